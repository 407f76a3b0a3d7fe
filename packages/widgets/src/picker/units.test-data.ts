import { makeDataset, makePeriod, type Dataset, type Observation } from '@danbiet/core';
import { listAreas, type Vintage } from '@danbiet/core/areas';
import { definitionOf } from '../figure/made-dataset.test-data.js';

const BLANK: Omit<Observation, 'indicator' | 'area' | 'period' | 'value'> = { scope: '', bound: 'eq', numerator: null, denominator: null, unit: null, status: 'reported', text: null, break: false, lineage: null, sources: [] };

/** Days with figures, by list of provinces and indicator. */
const DAYS: readonly (readonly [Vintage, string, readonly string[]])[] = [
  ['2024', 'admin_commune_units', ['2021-02-03', '2025-06-30']],
  ['2024', 'admin_townships', ['2021-02-03', '2025-06-30']],
  ['2025', 'admin_commune_units', ['2021-02-03', '2025-07-01']],
];

/** Made-up counts of units in both lists of provinces, with their regions; there are no townships any more in the later one. */
export function unitsDataset(): Dataset {
  const observations = DAYS.flatMap(([vintage, indicator, days]) =>
    listAreas(vintage).flatMap((area, i) => days.map((period, day): Observation => ({ ...BLANK, indicator, area: area.id, period, value: 40 + 7 * i - day }))),
  );
  const days = [...new Set(DAYS.flatMap(([, , list]) => list))];
  return makeDataset(observations, {
    indicators: ['admin_commune_units', 'admin_townships', 'admin_wards'].map(definitionOf),
    areas: (['2024', '2025'] as const).flatMap((vintage) => [...listAreas(vintage, 'region'), ...listAreas(vintage)]),
    periods: days.map((day) => makePeriod(day, day, { instant: true })),
    synthetic: true,
    title: { vi: 'Số liệu mô phỏng', en: 'Synthetic data' },
  }).dataset;
}
