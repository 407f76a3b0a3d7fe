import type { Dataset } from '../dataset/dataset.js';
import { loadJsonStat } from '../formats/json-stat/load-json-stat.js';
import { issueWords, loadIssueWords } from '../messages/issue-words.js';
import type { Issue } from '../model/issue.js';
import type { Text } from '../model/language.js';
import type { NormaliseOptions } from '../normalise/options.js';
import type { EncodingName } from '../text/encodings/encoding-name.js';
import { loadNeeds } from './load-needs.js';

/** How a file is to be read; all of it may be left out. */
export interface ReadOptions extends NormaliseOptions {
  /** Count all provinces of this list (`2024` the 63, `2025` the 34) as the chosen set, also those without a figure. */
  readonly areaSet?: '2024' | '2025';
  readonly title?: Text | null;
  readonly note?: Text | null;
  readonly synthetic?: boolean;
  readonly generated?: string | null;
  /** Encoding of the bytes, when known; otherwise it is found. */
  readonly encoding?: EncodingName | null;
  /** Separator of a delimited text, when known. */
  readonly separator?: string;
}

/** A dataset that was read (null when nothing could be), and everything that has to be said about the input. */
export interface ReadOutcome {
  readonly dataset: Dataset | null;
  readonly issues: readonly Issue[];
}

/**
 * Read a dataset: JSON-stat at once; what else a file may be (a table in any format and encoding) is opened and normalised
 * by a part that is loaded only then.
 *
 * @param input a file's bytes or text, or a parsed JSON-stat object
 * @example const { dataset, issues } = await readDataset(await readFile('figures.csv'), { file: 'figures.csv' })
 */
export async function readDataset(input: string | Uint8Array | object, options: ReadOptions = {}): Promise<ReadOutcome> {
  let read = await readOnce(input, options);
  if (read.dataset) await loadNeeds(read.dataset);
  else if (issueWords() === null) {
    await loadIssueWords();
    read = await readOnce(input, options);
  }
  return read;
}

async function readOnce(input: string | Uint8Array | object, options: ReadOptions): Promise<ReadOutcome> {
  const file = options.file ?? null;
  if (!(input instanceof Uint8Array) && typeof input === 'object') return loadJsonStat(input, { file });
  const json = parseDataset(input);
  if (json !== null) return loadJsonStat(json, { file });
  const [{ readTable }] = await Promise.all([import('./read-table.js'), loadIssueWords()]);
  return readTable(input, options);
}

/** A JSON-stat dataset in plain UTF-8, as every page has it; null for anything else. */
function parseDataset(input: string | Uint8Array): object | null {
  try {
    const text = typeof input === 'string' ? input.replace(/^\ufeff/, '') : new TextDecoder('utf-8', { fatal: true }).decode(input);
    const json = /^\s*\{/.test(text) ? (JSON.parse(text) as { readonly class?: unknown }) : null;
    return json?.class === 'dataset' ? json : null;
  } catch {
    return null;
  }
}
