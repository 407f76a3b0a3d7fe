import { expect, it } from 'vitest';
import { listAreas } from '../areas/list-areas.js';
import { makeDataset } from '../dataset/make-dataset.js';
import { defineIndicator } from '../indicators/define-indicator.js';
import { makePeriod } from '../periods/make-period.js';
import { pick } from './pick.js';

const areas = listAreas('2024').slice(0, 5);
const periods = ['2022', '2023'].map((year) => makePeriod(`${year}-01-01`, `${year}-12-31`));
const indicators = [defineIndicator({ id: 'cases', label: { vi: 'Số vụ việc', en: 'Cases' }, unit: { vi: 'vụ việc', en: 'case' }, kind: 'count' })];
const madeOf = (first: number) =>
  makeDataset(
    periods.flatMap(({ id: period }, year) => areas.map(({ id: area }, i) => ({ indicator: 'cases', area, period, scope: '', value: first + 100 * year + i, bound: 'eq', numerator: null, denominator: null, unit: null, status: 'reported', text: null, break: false, lineage: null, sources: [] }) as const)),
    { indicators, areas, periods },
  ).dataset;
const values = (...given: Parameters<typeof pick>) => pick(...given).result?.compared.map(({ value }) => value).sort((a, b) => a - b);

it('picks each choice of each dataset for itself, however often and in whatever order they are asked for', () => {
  const [one, other] = [madeOf(0), madeOf(1000)];
  const two = areas.slice(0, 2).map(({ id }) => id);
  for (let round = 0; round < 2; round += 1) {
    expect(values(one, { indicator: 'cases', period: '2022' })).toEqual([0, 1, 2, 3, 4]);
    expect(values(one, { indicator: 'cases', period: '2023' })).toEqual([100, 101, 102, 103, 104]);
    expect(values(one, { indicator: 'cases', period: '2023', areas: two })).toEqual([100, 101]);
    expect(values(other, { indicator: 'cases', period: '2023', areas: two })).toEqual([1100, 1101]);
  }
});

it('does not pick again what is asked for again, but for what was refused', () => {
  const dataset = madeOf(0);
  const choice = { indicator: 'cases', period: '2022' };
  expect(pick(dataset, { ...choice }).result).toBe(pick(dataset, choice).result);
  const refused = { indicator: 'cases', period: '2021' };
  expect(pick(dataset, refused).issues).not.toBe(pick(dataset, refused).issues);
});
