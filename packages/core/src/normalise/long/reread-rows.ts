import { DelimitedScanner } from '../../formats/delimited-scanner.js';
import type { NormaliseOptions } from '../options.js';
import { RecordReader, type RecordReading, type TableEvidence } from '../record-reader.js';
import { ByteRow } from './byte-row.js';
import type { Head } from './find-head.js';

/** Rows of a stream that are read again, now whole. */
export interface RereadRows {
  readonly readings: readonly RecordReading[];
  readonly reader: RecordReader;
}

/**
 * Read again rows that a stream gave a figure for, or that state a total, each as an observation with all that belongs to it.
 *
 * @param chunks the same bytes as the first time
 * @param lines on which the rows begin, in rising order
 */
export async function rereadRows(chunks: AsyncIterable<Uint8Array>, head: Head, evidence: TableEvidence, options: NormaliseOptions, lines: readonly number[]): Promise<RereadRows> {
  const scanner = new DelimitedScanner(head.separator);
  const row = new ByteRow(scanner, head.columns, options.file ?? null);
  const reader = new RecordReader(options);
  const readings: RecordReading[] = [];
  let next = 0;
  const take = (): void => {
    row.renew();
    for (let at = 0; at < scanner.count && next < lines.length; at += 1) {
      if (scanner.line[at] !== lines[next]) continue;
      row.move(at);
      readings.push(reader.read(row.record(row.line), evidence));
      next += 1;
    }
  };
  for await (const chunk of chunks) {
    scanner.push(chunk);
    take();
    if (next === lines.length) return { readings, reader };
  }
  scanner.end();
  take();
  return { readings, reader };
}
