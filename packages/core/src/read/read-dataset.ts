import type { Dataset } from '../dataset/dataset.js';
import { loadJsonStat } from '../formats/json-stat/load-json-stat.js';
import { notUtf8 } from '../messages/formats.js';
import { issueWords, loadIssueWords } from '../messages/issue-words.js';
import { issue, type Issue } from '../model/issue.js';
import type { Text } from '../model/language.js';
import { NOWHERE } from '../model/source.js';
import type { NormaliseOptions } from '../normalise/options.js';
import { loadNeeds } from './load-needs.js';

/** How a file is to be read; all of it may be left out. */
export interface ReadOptions extends NormaliseOptions {
  /** Count all provinces of this list (`2024` the 63, `2025` the 34) as the chosen set, also those without a figure. */
  readonly areaSet?: '2024' | '2025';
  readonly title?: Text | null;
  readonly note?: Text | null;
  readonly synthetic?: boolean;
  readonly generated?: string | null;
}

/** A dataset that was read (null when nothing could be), and everything that has to be said about the input. */
export interface ReadOutcome {
  readonly dataset: Dataset | null;
  readonly issues: readonly Issue[];
}

/**
 * Read a dataset: JSON-stat at once, delimited text through the normaliser, which is loaded only then.
 *
 * @param input text, UTF-8 bytes, or a parsed JSON-stat object
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
  const text = typeof input === 'string' ? input : decode(input);
  if (text === null) return { dataset: null, issues: [issue('format.unreadable', 'error', notUtf8({ name: file ?? 'input' }), { ...NOWHERE, file })] };
  if (/^\ufeff?\s*[{[<]/.test(text)) return loadJsonStat(text.replace(/^\ufeff/, ''), { file });
  const [{ readTable }] = await Promise.all([import('./read-table.js'), loadIssueWords()]);
  return readTable(text, options);
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
