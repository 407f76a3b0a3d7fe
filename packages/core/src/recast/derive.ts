import type { Dataset } from '../dataset/dataset.js';
import { makeDataset } from '../dataset/make-dataset.js';
import { matchingDenominator, publisherOf, type NoRate } from '../dataset/matching-denominator.js';
import { inOwnUnit } from '../dataset/own-unit.js';
import { hide } from '../disclosure/hide.js';
import { shownFigure } from '../disclosure/suppress-small.js';
import { defineIndicator } from '../indicators/define-indicator.js';
import { sameUnit } from '../indicators/unit-words.js';
import { indicatorAbsent } from '../messages/compare.js';
import { deriveKind, rateLineage, rateMissing, rateUnit, rateWords } from '../messages/derive.js';
import { issue, VALUELESS, type Aggregation, type Area, type AreaLevel, type Indicator, type Observation, type Outcome, type Text } from '../model/index.js';
import { comparePeriods } from '../periods/compare-periods.js';
import { periodTexts } from '../periods/period-text.js';
import { bySeries, seriesKey, withBreaks, type MadeOf } from './breaks.js';
import { shown } from './in-words.js';
import { statusOfSum, sourcesOfSum } from './sum-parts.js';
import { withheld } from './withhold.js';

/** Of what a rate is made. */
export interface DeriveOptions {
  /** Id of the indicator that is divided. */
  readonly numerator: string;
  /** Id of the indicator it is divided by. */
  readonly denominator: string;
  /** To how many of the denominator's units the rate refers; 100 gives per cent where both count in one unit. */
  readonly per: number;
  /** The dataset that holds the denominator, for example `await referencePopulation('2024')`; default the first one. */
  readonly from?: Dataset;
  /** What the new indicator is called and how it is read; default `<numerator>_per_<denominator>`, neutral. */
  readonly as?: Partial<Pick<Indicator, 'id' | 'label' | 'definition' | 'decimals' | 'direction' | 'reason' | 'motto'>>;
}

const ADDITIVE: ReadonlySet<Indicator['kind']> = new Set(['count', 'money', 'area']);

/**
 * Divide one indicator by another, figure by figure: of the same area and list, scope and period; or by a stock of the day
 * on which the period ends; or a figure of one day by the average of its year. Where the denominator is missing, not exact,
 * 0 or without a source there is no rate, and an issue says so. Figures without a value keep their status; limits stay
 * limits; a series breaks where that of the numerator or the denominator does. What may not be shown of a sensitive count
 * ({@link shownFigure}) is hidden in the rate too, with the figures that would give it away: the rate says both of its counts.
 *
 * A share adds up over areas and time where both of its counts do; over time, a rate of two stocks has the last state.
 * Other rates do not add up: recast or roll up the counts first, then derive.
 *
 * @returns the rates alone; result null with `compare.refused` when an indicator is missing or no count, or nothing fits
 * @throws RangeError when `per` is no positive number
 * @example derive(dataset, { numerator: 'mediation_success', denominator: 'mediation_cases', per: 100 }).result
 */
