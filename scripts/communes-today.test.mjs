import { readDataset } from '@danbiet/core';
import { describe, expect, it } from 'vitest';
import { communesToday } from './communes-today.mjs';
import { readFile, UNITS } from './example-datasets.mjs';

const TOTAL = 'admin_commune_units';
const DAYS = ['2021-02-03', '2025-06-30', '2025-07-01'];

describe('communes on today’s territory', async () => {
  const { dataset: communes } = await readFile(UNITS);
  const { dataset, issues } = communesToday(communes);
  const of = (area) => dataset.observations().filter((one) => one.indicator === TOTAL && one.area === area).map(({ period, value, lineage }) => [period, value, lineage]);
  const total = (vintage, day) => dataset.observations().filter((one) => one.indicator === TOTAL && one.period === day && one.area.endsWith(`@${vintage}`)).reduce((sum, { value }) => sum + value, 0);

  it('add up to the nation on each day, in the list of today and in the one before', () => {
    expect(issues).toEqual([]);
    expect(DAYS.map((day) => total('2025', day))).toEqual([10603, 10035, 3321]);
    expect(DAYS.map((day) => total('2024', day))).toEqual([10603, 10035, 0]);
  });

  it('say of what they are made', () => {
    const [before, eve, today] = of('31@2025');
    const sum = (at) => of('30@2024')[at][1] + of('31@2024')[at][1];
    expect(before).toEqual([DAYS[0], sum(0), { vi: 'Hải Dương + Hải Phòng, trước 1/7/2025', en: 'Hai Duong + Haiphong, before 1 July 2025' }]);
    expect(eve.slice(0, 2)).toEqual([DAYS[1], sum(1)]);
    expect([today[0], today[2]]).toEqual([DAYS[2], null]);
  });

  it('keep the regions of both lists, and survive being written', async () => {
    const { dataset: read } = await readDataset(JSON.stringify(dataset.toJsonStat('vi')));
    expect([...read.areas.values()].filter(({ level }) => level === 'region').length).toBe([...communes.areas.values()].filter(({ level }) => level === 'region').length);
    expect(read.observations()).toEqual(dataset.observations());
  });
});
