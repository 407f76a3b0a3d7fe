import type { Dataset } from '../dataset/dataset.js';
import { indicatorAbsent, periodAbsent } from '../messages/compare.js';
import { hiddenRecoverable, recoverableText } from '../messages/recoverable.js';
import { issue, VALUELESS, type Area, type AreaId, type Observation, type Outcome, type Text } from '../model/index.js';
import { periodTexts } from '../periods/period-text.js';
import type { Choice } from './pick.js';
import { determined, type KnownSum } from './determined.js';
import { suppressSmall } from './suppress-small.js';

/** A hidden figure that published totals give away. */
export interface GivenAway {
  readonly area: Area;
  /** The totals it takes. */
  readonly by: readonly Area[];
}

/** What readers could work out about hidden figures. */
export interface Recoverable {
  /** How many figures are hidden. */
  readonly hidden: number;
  /** In the order of the dataset's areas. */
  readonly cells: readonly GivenAway[];
  readonly sentence: Text;
}

/** Totals over areas that are published, with the parts that are not. */
function sumsOf(areas: readonly Area[], cells: ReadonlyMap<AreaId, Observation>): readonly KnownSum[] {
  const known = (id: AreaId) => {
    const cell = cells.get(id);
    return cell !== undefined && !VALUELESS.has(cell.status) && cell.value !== null && cell.bound === 'eq';
  };
  const nation = areas.find(({ level }) => level === 'nation');
  const sums = new Map<string, { readonly name: string; readonly parts: AreaId[] }>();
  const put = (whole: AreaId, part: Area) => {
    const key = `${whole} ${part.level} ${part.vintage ?? ''}`;
    const sum = sums.get(key) ?? { name: whole, parts: [] };
    sum.parts.push(part.id);
    sums.set(key, sum);
  };
  for (const area of areas) {
    // an area about which the dataset says nothing is no part of what it publishes
    if (area.level === 'nation' || !cells.has(area.id)) continue;
    if (nation) put(nation.id, area);
    if (area.region !== null) put(area.region, area);
  }
  return [...sums.values()].filter(({ name }) => known(name)).map(({ name, parts }) => ({ name, unknown: parts.filter((id) => !known(id)) }));
}

/**
 * Tell which hidden figures of an indicator readers could still work out from the totals of nation and regions.
 *
 * Hidden are figures that the source suppressed and small counts of a sensitive indicator ({@link suppressSmall}).
 * A linear check ({@link determined}): each total minus its known parts. It takes the parts that have a cell for all
 * there are, so it warns too often rather than too seldom.
 *
 * @returns a warning for each figure given away; result null with `compare.refused` when indicator or period is absent
 * @example recoverable(dataset, { indicator: 'cases_complex', period: '2023' }).result?.cells
 */
export function recoverable(dataset: Dataset, choice: Pick<Choice, 'indicator' | 'period' | 'scope'>): Outcome<Recoverable> {
  const [indicator, period] = [dataset.indicators.get(choice.indicator), dataset.periods.get(choice.period)];
  if (!indicator) return { result: null, issues: [issue('compare.refused', 'error', indicatorAbsent({ id: choice.indicator, known: [...dataset.indicators.keys()] }))] };
  if (!period) return { result: null, issues: [issue('compare.refused', 'error', periodAbsent({ id: choice.period, known: [...dataset.periods.keys()] }))] };
  const given = dataset.observations().filter((one) => one.indicator === indicator.id && one.period === period.id && one.scope === (choice.scope ?? ''));
  const cells = suppressSmall(new Map(given.map((one) => [one.area, one])), indicator, dataset);
  const hidden = new Set([...cells.values()].filter(({ status }) => status === 'suppressed').map(({ area }) => area));
  const found = indicator.aggregation.area === 'sum' ? determined(sumsOf([...dataset.areas.values()], cells)) : [];
  const by = new Map(found.map((one) => [one.unknown, one.by]));
  const away = [...dataset.areas.values()].filter(({ id }) => hidden.has(id) && by.has(id)).map((area) => ({ area, by: by.get(area.id)!.map((id) => dataset.areas.get(id)!) }));
  const issues = away.map(({ area, by: totals }) => issue('compare.refused', 'warning', hiddenRecoverable({ area: area.name, totals: totals.map(({ name }) => name) })));
  const sentence = recoverableText({ indicator: indicator.label, period: periodTexts(period), hidden: hidden.size, found: away.length });
  return { result: Object.freeze({ hidden: hidden.size, cells: away, sentence }), issues };
}
