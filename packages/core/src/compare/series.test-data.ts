import { listAreas } from '../areas/list-areas.js';
import { makeDataset } from '../dataset/make-dataset.js';
import { defineIndicator, type IndicatorDefinition } from '../indicators/define-indicator.js';
import type { Observation, Period } from '../model/index.js';
import { makePeriod, parsePeriodId } from '../periods/make-period.js';

/** A count. */
export const COUNT: IndicatorDefinition = { id: 'cases', label: { vi: 'số vụ việc', en: 'cases' }, unit: { vi: 'vụ việc', en: 'case' }, kind: 'count' };
/** A share. */
export const SHARE: IndicatorDefinition = { id: 'share', label: { vi: 'tỷ lệ hòa giải thành', en: 'mediation success rate' }, unit: { vi: '%', en: '%' }, kind: 'share' };
/** An external score. */
export const SCORE: IndicatorDefinition = { id: 'score', label: { vi: 'điểm tham gia', en: 'participation score' }, unit: { vi: 'điểm', en: 'point' }, kind: 'index', rankable: false, publisher: 'PAPI (UNDP)', decimals: 2 };

/** Figures by province name and period id. */
export type Table = Readonly<Record<string, Readonly<Record<string, Partial<Observation>>>>>;

const BLANK = { scope: '', value: null, bound: 'eq', numerator: null, denominator: null, unit: null, status: 'reported', text: null, break: false, lineage: null } as const;

/** A dataset of one or more indicators over provinces of the 63 and periods; a period id may be given as a period. */
export function seriesDataset(tables: readonly (readonly [IndicatorDefinition, Table])[], given: readonly Period[] = []) {
  const provinces = listAreas('2024');
  const areaOf = (name: string) => provinces.find((area) => area.name.vi === name)!;
  const observations = tables.flatMap(([{ id }, table]) => Object.entries(table).flatMap(([name, cells]) => Object.entries(cells).map(([period, cell]): Observation => ({ ...BLANK, sources: [], indicator: id, area: areaOf(name).id, period, ...cell }))));
  const known = new Map(given.map((period) => [period.id, period]));
  const periods = [...new Set(observations.map(({ period }) => period))].map((id) => known.get(id) ?? parsePeriodId(id) ?? makePeriod(id, id));
  const areas = [...new Set(tables.flatMap(([, table]) => Object.keys(table).map(areaOf)))];
  return makeDataset(observations, { indicators: tables.map(([definition]) => defineIndicator(definition)), areas, periods }).dataset;
}

/** A text with plain spaces. */
export const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');
