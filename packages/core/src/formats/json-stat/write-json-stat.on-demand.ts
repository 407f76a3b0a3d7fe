// The build of the page's scripts takes this in place of write-json-stat.ts (docs/decisions/0009): a figure is drawn before
// anybody saves it.
import type { writeJsonStat as Writer } from './write-json-stat.js';

let writer: typeof Writer | null = null;

/** As in write-json-stat.ts. @throws while the writer is not there */
export const writeJsonStat: typeof Writer = (dataset, lang) => {
  if (writer === null) throw new Error('toJsonStat was called before the writer was there: the page\'s scripts load it when a figure\'s menu is opened; danbiet.all.js always has it');
  return writer(dataset, lang);
};

/** Load the writer. */
export async function loadJsonStatWriter(): Promise<void> {
  ({ writeJsonStat: writer } = await import('./write-json-stat.js'));
}
