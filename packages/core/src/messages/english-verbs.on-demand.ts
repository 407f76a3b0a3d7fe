// The build of the page's scripts takes this in place of english-verbs.ts (docs/decisions/0009), as english.on-demand.ts:
// a chart that says one of these sentences in English loads them first; until then they repeat the Vietnamese.
import type { VerbEnglish } from './english-verbs.js';

let words: VerbEnglish | null = null;

export const englishOfVerbs = (): VerbEnglish | null => words;

export async function loadEnglishOfVerbs(): Promise<void> {
  words = await import('./english-verb-words.js');
}
