import type { Dataset } from '../dataset/dataset.js';
import { publisherOf } from '../dataset/matching-denominator.js';
import { perCapitaLeftOut, perCapitaRefused, perCapitaText } from '../messages/per-capita.js';
import { perPersons } from '../messages/funnel.js';
import { issue, type Area, type Indicator, type Issue, type Observation, type Outcome, type Period, type Text } from '../model/index.js';
import { formatNumber } from '../numbers/format-number.js';
import { periodTexts } from '../periods/period-text.js';
import { rateInterval } from '../stats/rate-interval.js';
import type { Coverage, MissingArea } from './coverage.js';
import type { ValueInterval } from './interval.js';
import { isCount } from './is-count.js';
import { personsOf, withoutPersons, type PersonsChoice } from './persons.js';
import { pick, type Choice, type ComparedArea } from './pick.js';
import { shownValue } from './shown-value.js';

/** What is set against the population. */
export interface PerCapitaChoice extends Choice, PersonsChoice {
  /** Persons to which the rate refers, default 100 000. */
  readonly per?: 1000 | 10_000 | 100_000;
  readonly denominator: string;
}

/** An area's events for so many persons. */
export interface AreaRate {
  readonly area: Area;
  readonly observation: Observation;
  readonly count: number;
  /** The population by which it is divided. */
  readonly denominator: Observation;
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
  /** Whose persons are counted, and how. */
  readonly denominator: Indicator;
  /** By Vietnamese name. */
  readonly entries: readonly AreaRate[];
  /** Areas with a figure but no exact count, or no population that fits it. */
  readonly without: readonly Area[];
  readonly missing: readonly MissingArea[];
  readonly coverage: Coverage;
  readonly sentence: Text;
}

/** Fewer events than these make a rate that one more would overturn. */
const FEW_EVENTS = 5;

function rateOf({ area, observation, value: count }: ComparedArea, denominator: Observation, per: number, level: number | undefined): AreaRate {
  const population = denominator.value!;
  const { lower, upper, level: at } = rateInterval(count, population, level);
  return { area, observation, count, denominator, value: (count * per) / population, interval: { lower: lower * per, upper: upper * per, level: at }, small: count < FEW_EVENTS };
}

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
 * The population must be of the same area, list and period, exact, above 0 and with its source, as for every rate
 * (`derive` of `@danbiet/core/recast` follows the same rule); an area without such a one is left out, and an issue says
 * why. It counts as known: the interval is that of the count.
 *
 * @returns result null with `compare.refused` when the figures cannot be picked (see {@link rank}; areas of two vintages
 *   among them), the indicator is no count, the denominator is missing, or no area has an exact count and a population
 * @throws RangeError when `level` is not strictly between 0 and 1
 * @example perCapita(dataset, { indicator: 'reception_visits', period: '2024', per: 10_000, denominator: 'population_average', from: await populationFor(dataset) })
 */
export function perCapita(dataset: Dataset, choice: PerCapitaChoice): Outcome<PerCapita> {
  const { result: picked, issues: noted } = pick(dataset, choice);
  if (picked === null) return { result: null, issues: noted };
  const { per = 100_000, from = dataset } = choice;
  const { indicator, period, missing } = picked;
  const refuse = (text: Parameters<typeof issue>[2], more: readonly Issue[] = []): Outcome<PerCapita> => ({ result: null, issues: [...noted, ...more, issue('compare.refused', 'error', text)] });
  if (indicator.kind !== 'count') return refuse(perCapitaRefused({ reason: 'kind', indicator: indicator.label }));
  const { result: persons, issues: absent } = personsOf(from, choice.denominator, choice.scope ?? '', period);
  if (persons === null) return { result: null, issues: [...noted, ...absent] };

  const counts = picked.compared.filter((one) => isCount(one, indicator));
  const entries = counts.flatMap((one) => {
    const match = persons.of(one.area.id);
    return typeof match === 'string' ? [] : rateOf(one, match, per, choice.level);
  });
  const held = new Set(entries.map(({ area }) => area.id));
  const without = picked.compared.map(({ area }) => area).filter(({ id }) => !held.has(id));

  const level = picked.areas[0]?.level ?? 'unknown';
  const inexact = without.filter(({ id }) => !counts.some(({ area }) => area.id === id));
  const leftOut = inexact.length === 0 ? [] : [issue('compare.refused', 'info', perCapitaLeftOut({ names: inexact.map(({ name }) => name), level }))];
  const unmatched = withoutPersons(counts.map(({ area }) => area), persons, { indicator, period, level, severity: entries.length === 0 ? 'error' : 'warning' });
  if (entries.length === 0) return refuse(perCapitaRefused({ reason: 'none', indicator: indicator.label }), [...leftOut, ...unmatched]);

  const coverage = { reported: entries.length, total: picked.areas.length };
  const publishers = [...new Set(entries.flatMap((entry) => publisherOf(entry.denominator) ?? []))];
  const sentence = perCapitaText({ indicator: indicator.label, period: periodTexts(period), level, coverage, publishers, small: entries.filter(({ small }) => small).length, ...ends(entries, indicator, per), only: entries.length === 1 });
  return { result: Object.freeze({ indicator, period, per, denominator: persons.indicator, entries, without, missing, coverage, sentence }), issues: [...noted, ...leftOut, ...unmatched] };
}
