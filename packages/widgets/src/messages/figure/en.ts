import type { FigureWords } from './words.js';

const BOUNDARIES: Readonly<Record<string, string>> = { '2024': 'boundaries to 30 June 2025', '2025': 'boundaries from 1 July 2025' };

/** English. */
export const en: FigureWords = {
  title: (label, areas, period) => `${label}, ${areas}, ${period}`,
  unit: (unit) => (unit === 'unit' ? '' : `unit: ${unit}`),
  ratio: (numerator, denominator) => `${numerator} over ${denominator}`,
  scope: (scope) => `scope: ${scope}`,
  boundaries: (vintage) => BOUNDARIES[vintage ?? ''] ?? '',
  coverage: (reported, areas) => `${reported} of ${areas} ${reported === 1 ? 'has' : 'have'} data.`,
  synthetic: 'Synthetic data',
  syntheticNote: 'The figures shown were generated to illustrate; they are no province’s figures.',
  provisional: (names) => `Hollow marks: provisional or estimated (${names}).`,
  smallFractions: 'Denominators under 20 are shown as fractions, not turned into per cent.',
  recomputed: (list) => `Rates recomputed from numerator and denominator: ${list}.`,
  breaks: (names) => `The method or the boundaries change with this period (${names}): not comparable with the one before.`,
  breakHere: 'method or boundaries change with this period',
  small: 'fewer than 20: not turned into %',
  axisStart: (value) => `The axis starts at ${value}, not at 0.`,
  pooled: (label) => `“${label.charAt(0).toUpperCase()}${label.slice(1)}”: the sum of the numerators over that of the denominators, where both are given.`,
  gaps: 'Cross: no number for the period; the line is interrupted.',
  hatched: 'Hatched box: no number, which is not zero.',
  list: (names) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`),
  others: (count) => `${count} others`,
  area: 'Area',
  region: 'Region',
  fraction: 'Numerator/denominator',
  remark: 'Remarks',
  period: 'Period',
  source: 'Source',
};
