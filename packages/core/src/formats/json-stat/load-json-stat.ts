import type { ReadResult } from './open-json-stat.js';
import { readPlain } from './read-plain.js';

/**
 * As `readJsonStat`. What reads the files of other offices, and says what is wrong with one, is loaded only for such a file:
 * a page seldom meets one.
 *
 * @param input the parsed file
 */
export async function loadJsonStat(input: unknown, options: { readonly file?: string | null } = {}): Promise<ReadResult> {
  const dataset = readPlain(input);
  return dataset ? { dataset, issues: [] } : (await import('./read-json-stat.js')).readJsonStat(input, options);
}
