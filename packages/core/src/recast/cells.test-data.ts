import { areaById, provincesOf } from '../areas/index.js';
import type { Dataset } from '../dataset/dataset.js';
import { makeDataset } from '../dataset/make-dataset.js';
import { defineIndicator, type IndicatorDefinition } from '../indicators/define-indicator.js';
import type { Area, Observation, Period } from '../model/index.js';
import { parsePeriodId } from '../periods/index.js';

const CASE = { label: { vi: 'Số vụ việc', en: 'Cases' }, unit: { vi: 'vụ việc', en: 'case' } };

/** Cases of a period: they add up over areas and time. */
export const FLOW: IndicatorDefinition = { ...CASE, id: 'cases', kind: 'count' };
/** Cases at the end of a period: over time the last state counts. */
export const STOCK: IndicatorDefinition = { ...CASE, id: 'pending', kind: 'count', nature: 'stock', aggregation: { area: 'sum', time: 'last' } };
/** A share of one thing in another. */
export const SHARE: IndicatorDefinition = { id: 'share', label: { vi: 'Tỷ lệ', en: 'Share' }, unit: { vi: '%', en: '%' }, kind: 'share' };

/** A figure as a test writes it: a number, or what is not as usual. */
export type Cell = number | Partial<Observation>;

/** The names that a dataset may need beyond the lists of provinces. */
export interface Named {
  readonly periods?: readonly Period[];
  readonly areas?: readonly Area[];
}

/** A dataset of figures by indicator, area and period. */
export function figures(definitions: readonly IndicatorDefinition[], cells: readonly (readonly [indicator: string, area: string, period: string, Cell])[], { periods = [], areas = [] }: Named = {}): Dataset {
  const observations = cells.map(([indicator, area, period, cell]): Observation => ({ scope: '', value: null, bound: 'eq', numerator: null, denominator: null, unit: null, status: 'reported', text: null, break: false, lineage: null, sources: [], indicator, area, period, ...(typeof cell === 'number' ? { value: cell } : cell) }));
  const known = new Map(areas.map((one) => [one.id, one]));
  const old = new Map(['1979', '1989', '1991', '1992', '1997', '2004'].flatMap(provincesOf).map((one) => [one.id, one]));
  const ids = new Set([...observations.map(({ area }) => area), ...known.keys()]);
  const dated = new Map(periods.map((one) => [one.id, one]));
  return makeDataset(observations, {
    indicators: definitions.map(defineIndicator),
    areas: [...ids].map((id) => known.get(id) ?? areaById(id) ?? old.get(id)!),
    periods: [...new Set(observations.map(({ period }) => period))].map((id) => dated.get(id) ?? parsePeriodId(id)!),
  }).dataset;
}

/** Figures of one indicator and area by period. */
export const series = (definition: IndicatorDefinition, cells: Readonly<Record<string, Cell>>, area = '01@2024', named: Named = {}): Dataset =>
  figures([definition], Object.entries(cells).map(([period, cell]) => [definition.id, area, period, cell] as const), named);

/** What is said, in Vietnamese. */
export const said = ({ issues }: { readonly issues: readonly { readonly code: string; readonly message: { readonly vi: string } }[] }): readonly string[] => issues.map(({ code, message }) => `${code}: ${message.vi}`);
