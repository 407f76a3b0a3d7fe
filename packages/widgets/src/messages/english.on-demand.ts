// The build of the page's scripts takes this in place of english.ts, as it does in core (docs/decisions/0009).
import { loadEnglish as loadEnglishOfCore } from '@danbiet/core';
import type { English } from './english.js';

let words: English | null = null;

/** The English wording, or null while it is not loaded. */
export const english = (): English | null => words;

/** Load the English wording, core's included, before asking for English texts. */
export async function loadEnglish(): Promise<void> {
  [words] = await Promise.all([import('./english-words.js'), loadEnglishOfCore()]);
}
