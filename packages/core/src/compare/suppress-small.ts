import type { Dataset } from '../dataset/dataset.js';
import type { Area, AreaId, Indicator, Observation } from '../model/index.js';

/** Counts in this range, below the nation, could point to persons. */
const small = (count: number | null) => count !== null && count > 0 && count < 5;

function reveals(observation: Observation, indicator: Indicator): boolean {
  return small(observation.numerator) || small(observation.denominator) || (indicator.kind === 'count' && small(observation.value));
}

/** The same observation without anything from which its figure could be read, the words of the sources included. */
function hide(observation: Observation): Observation {
  const sources = observation.sources.map((source) => ({ ...source, asWritten: null }));
  return { ...observation, status: 'suppressed', value: null, numerator: null, denominator: null, text: null, bound: 'eq', sources };
}

/** The parts of every area that contains others (nation, regions) and has a figure of its own. */
function wholes(areas: readonly Area[], cells: ReadonlyMap<AreaId, Observation>): Area[][] {
  const parts = new Map<string, Area[]>();
  const put = (whole: string, kind: string, part: Area) => {
    if (cells.get(whole)?.value == null) return;
    const key = `${whole} ${kind}`;
    parts.set(key, [...(parts.get(key) ?? []), part]);
  };
  const nation = areas.find((area) => area.level === 'nation');
  for (const area of areas) {
    if (area.level === 'nation') continue;
    if (nation) put(nation.id, `${area.level} ${area.vintage}`, area);
    if (area.region) put(area.region, `${area.level} ${area.vintage}`, area);
  }
  return [...parts.values()];
}

/**
 * Suppress what a sensitive indicator must not show: below the nation, counts of 1–4 (also as numerator or
 * denominator), and, where a published total of summed parts would give the only suppressed part away by
 * subtraction, the smallest other part as well. Other indicators pass unchanged.
 *
 * @param cells observations of one indicator, period and scope by area id
 */
export function suppressSmall(cells: ReadonlyMap<AreaId, Observation>, indicator: Indicator, dataset: Dataset): ReadonlyMap<AreaId, Observation> {
  if (!indicator.sensitive) return cells;
  const areas = [...dataset.areas.values()];
  const shown = new Map(cells);
  for (const [id, observation] of cells) {
    if (dataset.areas.get(id)?.level !== 'nation' && reveals(observation, indicator)) shown.set(id, hide(observation));
  }
  if (indicator.aggregation.area === 'sum') {
    for (const parts of wholes(areas, shown)) {
      const hidden = parts.filter((area) => shown.get(area.id)?.value == null);
      if (hidden.length !== 1 || shown.get(hidden[0]?.id ?? '')?.status !== 'suppressed') continue;
      const others = parts.flatMap((area) => shown.get(area.id) ?? []).filter((cell) => cell.value !== null);
      const next = others.sort((a, b) => Number(a.value === 0) - Number(b.value === 0) || (a.value ?? 0) - (b.value ?? 0) || (a.area < b.area ? -1 : 1))[0];
      if (next) shown.set(next.area, hide(next));
    }
  }
  return shown;
}

/** Load the rule before a dataset with a sensitive indicator is compared; outside the page build it is always there. */
export const loadSuppression = (): Promise<void> => Promise.resolve();
