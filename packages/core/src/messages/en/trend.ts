import type { Text } from '../../model/index.js';
import type { Wording } from '../both.js';
import type { SeriesWords, TrendTextParams } from '../trend.js';
import { withinSentence } from '../within-sentence.js';

const listed = (all: readonly Text[]) => all.map(({ en }) => en).join(', ');

export function trendText(p: TrendTextParams): string {
  const spelled = [p.from, p.to].some(({ en }) => / to |^until /.test(en));
  const periods = spelled ? `${p.count} periods, the first ${p.from.en}, the last ${p.to.en}` : `${p.from.en} to ${p.to.en} (${p.count} periods)`;
  const head = `${p.area.en}, ${withinSentence(p.indicator.en)}, ${periods}: `;
  const test = `Mann–Kendall test, p ${p.p.en}`;
  const range = p.range === null ? '' : `, ${p.percent.en} confidence interval: ${p.range.en}`;
  const note = p.score ? ' The source publishes no margin of error for its scores; the test looks only at the order of the periods.' : '';
  if (p.verdict === 'none') return `${head}no clear upward or downward trend (${test}).${note}`;
  const trend = `${head}${p.verdict === 'rising' ? 'an upward' : 'a downward'} trend (${test})`;
  if (p.slope === null) return `${trend}, though the Theil–Sen slope is 0, as many periods are equal.${note}`;
  return `${trend} of about ${p.slope.en} a year (Theil–Sen slope${range}).${note}`;
}

export const trendLeftOut = ({ periods, area }: SeriesWords & { readonly periods: readonly Text[] }): Wording => [`${listed(periods)} left out of the trend of ${area.en}: no exact figure.`, null];
export const trendMixed = ({ first, other, area }: SeriesWords & { readonly first: Text; readonly other: Text }): Wording => [
  `No trend of ${area.en}: the periods overlap or are not of one kind (${first.en} and ${other.en}).`,
  'Choose periods of one length that share no day, all cumulative or all single.',
];
export const trendBroken = ({ at, area, indicator }: SeriesWords & { readonly at: readonly Text[] }): Wording => [
  `No trend of ${area.en} for “${indicator.en}”: the series breaks at ${listed(at)} (another territory, unit of counting or definition).`,
  'Look at the periods on one side of the break, or recast them to one territory first.',
];
export const trendShort = ({ count, least, area }: SeriesWords & { readonly count: number; readonly least: number }): Wording => [
  `No trend of ${area.en}: ${count} ${count === 1 ? 'period has' : 'periods have'} a figure, and the test needs at least ${least} to be able to conclude anything.`,
  null,
];
