// The figures that every engine draws: names and values of 63 provinces for two years, from the synthetic set.
import { syntheticDatasets } from '../../scripts/example-datasets.mjs';

export const INDICATOR = 'mediation_success_rate';
export const YEARS = ['2022', '2023'];

/** What each engine fetches, by address: plain names and values for the peers, JSON-stat for ours. */
export function figures() {
  const { dataset } = syntheticDatasets().get('synthetic-63');
  const chosen = dataset.select({ indicator: INDICATOR, period: YEARS });
  const rows = Object.fromEntries(YEARS.map((year) => [year, rowsOf(chosen, year)]));
  return new Map([
    ['/figures.json', JSON.stringify({ indicator: INDICATOR, unit: '%', years: rows })],
    ['/json-stat.json', JSON.stringify(chosen.toJsonStat('vi'))],
  ]);
}

function rowsOf(dataset, year) {
  const found = dataset.observations().filter(({ period, value }) => period === year && value !== null);
  return found.map(({ area, value }) => ({ name: dataset.areas.get(area).name.vi, value })).sort((a, b) => b.value - a.value);
}
