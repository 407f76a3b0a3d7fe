import { sniffSeparator } from '../../formats/delimited.js';
import { DelimitedScanner } from '../../formats/delimited-scanner.js';
import { matchColumns, type Columns } from '../fields.js';
import type { NormaliseOptions } from '../options.js';

/** Rows among which headings are sought, and lines from which the separator is guessed. */
const FIRST = 20;

/** The head of a long table in delimited text. */
export interface Head {
  readonly separator: string;
  /** Rows above the headings and the headings, with their physical lines. */
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly columns: Columns;
}

/** What the first bytes of a text show: its head, why there is none, or nothing yet. */
export type HeadSearch = { readonly head: Head } | { readonly first: readonly string[] } | null;

/** Find the headings in the first bytes of a text (without its byte-order mark); null when more of it is needed. */
export function findHead(bytes: Uint8Array, final: boolean, options: NormaliseOptions): HeadSearch {
  const end = endOfLines(bytes);
  if (end === null && !final) return null;
  const separator = sniffSeparator(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, end ?? bytes.length)));
  const { rows, lines } = firstRows(bytes, separator, final);
  const at = rows.findIndex((row) => matchColumns(row, options.columns) !== null);
  if (at < 0) return rows.length < FIRST && !final ? null : { first: rows[0] ?? [] };
  return { head: { separator, rows: rows.slice(0, at + 1), lines: lines.slice(0, at + 1), columns: matchColumns(rows[at]!, options.columns)! } };
}

/** Where the lines end from which the separator is guessed, or null when there are fewer. */
function endOfLines(bytes: Uint8Array): number | null {
  let lines = 0;
  for (let at = 0; at + 1 < bytes.length; at += 1) {
    if (bytes[at] !== 10 && (bytes[at] !== 13 || bytes[at + 1] === 10)) continue;
    lines += 1;
    if (lines === FIRST) return at;
  }
  return null;
}

function firstRows(bytes: Uint8Array, separator: string, final: boolean): { readonly rows: string[][]; readonly lines: number[] } {
  const scanner = new DelimitedScanner(separator);
  const [rows, lines]: [string[][], number[]] = [[], []];
  const take = (): void => {
    for (let row = 0; row < scanner.count && rows.length < FIRST; row += 1) {
      const cells = Array.from({ length: scanner.first[row + 1]! - scanner.first[row]! }, (_, i) => scanner.first[row]! + i);
      rows.push(cells.map((cell) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(scanner.bytes.subarray(scanner.from[cell], scanner.to[cell]))));
      lines.push(scanner.line[row]!);
    }
  };
  scanner.push(bytes);
  take();
  if (final) {
    scanner.end();
    take();
  }
  return { rows, lines };
}
