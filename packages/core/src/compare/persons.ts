import type { Dataset } from '../dataset/dataset.js';
import { matchingDenominator, publisherOf, type NoRate } from '../dataset/matching-denominator.js';
import { indicatorAbsent } from '../messages/compare.js';
import { rateMissing } from '../messages/derive.js';
import { issue, type Area, type AreaId, type AreaLevel, type Indicator, type Issue, type Observation, type Outcome, type Period } from '../model/index.js';
import { periodTexts } from '../periods/period-text.js';

/** Whose persons counts are set against. */
export interface PersonsChoice {
  /** Id of the indicator that counts the persons. */
  readonly denominator?: string;
  /** The dataset that holds it, for example `await populationFor(dataset)` of `@danbiet/core/recast`; default the first one. */
  readonly from?: Dataset;
}

/** The persons that counts of one period stand against. */
export interface Persons {
  readonly indicator: Indicator;
  readonly held: Dataset;
  /** The figure that belongs to an area's count ({@link matchingDenominator}), or why there is none. */
  readonly of: (area: AreaId) => Observation | NoRate;
}

/**
 * The persons of areas as they were in a period: of the same area, list and period, exact, above 0 and with their source.
 *
 * @returns result null with `compare.refused` when the indicator is not in the dataset that should hold it
 */
export function personsOf(held: Dataset, denominator: string, scope: string, period: Period): Outcome<Persons> {
  const indicator = held.indicators.get(denominator);
  if (!indicator) return { result: null, issues: [issue('compare.refused', 'error', indicatorAbsent({ id: denominator, known: [...held.indicators.keys()] }))] };
  const all = held.observations().filter((one) => one.indicator === denominator && one.scope === scope);
  return { result: { indicator, held, of: (area) => matchingDenominator(all.filter((one) => one.area === area), indicator, held, period) }, issues: [] };
}

/** What to say of areas whose counts have no persons to stand against: an issue for each reason. */
export function withoutPersons(areas: readonly Area[], persons: Persons, about: { readonly indicator: Indicator; readonly period: Period; readonly level: AreaLevel; readonly severity: Issue['severity'] }): readonly Issue[] {
  const reasons = new Map<NoRate, Area[]>();
  for (const area of areas) {
    const match = persons.of(area.id);
    if (typeof match === 'string') reasons.set(match, [...(reasons.get(match) ?? []), area]);
  }
  const { indicator, period, level, severity } = about;
  return [...reasons].map(([reason, of]) => issue('compare.refused', severity, rateMissing({ reason, indicator: indicator.label, denominator: persons.indicator.label, names: of.map(({ name }) => name), level, periods: [periodTexts(period)] })));
}

/** Who states the persons, with the day where one is given; each once. */
export const sourcesOfPersons = (figures: readonly Observation[]): readonly { readonly publisher: string; readonly date: string | null }[] => {
  const said = figures.map((one) => ({ publisher: publisherOf(one)!, date: one.sources.find(({ date }) => date !== null)?.date ?? null }));
  return [...new Map(said.map((one) => [`${one.publisher}\n${one.date}`, one])).values()];
};
