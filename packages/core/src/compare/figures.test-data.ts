import { listAreas, NATION } from '../areas/list-areas.js';
import type { Dataset } from '../dataset/dataset.js';
import { makeDataset } from '../dataset/make-dataset.js';
import { defineIndicator, type IndicatorDefinition } from '../indicators/define-indicator.js';
import type { Area, Observation, Period } from '../model/index.js';
import { makePeriod, parsePeriodId } from '../periods/make-period.js';

/** The 63 provinces. */
export const PROVINCES = listAreas('2024');
/** A province by its Vietnamese name, or the nation. */
export const named = (name: string): Area => PROVINCES.find((area) => area.name.vi === name) ?? NATION;
/** A count of cases. */
export const COUNT: IndicatorDefinition = { id: 'cases', label: { vi: 'Số vụ việc được giám sát', en: 'Cases supervised' }, unit: { vi: 'vụ việc', en: 'case' }, kind: 'count' };
/** A share. */
export const SHARE: IndicatorDefinition = { id: 'share', label: { vi: 'Tỷ lệ hòa giải thành', en: 'Mediation success rate' }, unit: { vi: '%', en: '%' }, kind: 'share' };
/** A score of an external index. */
export const SCORE: IndicatorDefinition = { id: 'score', label: { vi: 'Điểm PAPI', en: 'PAPI score' }, unit: { vi: 'điểm', en: 'point' }, kind: 'index', rankable: false, publisher: 'PAPI (UNDP)', decimals: 2 };

/** How many persons areas had in a year, by their names, with a source: the `denominator` of counts and the dataset that holds it. */
export function personsOf(persons: Readonly<Record<string, number>>, year = '2023'): { readonly denominator: 'persons'; readonly from: Dataset } {
  const source = { title: null, url: null, date: '2024-04-02', reporter: 'Cục Thống kê', asWritten: null, location: null };
  const definition: IndicatorDefinition = { id: 'persons', label: { vi: 'Dân số trung bình', en: 'Average population' }, unit: { vi: 'người', en: 'person' }, kind: 'count', nature: 'none', aggregation: { area: 'sum', time: 'none' } };
  return { denominator: 'persons', from: figuresOf(definition, Object.fromEntries(Object.entries(persons).map(([name, value]) => [name, { [year]: { value, sources: [source] } }]))) };
}

/** A value, a fraction `[numerator, denominator]`, or parts of an observation. */
export type Figure = number | readonly [numerator: number, denominator: number] | Partial<Observation>;

function observationOf(indicator: string, area: string, period: string, figure: Figure): Observation {
  const blank: Observation = { indicator, area, period, scope: '', value: null, bound: 'eq', numerator: null, denominator: null, unit: null, status: 'reported', text: null, break: false, lineage: null, sources: [] };
  if (typeof figure === 'number') return { ...blank, value: figure };
  return 'length' in figure ? { ...blank, numerator: figure[0], denominator: figure[1] } : { ...blank, ...figure };
}

/** Figures by area name and period id. */
export type Table = Readonly<Record<string, Readonly<Record<string, Figure>>>>;

/**
 * A dataset of several indicators.
 *
 * @param more areas without figures
 * @param given periods that their id alone does not tell, such as cumulative ones
 */
export function figuresOfAll(tables: readonly (readonly [IndicatorDefinition, Table])[], more: readonly Area[] = [], given: readonly Period[] = []): Dataset {
  const observations = tables.flatMap(([{ id }, table]) => Object.entries(table).flatMap(([name, series]) => Object.entries(series).map(([period, figure]) => observationOf(id, named(name).id, period, figure))));
  const periods = [...new Set(observations.map(({ period }) => period))].map((id) => given.find((one) => one.id === id) ?? parsePeriodId(id) ?? makePeriod(id, id));
  const areas = new Set([...tables.flatMap(([, table]) => Object.keys(table).map(named)), ...more]);
  return makeDataset(observations, { indicators: tables.map(([definition]) => defineIndicator(definition)), areas, periods }).dataset;
}

/** A dataset of one indicator, its periods as in {@link figuresOfAll}. */
export const figuresOf = (definition: IndicatorDefinition, table: Table, given: readonly Period[] = []): Dataset => figuresOfAll([[definition, table]], [], given);

/** A text with ordinary spaces, as it is read. */
export const plain = (text: string | undefined): string | undefined => text?.replaceAll('\u00a0', ' ');
