import type { TrendWords } from './words.js';

/** English. */
export const en: TrendWords = {
  noPeriods: 'There is no period to draw for this choice.',
  mixed: 'The figures are for periods of several kinds (cumulative and single, or of different lengths), which do not share a line.',
  choosePeriod: (choices) => `Choose the kind of period with the attribute period: ${choices.join('; ')}.`,
  nothing: 'No data to draw over time yet.',
  latest: (name, value) => `${name}: ${value}.`,
  until: (period) => `To ${period}`,
  since: (period) => `From ${period}`,
  median: 'Median',
  middleHalf: (counts, total, areas) => `middle half of ${counts === String(total) ? '' : `${counts} of `}${areas}`,
  noRegion: 'Region not known',
  howToRead: 'How to read',
  panels: 'The series breaks (method, unit or boundaries changed): each part has an axis of its own on which a unit is equally long, and the parts cannot be compared.',
  notFromZero: 'The vertical axis does not start at 0.',
  oneScale: (low, high) => `All pictures share one scale, which holds the lowest figure, ${low}, and the highest, ${high}.`,
  band: 'Grey band: the middle half of the areas with an exact figure (first to third quartile).',
  bounds: 'Arrows: the source gives only a limit (“over”, “under”, “at most”); soft marks: an approximate figure (“about”).',
  coverage: (range, areas, periods) => `${range} of ${areas} have data${periods > 1 ? ' in each period' : ''}.`,
};
