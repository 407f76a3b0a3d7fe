import { decodeText, detectEncoding } from '../text/encodings/index.js';
import { collectStream, type CollectedStream } from '../normalise/long/collect-stream.js';
import { decodedSource } from '../normalise/long/decoded-source.js';
import { normalise } from '../normalise/normalise.js';
import type { NormaliseOptions } from '../normalise/options.js';
import { bytesOf, sizeOf, slicesOf, type SizedInput } from './byte-input.js';

/** Bytes up to which a table is read at once, of whatever layout. */
const SMALL = 1 << 16;
/** Figures that are held against each other at the end, in one slice. */
const TOGETHER = 5000;
/** Bytes from which the encoding is told. */
const SAMPLE = 1 << 16;

/** How the work is cut, and what happens between two slices. */
export interface Slicing {
  /** Bytes of a slice. */
  readonly slice: number;
  /** Is waited for before each slice, and told how much is done, from 0 to 1. */
  readonly onSlice: (done: number) => Promise<void> | void;
}

/**
 * Normalise a table in slices: a small one as `normalise` does, a large one as a long table that arrives piece by piece. A
 * large table of another layout is read at once, which is one long slice.
 */
export async function normaliseTable(input: SizedInput, options: NormaliseOptions, { slice, onSlice }: Slicing): Promise<CollectedStream> {
  const size = sizeOf(input);
  if (size <= SMALL) return atOnce(await bytesOf(input, 0, size), options);
  const sample = await bytesOf(input, 0, SAMPLE);
  const { encoding } = detectEncoding(sample, false);
  const progress = new Progress(size);
  const slices = slicesOf(input, slice, (from) => onSlice(progress.at(from)));
  const source = encoding === 'utf-8' ? slices : decodedSource(slices, encoding);
  const result = await collectStream(source, options, { together: TOGETHER });
  if (result.observations.length === 0 && result.issues.length === 1 && result.issues[0]!.code === 'format.unreadable') {
    return atOnce(await bytesOf(input, 0, size), options);
  }
  // what was told of the encoding by its first bytes holds for all of them
  const issues = encoding === 'utf-8' ? [] : decodeText(sample, { file: options.file ?? null }).issues;
  await onSlice(1);
  return { ...result, issues: [...issues, ...result.issues] };
}

function atOnce(bytes: Uint8Array, options: NormaliseOptions): CollectedStream {
  const { text, issues } = decodeText(bytes, { file: options.file ?? null });
  const result = normalise(text, options);
  return { ...result, issues: [...issues, ...result.issues], held: { whole: true, repeatsUpTo: null, ambiguous: [] } };
}

/** How far several readings of one input are, as a share of all that may come: what the table must tell, its rows, and those that are read again. */
class Progress {
  readonly #size: number;
  #readings = 0;
  #before = 0;
  #done = 0;

  constructor(size: number) {
    this.#size = size;
  }

  at(from: number): number {
    if (from === 0 || from < this.#before) this.#readings += 1;
    this.#before = from;
    // the first reading is only of the headings
    this.#done = Math.max(this.#done, Math.min(0.99, (Math.max(0, this.#readings - 2) + (this.#readings < 2 ? 0 : from / this.#size)) / 3));
    return this.#done;
  }
}
