import type { Dataset } from '../dataset/dataset.js';
import { perCapitaLeftOut, perCapitaRefused, perCapitaText, populationYears } from '../messages/per-capita.js';
import { perPersons } from '../messages/funnel.js';
import { issue, type Area, type AreaId, type Indicator, type Issue, type Observation, type Outcome, type Period, type Text } from '../model/index.js';
import { formatNumber } from '../numbers/format-number.js';
import { periodTexts } from '../periods/period-text.js';
import { rateInterval } from '../stats/rate-interval.js';
import type { Coverage, MissingArea } from './coverage.js';
import type { ValueInterval } from './interval.js';
import { pick, type Choice, type ComparedArea } from './pick.js';
import { shownValue } from './shown-value.js';

/** What is set against the population. */
export interface PerCapitaChoice extends Choice {
  /** Persons to which the rate refers, default 100 000. */
  readonly per?: 1000 | 10_000 | 100_000;
  /** Persons by area id (which holds the vintage); default the areas' own population. */
  readonly populations?: ReadonlyMap<AreaId, number>;
  /** The year of the populations; default not known, which the sentence says. */
  readonly populationYear?: number;
}

/** An area's events for so many persons. */
export interface AreaRate {
  readonly area: Area;
  readonly observation: Observation;
  readonly count: number;
  readonly population: number;
  /** Events per `per` persons. */
  readonly value: number;
  /** Per `per` persons: Byar's, exact below 10 events. */
  readonly interval: ValueInterval;
  /** True for fewer than 5 events. */
  readonly small: boolean;
}

/** Counts of areas made comparable by their population. */
export interface PerCapita {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly per: 1000 | 10_000 | 100_000;
  readonly populationYear: number | null;
  /** By Vietnamese name. */
  readonly entries: readonly AreaRate[];
  /** Areas with a figure but no exact count or no population. */
  readonly without: readonly Area[];
  readonly missing: readonly MissingArea[];
  readonly coverage: Coverage;
  readonly sentence: Text;
}

/** Fewer events than these make a rate that one more would overturn. */
const FEW_EVENTS = 5;

function rateOf({ area, observation, value: count }: ComparedArea, population: number | null | undefined, per: number, level: number | undefined): AreaRate | null {
  if (observation.bound !== 'eq' || !Number.isInteger(count) || count < 0 || population == null || population <= 0) return null;
  const { lower, upper, level: at } = rateInterval(count, population, level);
  return { area, observation, count, population, value: (count * per) / population, interval: { lower: lower * per, upper: upper * per, level: at }, small: count < FEW_EVENTS };
}

/** The year in which a period ends. */
const yearOf = ({ end }: Period) => Number(end?.slice(0, 4));

function ends(entries: readonly AreaRate[], indicator: Indicator, per: number) {
  const inUnit = (value: number): Text => {
    const [number, persons] = [shownValue(value, { ...indicator, decimals: 1 }), perPersons({ vi: formatNumber(per, 'vi'), en: formatNumber(per, 'en') })];
    return { vi: `${number.vi} ${persons.vi}`, en: `${number.en} ${persons.en}` };
  };
  const at = (value: number) => ({ names: entries.filter((one) => one.value === value).map(({ area }) => area.name), value: inUnit(value) });
  const values = entries.map(({ value }) => value);
  return { highest: at(Math.max(...values)), lowest: at(Math.min(...values)) };
}

/**
 * Set counts against the population, so that large and small areas can stand beside each other.
 *
 * The population counts as known. A population of another year than the figures is a `compare.refused` warning: the
 * rate is given, and the year is named.
 *
 * @returns result null with `compare.refused` when the figures cannot be picked (see {@link rank}; areas of two vintages
 *   among them), the indicator is no count, or no area has an exact count and a population
 * @throws RangeError when `level` is not strictly between 0 and 1
 * @example perCapita(dataset, { indicator: 'reception_visits', period: '2024', per: 10_000, populationYear: 2024 })
 */
export function perCapita(dataset: Dataset, choice: PerCapitaChoice): Outcome<PerCapita> {
  const { result: picked, issues: noted } = pick(dataset, choice);
  if (picked === null) return { result: null, issues: noted };
  const { per = 100_000, populations, populationYear = null } = choice;
  const { indicator, period, missing } = picked;
  const refuse = (reason: 'kind' | 'none'): Outcome<PerCapita> => ({ result: null, issues: [...noted, issue('compare.refused', 'error', perCapitaRefused({ reason, indicator: indicator.label }))] });
  if (indicator.kind !== 'count') return refuse('kind');
  const rates = picked.compared.map((one) => ({ area: one.area, rate: rateOf(one, populations ? populations.get(one.area.id) : one.area.population, per, choice.level) }));
  const entries = rates.flatMap(({ rate }) => rate ?? []);
  const without = rates.filter(({ rate }) => rate === null).map(({ area }) => area);
  if (entries.length === 0) return refuse('none');

  const level = picked.areas[0]?.level ?? 'unknown';
  const issues: Issue[] = [...noted];
  if (without.length > 0) issues.push(issue('compare.refused', 'info', perCapitaLeftOut({ names: without.map(({ name }) => name), level })));
  if (populationYear !== null && populationYear !== yearOf(period)) issues.push(issue('compare.refused', 'warning', populationYears({ year: populationYear, period: periodTexts(period) })));
  const coverage = { reported: entries.length, total: picked.areas.length };
  const sentence = perCapitaText({ indicator: indicator.label, period: periodTexts(period), level, coverage, year: populationYear, small: entries.filter(({ small }) => small).length, ...ends(entries, indicator, per), only: entries.length === 1 });
  return { result: Object.freeze({ indicator, period, per, populationYear, entries, without, missing, coverage, sentence }), issues };
}
