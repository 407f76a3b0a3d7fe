import type { Cell, Figures } from './made-dataset.test-data.js';

/** A share that was printed with a bound, and has no fraction. */
const bounded = (value: number, bound: 'ge' | 'le' | 'approx'): Cell => ({ value, bound });

/** A share with everything that may happen to a figure: every status, bound, small fractions, a recomputed rate, a break. */
export const MIXED: Figures = {
  indicator: 'mediation_success_rate',
  cells: {
    '01': [9_120, 10_400],
    '31': [1_800, 2_060],
    '48': [845, 1_020],
    '46': { ...{ value: 81.5, numerator: 1_630, denominator: 2_000 }, status: 'provisional' },
    '92': { value: 73.5, numerator: 9_201, denominator: 12_896 },
    '68': [700, 1_150],
    '77': [7, 8],
    '02': bounded(84, 'ge'),
    '04': bounded(70, 'approx'),
    '06': bounded(60, 'le'),
    '08': { ...{ value: 66, numerator: 330, denominator: 500 }, status: 'estimated', break: true },
    '10': { status: 'not_reported' },
    '11': { status: 'not_applicable' },
    '12': { status: 'suppressed' },
    '14': { status: 'not_due' },
    '15': { status: 'qualitative', text: 'đạt khá cao' },
    '17': [0, 41],
  },
};
