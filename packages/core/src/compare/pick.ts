import type { Dataset } from '../dataset/dataset.js';
import { shownCells } from '../disclosure/suppress-small.js';
import { drawnValue } from '../indicators/drawn-value.js';
import { indicatorAbsent, nothingToCompare, periodAbsent, scopeAbsent } from '../messages/compare.js';
import { issue, VALUELESS, type Area, type AreaId, type Indicator, type Issue, type Observation, type Outcome, type Period } from '../model/index.js';
import { compareVi } from '../text/compare-vi.js';
import { chooseAreas } from './choose-areas.js';
import type { Coverage, MissingArea } from './coverage.js';
import { intervalOf, type ValueInterval } from './interval.js';
import { remember } from './remember.js';
import { settleFigures } from './settle-figures.js';

/** What is compared: one indicator in one period (and scope, default the whole area). */
export interface Choice {
  readonly indicator: string;
  readonly period: string;
  /** The areas shown; default every area of the dataset at its level. */
  readonly areas?: readonly AreaId[];
  readonly scope?: string;
  /** Confidence level of the intervals, default 0.95. */
  readonly level?: number;
}

/** An area with its figure. */
export interface ComparedArea {
  readonly area: Area;
  readonly observation: Observation;
  /** The value as drawn, in the indicator's unit. */
  readonly value: number;
  readonly interval: ValueInterval | null;
}

/** The figures of one indicator and period, picked once for every comparison. */
export interface Picked {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly areas: readonly Area[];
  /** In order of name. */
  readonly compared: readonly ComparedArea[];
  readonly missing: readonly MissingArea[];
  readonly coverage: Coverage;
  /** Every cell of the indicator, period and scope, small counts suppressed and figures in other units refused, also of areas not compared. */
  readonly cells: ReadonlyMap<AreaId, Observation>;
  /** True of rates of counted events: without their fractions nobody can say how far chance moves them. */
  readonly events?: boolean | undefined;
}

/** The area's figure as compared, or null when there is none. */
export function comparedArea(area: Area, observation: Observation | undefined, indicator: Indicator, level?: number): ComparedArea | null {
  if (!observation || VALUELESS.has(observation.status)) return null;
  const { value } = drawnValue(observation, indicator);
  return value === null ? null : { area, observation, value, interval: intervalOf(observation, indicator, level) };
}

/**
 * Pick the figures to compare. Those in another unit than the indicator's are left out, kept in words. Refused when indicator, period or scope is not there, when the areas cannot stand
 * beside each other, or when nothing has a value. A few choices are remembered.
 *
 * @throws RangeError when `level` is not strictly between 0 and 1
 */
export function pick(dataset: Dataset, choice: Choice): Outcome<Picked> {
  return remember(dataset, ['pick'], choice, () => pickAnew(dataset, choice));
}

function pickAnew(dataset: Dataset, choice: Choice): Outcome<Picked> {
  const issues: Issue[] = [];
  const refuse = (text: Parameters<typeof issue>[2]) => ({ result: null, issues: [...issues, issue('compare.refused', 'error', text)] });
  const indicator = dataset.indicators.get(choice.indicator);
  if (!indicator) return refuse(indicatorAbsent({ id: choice.indicator, known: [...dataset.indicators.keys()] }));
  const ofIndicator = dataset.observations().filter((observation) => observation.indicator === indicator.id);
  const period = dataset.periods.get(choice.period);
  const known = () => [...dataset.periods.keys()].filter((id) => ofIndicator.some((observation) => observation.period === id));
  if (!period) return refuse(periodAbsent({ id: choice.period, known: known() }));
  const ofPeriod = ofIndicator.filter((observation) => observation.period === period.id);
  const scope = choice.scope ?? '';
  const ofScope = ofPeriod.filter((observation) => observation.scope === scope);
  if (ofScope.length === 0 && ofPeriod.length > 0) return refuse(scopeAbsent({ scope, known: [...new Set(ofPeriod.map((o) => o.scope))].sort() }));
  const chosen = chooseAreas(dataset, choice.areas);
  issues.push(...chosen.issues);
  if (chosen.result === null) return { result: null, issues };

  const areas = [...chosen.result].sort((a, b) => compareVi(a.name.vi, b.name.vi) || (a.id < b.id ? -1 : 1));
  const { cells: shown, issues: withheld } = shownCells(ofScope, indicator, dataset, period, areas);
  const { cells, issues: settled, rated, events } = settleFigures(shown, indicator, dataset, choice.level);
  issues.push(...withheld, ...settled);
  const compared = rated(areas.flatMap((area) => comparedArea(area, cells.get(area.id), indicator, choice.level) ?? []));
  if (compared.length === 0) return refuse(nothingToCompare({ indicator: indicator.label, period, known: known().flatMap((id) => (id === period.id ? [] : dataset.periods.get(id)!)) }));
  const held = new Set(compared.map(({ area }) => area.id));
  const missing = areas.filter((area) => !held.has(area.id)).map((area) => ({ area, observation: cells.get(area.id) ?? null }));
  return { result: { indicator, period, areas, compared, missing, coverage: { reported: compared.length, total: areas.length }, cells, events }, issues };
}
