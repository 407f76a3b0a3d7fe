import * as words from './english-words.js';

/** The English wording of what a page's charts say. */
export type English = typeof words;

/** The English wording, or null while it is not loaded (see `english.on-demand.ts`). */
export const english = (): English | null => words;

/** Load the English wording before asking for English texts; in Node and in bundles of one's own it is always there. */
export const loadEnglish = (): Promise<void> => Promise.resolve();
