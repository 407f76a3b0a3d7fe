import { comparePeriods, inBoth, issue, monthsOf, periodsFit, periodTexts, type AreaId, type Dataset, type Outcome, type Period } from '@danbiet/core';
import { trendWords } from '../../messages/trend/words.js';
import type { TrendOptions } from './options.js';

/** The periods of a trend, with their places on the axis. */
export interface TrendPeriods {
  /** In the order of time. */
  readonly periods: readonly Period[];
  /** Place of each in their order: as many steps from the first as periods fit between, so that a missing year leaves its place. */
  readonly slots: readonly number[];
  /** Where the slots stand in time, in mean steps from the first; empty where the periods follow each other in equal steps. */
  readonly times: readonly number[];
  /** A day, in steps; 0 where the periods follow each other in equal steps. */
  readonly day: number;
}

/** Where a slot stands on the axis, in steps from the first. */
export const timeOf = ({ times }: Pick<TrendPeriods, 'times'>, slot: number): number => times[slot] ?? slot;

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** Where periods stand: by their length where they follow each other so, else one after the other at their last days. */
function slotsOf(periods: readonly Period[]): Omit<TrendPeriods, 'periods'> {
  const months = monthsOf(periods[0]!) || 12;
  const at = periods.map(({ end }) => monthOf(end ?? ''));
  const slots = at.map((month) => (month - at[0]!) / months);
  const inSteps = slots.every((slot, i) => Number.isInteger(slot) && (i === 0 || slot > slots[i - 1]!));
  if (inSteps) return { slots, times: [], day: 0 };
  const days = periods.map(({ end }) => Date.parse(end ?? ''));
  const step = (days.at(-1)! - days[0]!) / (days.length - 1) || 1;
  return { slots: periods.map((_, i) => i), times: days.map((day) => (day - days[0]!) / step), day: 864e5 / step };
}

/** Groups of periods that may stand in one line, the largest first. */
function kindsOf(periods: readonly Period[]): readonly (readonly Period[])[] {
  const kinds: Period[][] = [];
  for (const period of periods) {
    const kind = kinds.find(([first]) => periodsFit(first!, period) === 'fit' || (period.start === null && first!.start === null));
    if (kind) kind.push(period);
    else kinds.push([period]);
  }
  return kinds.sort((a, b) => b.length - a.length);
}

/**
 * The periods of one indicator between two, of one kind: cumulative and single ones, years and half years never stand in
 * one line. `period` decides between kinds; without it several kinds are refused with the choices. A period in which the
 * dataset says nothing of any of the areas is none of theirs: those of one list of provinces end with it.
 */
export function trendPeriods(dataset: Dataset, indicator: string, scope: string, areas: ReadonlySet<AreaId>, period: string | null, { from, to }: TrendOptions): Outcome<TrendPeriods> {
  const ids = new Set(dataset.observations().filter((one) => one.indicator === indicator && one.scope === scope && areas.has(one.area)).map((one) => one.period));
  const ends = [from, to].map((id) => dataset.periods.get(id ?? ''));
  const all = [...ids].flatMap((id) => dataset.periods.get(id) ?? []).filter(({ end }) => end !== null).sort(comparePeriods);
  const between = all.filter((one) => (!ends[0] || comparePeriods(one, ends[0]) >= 0) && (!ends[1] || comparePeriods(one, ends[1]) <= 0));
  const kinds = [from, to].every((id) => !id || dataset.periods.has(id)) ? kindsOf(between) : [];
  const asked = [period, from, to].flatMap((id) => dataset.periods.get(id ?? '') ?? [])[0];
  const chosen = asked ? kinds.find((kind) => kind.some((one) => one.id === asked.id || periodsFit(one, asked) === 'fit')) : kinds[0];
  if (!chosen || (!asked && kinds.length > 1)) return { result: null, issues: [refusal(kinds)] };
  return { result: { periods: chosen, ...slotsOf(chosen) }, issues: [] };
}

function refusal(kinds: readonly (readonly Period[])[]) {
  const said = kinds.map((kind) => kind.at(-1)!);
  const words = (lang: 'vi' | 'en') => trendWords(lang);
  const choices = (lang: 'vi' | 'en') => said.map((one) => `${one.id} (${periodTexts(one)[lang]})`);
  if (said.length < 2) return issue('compare.refused', 'error', { message: inBoth((lang) => words(lang).noPeriods), suggestion: null });
  return issue('compare.refused', 'error', { message: inBoth((lang) => words(lang).mixed), suggestion: inBoth((lang) => words(lang).choosePeriod(choices(lang))) });
}
