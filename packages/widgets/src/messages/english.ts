import * as words from './english-words.js';

/** The English wording of what the elements say. */
export type English = typeof words;

/** The English wording, or null while it is not loaded (see `english.on-demand.ts`). */
export const english = (): English | null => words;

/** Load the English wording, core's included, before asking for English texts; outside the page build it is always there. */
export const loadEnglish = (): Promise<void> => Promise.resolve();
