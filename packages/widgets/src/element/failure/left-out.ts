import type { Issue, Lang } from '@danbiet/core';
import type { Note } from '../../figure/index.js';
import { failureWords } from '../../messages/failure/words.js';

/** So many places are named, the others counted. */
const NAMED = 3;

/**
 * What of the data could not be read, and so is in no figure: a row whose area nobody knows must not vanish unseen.
 *
 * @param lost issues of severity `error`, at least one
 */
export function leftOut(lost: readonly Issue[], lang: Lang): Note {
  const words = failureWords(lang);
  const named = lost.slice(0, NAMED).map(({ row, message }) => `${row === null ? '' : words.row(row)}${message[lang]}`);
  return { strong: words.leftOut(lost.length), text: [...named, ...(lost.length > NAMED ? ['…'] : [])].join(' ') };
}
