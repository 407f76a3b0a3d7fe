import { jsonStatWrong, notJson } from '../../messages/formats.js';
import { issue, type Issue } from '../../model/issue.js';
import { NOWHERE } from '../../model/source.js';
import type { Dataset } from '../../dataset/dataset.js';
import { isRecord } from './checked.js';
import { readCube, type Cube } from './read-cube.js';

/** A dataset that was read, or null with the reason. */
export interface ReadResult {
  readonly dataset: Dataset | null;
  readonly issues: readonly Issue[];
}

/** A checked cube; `ours` is our extension, undefined in the files of other offices. */
export interface Opened {
  readonly cube: Cube;
  readonly ours: unknown;
}

/**
 * Parse and check a JSON-stat file as far as every file of the standard goes.
 *
 * @param input the text or the parsed object
 * @param file its name, for issues
 */
export function openJsonStat(input: unknown, file: string | null): { readonly opened: Opened | null; readonly issues: readonly Issue[] } {
  let parsed = input;
  if (typeof input === 'string') {
    try {
      parsed = JSON.parse(input) as unknown;
    } catch {
      return { opened: null, issues: [issue('format.unreadable', 'error', notJson({ start: input.trimStart().slice(0, 20) }), { ...NOWHERE, file })] };
    }
  }
  const { cube, issues } = readCube(parsed, file);
  if (cube === null) return { opened: null, issues };
  const { extension } = cube;
  const ours = isRecord(extension) && Object.hasOwn(extension, 'danbiet') ? extension['danbiet'] : undefined;
  return { opened: { cube, ours }, issues: [] };
}

/** A dataset as it was made of a cube, or the place in the file that is wrong, as an issue. */
export function asReadResult(read: Dataset | { readonly wrong: string }, file: string | null): ReadResult {
  if (!('wrong' in read)) return { dataset: read, issues: [] };
  return { dataset: null, issues: [issue('format.unreadable', 'error', jsonStatWrong({ what: `${read.wrong}: not-understood` }), { ...NOWHERE, file })] };
}
