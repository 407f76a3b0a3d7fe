import type { HeadlineWords } from './words.js';

/** English. */
export const en: HeadlineWords = {
  value: (place, period, text) => `${place}, ${period}: ${text}`,
  of: (numerator, denominator, what) => `${numerator} of ${denominator}${what === '' ? '' : ` ${what.replace(/^number of /, '')}`}`,
  interval: (range) => `95% confidence interval: ${range}`,
  bound: (asWritten) => `The source says “${asWritten}” and gives no numerator or denominator.`,
  notZero: 'That is not zero.',
  stated: { not_reported: 'The report does not give this figure.', silent: 'The data file does not hold this figure.' },
  against: (level) => `Benchmark: ${level}.`,
  moved: (difference, before, value) => `${difference} against ${before} (${value})`,
  way: { rise: 'Up', fall: 'Down' },
  verdict: { rise: '', fall: '', same: ': unchanged', similar: ', not distinguishable from no change', not_tested: '; the source gives no uncertainty, so neither up nor down is concluded' },
  points: 'percentage points',
  parted: 'A gap without a cross: the method or the boundaries changed; the two parts cannot be compared.',
};
