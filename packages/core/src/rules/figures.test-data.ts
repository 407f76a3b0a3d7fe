import { listAreas, NATION } from '../areas/index.js';
import type { Names } from '../dataset/printable.js';
import { catalogue } from '../indicators/index.js';
import type { Observation } from '../model/observation.js';
import type { Period } from '../model/period.js';
import { makePeriod } from '../periods/index.js';

/** A figure for a test; by default in Hà Nội in 2023, printed as an exact number. */
export type TestFigure = Partial<Observation> & { readonly indicator: string; readonly row?: number; readonly printed?: string; readonly reporter?: string };

const year = makePeriod('2023-01-01', '2023-12-31');

/** Observations of a test and the names they use. */
export function testFigures(figures: readonly TestFigure[], periods: readonly Period[] = []): readonly [readonly Observation[], Names] {
  const observations = figures.map(
    ({ row, printed, reporter, ...figure }): Observation => ({
      area: '01@2024', period: year.id, scope: '', value: null, bound: 'eq', numerator: null, denominator: null, unit: null, status: 'reported', text: null, break: false, lineage: null,
      sources: [{ title: null, url: null, date: null, reporter: reporter ?? null, asWritten: printed ?? null, location: { file: 'x.csv', sheet: null, row: row ?? null, column: figure.indicator } }],
      ...figure,
    }),
  );
  const areas = new Map([...listAreas('2024'), ...listAreas('2025'), NATION].map((area) => [area.id, area]));
  return [observations, { indicators: catalogue(), areas, periods: new Map([year, ...periods].map((period) => [period.id, period])) }];
}