export function derive(dataset: Dataset, { numerator, denominator, per, from = dataset, as = {} }: DeriveOptions): Outcome<Dataset> {
  if (!Number.isFinite(per) || per <= 0) throw new RangeError(`derive received ${per} for per; expected a positive number such as 100 or 100000`);
  const [top, bottom] = [dataset.indicators.get(numerator), from.indicators.get(denominator)];
  for (const [found, id, held] of [[top, numerator, dataset], [bottom, denominator, from]] as const) {
    if (!found) return { result: null, issues: [issue('compare.refused', 'error', indicatorAbsent({ id, known: [...held.indicators.keys()] }))] };
    if (!ADDITIVE.has(found.kind)) return { result: null, issues: [issue('compare.refused', 'error', deriveKind({ indicator: found.label }))] };
  }
  const made = rateIndicator(top!, bottom!, per, as);
  const series = bySeries(from.observations().filter(({ indicator }) => indicator === denominator), from.periods);
  const pairs: MadeOf[] = [];
  const silent: Observation[] = [];
  const hidden = new Set<Area>();
  const without = new Map<NoRate, Observation[]>();
  for (const one of dataset.observations()) {
    if (one.indicator !== numerator) continue;
    if (one.value === null || VALUELESS.has(one.status)) {
      silent.push({ ...one, indicator: made.id, value: null, numerator: null, denominator: null, unit: null });
      continue;
    }
    const candidates = series.get(seriesKey({ ...one, indicator: denominator })) ?? [];
    const match = inOwnUnit(one, top!) ? matchingDenominator(candidates, bottom!, from, dataset.periods.get(one.period)!) : 'unit';
    if (typeof match === 'string') without.set(match, [...(without.get(match) ?? []), one]);
    else if ([shownFigure(one, dataset), shownFigure(match, from)].some(({ status }) => status === 'suppressed')) {
      silent.push({ ...hide(one), indicator: made.id, unit: null });
      hidden.add(dataset.areas.get(one.area)!);
    } else pairs.push({ figure: rateOf(one, match, [top!, bottom!, made], per, match.period === one.period ? null : periodTexts(from.periods.get(match.period)!)), parts: [[one], [match]] });
  }
  const any = pairs.length > 0 || hidden.size > 0;
  const severity = any ? 'warning' : 'error';
  const missing = [...without].map(([reason, all]) => issue('compare.refused', severity, rateMissing({ reason, indicator: made.label, denominator: bottom!.label, ...placesOf(all, dataset) })));
  const issues = [...missing, ...withheld([...hidden])];
  if (!any) return { result: null, issues };
  const context = { ...dataset, indicators: [made], areas: dataset.areas.values(), periods: dataset.periods.values(), synthetic: dataset.synthetic || from.synthetic };
  const joined = makeDataset([...silent, ...withBreaks(pairs, [dataset, from], dataset.periods)], context);
  return { result: joined.dataset, issues: [...issues, ...joined.issues] };
}

/** The areas and periods of figures, each once, in words. */
function placesOf(observations: readonly Observation[], dataset: Dataset): { readonly names: readonly Text[]; readonly level: AreaLevel; readonly periods: readonly Text[] } {
  const areas = [...new Set(observations.map(({ area }) => area))].map((id) => dataset.areas.get(id)!);
  const periods = [...new Set(observations.map(({ period }) => period))].map((id) => dataset.periods.get(id)!).sort(comparePeriods);
  return { names: areas.map(({ name }) => name), level: areas[0]!.level, periods: periods.map(periodTexts) };
}

/** How a rate of two counts adds up over areas or time: as a share where both add up, by its last state where both are states, else not. */
function ruleOfRate(share: boolean, top: Aggregation, bottom: Aggregation): Aggregation {
  if (top !== bottom) return 'none';
  return top === 'last' ? 'last' : share && top === 'sum' ? 'ratio_of_sums' : 'none';
}

/** The definition of a rate: a share of like things where it is per cent, else so many for so many. It is a flow or a stock as its numerator is. */
function rateIndicator(top: Indicator, bottom: Indicator, per: number, as: NonNullable<DeriveOptions['as']>): Indicator {
  const share = per === 100 && sameUnit(top.unit.vi, bottom.unit.vi);
  const words = rateWords({ numerator: top, denominator: bottom, per, share });
  const fraction = share ? { numerator: top.id, denominator: bottom.id } : {};
  const aggregation = { area: ruleOfRate(share, top.aggregation.area, bottom.aggregation.area), time: ruleOfRate(share, top.aggregation.time, bottom.aggregation.time) };
  return defineIndicator({ id: `${top.id}_per_${bottom.id}`, nature: top.nature, aggregation, kind: share ? 'share' : 'ratio', unit: rateUnit({ numerator: top, denominator: bottom, per, share }), ...words, ...fraction, sensitive: top.sensitive || bottom.sensitive, motto: top.motto, ...as });
}

function rateOf(top: Observation, bottom: Observation, [of, by, made]: readonly [Indicator, Indicator, Indicator], per: number, period: Text | null): Observation {
  const lineage = rateLineage({ top: shown(top, of), topUnit: of.unit, bottom: shown(bottom, by), bottomUnit: by.unit, publisher: publisherOf(bottom)!, period });
  const value = (per * top.value!) / bottom.value!;
  return { ...top, indicator: made.id, value, numerator: top.value, denominator: bottom.value, unit: null, status: statusOfSum([top, bottom]), text: null, break: top.break || bottom.break, lineage, sources: sourcesOfSum([top, bottom]) };
}
