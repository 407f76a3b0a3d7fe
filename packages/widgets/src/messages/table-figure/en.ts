import type { TableFigureWords } from './words.js';

/** English. */
export const en: TableFigureWords = {
  intervalHead: '95% confidence interval',
  against: { nation: 'Against the nation', region: 'Against the region', median: 'Against the median' },
  change: 'Change',
  between: (from, to) => `${from} to ${to}`,
  many: (count) => `${count} indicators`,
  of: (what, text) => `${what}: ${text}`,
  unrounded: 'Differences are taken before rounding and may differ from those of the printed figures.',
  notCompared: '–',
};
