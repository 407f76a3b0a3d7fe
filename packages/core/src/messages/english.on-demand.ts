// The build of the page's scripts takes this in place of english.ts (docs/decisions/0009): a page in Vietnamese does not
// carry the English sentences. Until they are loaded the English side of a text repeats the Vietnamese one.
import type { English } from './english.js';

let words: English | null = null;

export const english = (): English | null => words;

export async function loadEnglish(): Promise<void> {
  words = await import('./english-words.js');
}
