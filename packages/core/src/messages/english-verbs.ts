import * as words from './english-verb-words.js';

/** The English wording of comparisons that no page needs for its first chart. */
export type VerbEnglish = typeof words;

/** The English wording, or null while it is not loaded (see `english-verbs.on-demand.ts`). */
export const englishOfVerbs = (): VerbEnglish | null => words;

/** Load the English wording of benchmark, funnel, profile, shareOf and perCapita before asking for their English texts; in Node and in bundles of one's own it is always there. */
export const loadEnglishOfVerbs = (): Promise<void> => Promise.resolve();
