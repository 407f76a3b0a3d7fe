import type { HandlingWords } from './words.js';

/** What is said of what a reader does on the marks, in English. */
export const en: HandlingWords = {
  opened: (count) => `${count} more ${count === 1 ? 'row' : 'rows'} shown.`,
  folded: (count) => `${count} ${count === 1 ? 'row' : 'rows'} folded again.`,
  chosen: (names) => `${names} chosen.`,
  released: (names) => `${names} no longer chosen.`,
};
