// The figures that every engine draws, from the synthetic set: 63 provinces, and a long table of 700 places in 20 years.
import { makeDataset, parsePeriodId } from '@danbiet/core';
import { tileOf } from '@danbiet/core/areas';
import { syntheticDatasets } from '../../scripts/example-datasets.mjs';

export const INDICATOR = 'mediation_success_rate';
export const YEARS = ['2022', '2023'];

/** Rows and columns of the long table, and the two indicators that its updates go to and fro between. */
const [ROWS, COLUMNS] = [700, 20];
const LONG = ['mediation_cases', 'pib_cases_supervised'];

/** What each engine fetches, by address: plain names and values for the peers, JSON-stat for ours. */
export function figures() {
  const { dataset } = syntheticDatasets().get('synthetic-63');
  const chosen = dataset.select({ indicator: INDICATOR, period: YEARS });
  const rows = Object.fromEntries(YEARS.map((year) => [year, rowsOf(chosen, year)]));
  const placed = Object.fromEntries(YEARS.map((year) => [year, rowsOf(chosen, year, (area) => ({ column: tileOf(area).column, row: tileOf(area).row }))]));
  const all = dataset.select({ indicator: INDICATOR });
  const long = longTable(dataset);
  const periods = [...long.periods.keys()];
  return new Map([
    ['/figures.json', JSON.stringify({ indicator: INDICATOR, years: rows, names: YEARS })],
    ['/json-stat.json', JSON.stringify(chosen.toJsonStat('vi'))],
    ['/mixed-figures.json', JSON.stringify({ indicator: INDICATOR, years: placed, names: YEARS, lines: linesOf(all) })],
    ['/mixed-json-stat.json', JSON.stringify(all.toJsonStat('vi'))],
    ['/table-figures.json', JSON.stringify({ indicator: LONG[0], names: LONG, periods, years: Object.fromEntries(LONG.map((id) => [id, wideRows(long, id, periods)])) })],
    ['/table-json-stat.json', JSON.stringify(long.toJsonStat('vi'))],
  ]);
}

/** Names and values of a year, the greatest first, with what is asked for of each area. */
function rowsOf(dataset, year, more = () => ({})) {
  const found = dataset.observations().filter(({ period, value }) => period === year && value !== null);
  return found.map(({ area, value }) => ({ name: dataset.areas.get(area).name.vi, value, ...more(area) })).sort((a, b) => b.value - a.value);
}

/** The values of each province over the years, in order. */
function linesOf(dataset) {
  const lines = new Map();
  for (const { area, value } of dataset.observations()) if (value !== null) lines.set(area, [...(lines.get(area) ?? []), value]);
  return [...lines.values()];
}

/** Whole numbers of made-up places that stand beside each other in the provinces of the synthetic set. */
function longTable(dataset) {
  const provinces = [...dataset.areas.values()].filter(({ level }) => level === 'province');
  const areas = Array.from({ length: ROWS }, (_, i) => {
    const { name, ...rest } = provinces[i % provinces.length];
    const nth = Math.floor(i / provinces.length) + 1;
    return { ...rest, id: `${rest.code}-${nth}@2024`, code: `${rest.code}-${nth}`, name: { vi: `${name.vi} ${nth}`, en: `${name.en} ${nth}` } };
  });
  const periods = Array.from({ length: COLUMNS }, (_, i) => parsePeriodId(String(2004 + i)));
  const [like] = dataset.observations();
  const observations = LONG.flatMap((indicator, k) => areas.flatMap(({ id: area }, i) => periods.map(({ id: period }, j) => ({ ...like, indicator, area, period, value: ((i * 7919 + j * 104729 + k * 1299709) % 9000) + 20, numerator: null, denominator: null, unit: null, status: 'reported', bound: 'eq', text: null, break: false }))));
  return makeDataset(observations, { indicators: LONG.map((id) => dataset.indicators.get(id)), areas, periods, synthetic: true }).dataset;
}

function wideRows(dataset, indicator, periods) {
  const values = new Map(dataset.observations().flatMap((one) => (one.indicator === indicator ? [[`${one.area} ${one.period}`, one.value]] : [])));
  return [...dataset.areas.values()].map(({ id, name }) => ({ name: name.vi, values: periods.map((period) => values.get(`${id} ${period}`)) }));
}
