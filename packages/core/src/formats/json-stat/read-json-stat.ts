import type { Dataset } from '../../dataset/dataset.js';
import { jsonStatWrong, notJson } from '../../messages/formats.js';
import { issue, type Issue } from '../../model/issue.js';
import { NOWHERE } from '../../model/source.js';
import { readCube } from './read-cube.js';
import { readForeign } from './read-foreign.js';
import { readOwn } from './read-own.js';

/** A dataset that was read, or null with the reason. */
export interface ReadResult {
  readonly dataset: Dataset | null;
  readonly issues: readonly Issue[];
}

/**
 * Read a JSON-stat 2.0 dataset: our own files with everything they carry, those of any statistics office by their own
 * labels. Whatever is wrong is named; nothing is thrown.
 *
 * @param input the text or the parsed object
 * @param options file: its name, for issues
 */
export function readJsonStat(input: unknown, options: { readonly file?: string | null } = {}): ReadResult {
  const file = options.file ?? null;
  const refuse = (what: string): ReadResult => ({ dataset: null, issues: [issue('format.unreadable', 'error', jsonStatWrong({ what }), { ...NOWHERE, file })] });
  let parsed = input;
  if (typeof input === 'string') {
    try {
      parsed = JSON.parse(input) as unknown;
    } catch {
      return { dataset: null, issues: [issue('format.unreadable', 'error', notJson({ start: input.trimStart().slice(0, 20) }), { ...NOWHERE, file })] };
    }
  }
  const { cube, issues } = readCube(parsed, file);
  if (cube === null) return { dataset: null, issues };
  const { extension } = cube;
  const ours = typeof extension === 'object' && extension !== null && Object.hasOwn(extension, 'danbiet') ? (extension as { danbiet: unknown }).danbiet : undefined;
  const read = ours === undefined ? readForeign(cube) : readOwn(cube, ours);
  return 'wrong' in read ? refuse(`${read.wrong}: not-understood`) : { dataset: read, issues: [] };
}
