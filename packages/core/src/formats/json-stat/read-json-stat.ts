import { completeExtension } from './complete-extension.js';
import { asReadResult, openJsonStat, type ReadResult } from './open-json-stat.js';
import { readForeign } from './read-foreign.js';
import { readOwn } from './read-own.js';

/**
 * Read a JSON-stat 2.0 dataset: our own files with everything they carry, those of any statistics office by their own
 * labels. Whatever is wrong is named; nothing is thrown.
 *
 * @param input the text or the parsed object
 * @param options file: its name, for issues
 */
export function readJsonStat(input: unknown, options: { readonly file?: string | null } = {}): ReadResult {
  const file = options.file ?? null;
  const { opened, issues } = openJsonStat(input, file);
  if (opened === null) return { dataset: null, issues };
  const { cube, ours } = opened;
  return asReadResult(ours === undefined ? readForeign(cube) : readOwn(cube, completeExtension(ours)), file);
}
