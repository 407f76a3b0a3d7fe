import { asReadResult, openJsonStat, type ReadResult } from './open-json-stat.js';
import { readOwn } from './read-own.js';

/** As `readJsonStat`, but what reads the files of other offices is loaded only for such a file: a page seldom meets one. */
export async function loadJsonStat(input: unknown, options: { readonly file?: string | null } = {}): Promise<ReadResult> {
  const file = options.file ?? null;
  const { opened, issues } = openJsonStat(input, file);
  if (opened === null) return { dataset: null, issues };
  const { cube, ours } = opened;
  return asReadResult(ours === undefined ? (await import('./read-foreign.js')).readForeign(cube) : readOwn(cube, ours), file);
}
