import type { Dataset } from '../dataset/dataset.js';
import { boundsUnranked, intervalsMissing } from '../messages/compare.js';
import { issue, type Issue, type Outcome } from '../model/index.js';
import { overlap, rankRanges, type RankRange, type Span } from '../stats/rank-ranges.js';
import { pick, type Choice, type ComparedArea, type Picked } from './pick.js';
import type { RankedArea, Ranking, RankMode } from './ranking.js';
import { rankingSentence } from './ranking-sentence.js';
import { remember } from './remember.js';
import { spanOf } from './span-of.js';

/** What is ranked, and from which end. */
export interface RankChoice extends Choice {
  /** Default `descending`: the greatest value first. It judges nothing. */
  readonly order?: 'descending' | 'ascending';
}

function modeOf({ indicator, compared, events }: Picked): RankMode {
  if (!indicator.rankable) return 'score';
  if (indicator.kind !== 'share' && !events) return 'exact';
  const intervals = compared.filter(({ interval }) => interval !== null).length;
  return intervals > 1 || (intervals === 1 && compared.length === 1) ? 'interval' : 'printed';
}

/** Where an area's value may lie, or null when that cannot be said beside the others. */
function placed({ value, observation, interval }: ComparedArea, mode: RankMode): Span | null {
  if (mode === 'interval') return interval && { low: interval.lower, high: interval.upper };
  return mode === 'exact' ? spanOf(value, observation.bound) : { low: value, high: value };
}

function explain(mode: RankMode, entries: readonly RankedArea[]): Issue[] {
  const held = entries.filter(({ interval }) => interval !== null).length;
  const level = entries[0]?.area.level ?? 'unknown';
  const said = (bounds: boolean, text: typeof intervalsMissing): Issue[] => {
    const names = entries.filter(({ rank, interval, observation }) => rank === null && interval === null && (observation.bound !== 'eq') === bounds).map(({ area }) => area.name);
    return names.length > 0 ? [issue('compare.refused', 'info', text({ names, held, level }))] : [];
  };
  return mode === 'score' ? [] : [...said(true, boundsUnranked), ...said(false, intervalsMissing)];
}

/**
 * Order areas by one indicator in one period and say which ranks each may hold.
 *
 * Counts are complete, so their ranks are exact and equal values share a range; so are sums of money and areas of land, and what
 * they come to for so many persons. Shares, and rates of counts to a denominator, are ranked by their intervals ({@link rankRanges}); those without one get no rank, and the others' ranks count only areas with an interval.
 * "Trên 2.000" and "khoảng 100" keep their place but get no rank; beside counts they still widen or shift the ranks
 * of the others. Indicators that are not rankable (external scores) get no ranks at all.
 *
 * @param choice `areas` default to every area of the dataset; nation and regions never stand among provinces
 * @returns result null with the error `compare.refused` when indicator or period is not in the dataset, the areas are
 *   of several levels or vintages, or nothing has a value
 * @throws RangeError when `level` is not strictly between 0 and 1
 * @example rank(dataset, { indicator: 'pib_cases_supervised', period: '2023' }).result?.sentence.vi
 */
export function rank(dataset: Dataset, choice: RankChoice): Outcome<Ranking> {
  return remember(dataset, ['rank', choice.order], choice, () => rankAnew(dataset, choice));
}

function rankAnew(dataset: Dataset, choice: RankChoice): Outcome<Ranking> {
  const { result: picked, issues } = pick(dataset, choice);
  if (picked === null) return { result: null, issues };
  const order = choice.order ?? 'descending';
  const sign = order === 'descending' ? -1 : 1;
  // `compared` comes in order of name and sorting is stable, so equal values stay in that order.
  const compared = [...picked.compared].sort((a, b) => sign * (a.value - b.value));
  const mode = modeOf(picked);
  const spans = compared.map((entry) => placed(entry, mode));

  const placeable = compared.filter((_, i) => spans[i] !== null);
  const ranges = new Map<ComparedArea, RankRange>();
  if (mode === 'exact' || mode === 'interval') {
    rankRanges(spans.filter((span) => span !== null), order).forEach((range, i) => {
      const entry = placeable[i];
      if (entry?.observation.bound === 'eq') ranges.set(entry, range);
    });
  }
  const counts = new Map<number, number>();
  for (const { value } of compared) counts.set(value, (counts.get(value) ?? 0) + 1);
  const entries = compared.map((entry) => ({ ...entry, rank: ranges.get(entry) ?? null, tied: (counts.get(entry.value) ?? 0) > 1 }));

  const first = spans[0] ?? null;
  const leaders = compared.filter((_, i) => {
    const span = spans[i] ?? null;
    return i === 0 || (first !== null && span !== null && overlap(first, span));
  });
  const { indicator, period, missing, coverage } = picked;
  const ranking = { indicator, period, order, ranked: ranges.size > 0, entries, missing, coverage, leaders: leaders.map(({ area }) => area.id) };
  const sentence = rankingSentence(ranking, mode);
  return { result: { ...ranking, sentence }, issues: [...issues, ...explain(mode, entries)] };
}
