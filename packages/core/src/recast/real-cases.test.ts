import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { drawnValue } from '../indicators/drawn-value.js';
import { readDataset } from '../read/index.js';
import { change } from '../compare/change.js';
import { derive } from './derive.js';
import { populationFor } from './population-for.js';
import { rebase } from './rebase.js';
import { rollUp } from './roll-up.js';

const file = (name: string) => readFileSync(fileURLToPath(new URL(`../../../../examples/data/${name}`, import.meta.url)));
const read = async (name: string) => (await readDataset(file(name), { file: name })).dataset!;

describe('communes of the provinces on today’s territory', async () => {
  const { result, issues } = rebase(await read('admin-units.csv'), '2025');
  const communes = result!.observations().filter(({ indicator }) => indicator === 'admin_commune_units');
  const at = (day: string) => communes.filter(({ period }) => period === day);
  const of = (code: string) => communes.filter(({ area }) => area === `${code}@2025`).map(({ period, value }) => [period, value]);

  it('stand side by side for 2021, 2024 and 2025, and add up to the nation', () => {
    expect(['2021-02-03', '2025-06-30', '2025-07-01'].map((day) => [at(day).length, at(day).reduce((sum, { value }) => sum + value!, 0)])).toEqual([[34, 10603], [34, 10035], [34, 3321]]);
    expect(issues).toEqual([]);
  });

  it('are 579, 526 and 126 in Hà Nội, whose land did not change', () => {
    expect(of('01')).toEqual([['2021-02-03', 579], ['2025-06-30', 526], ['2025-07-01', 126]]);
  });

  it('take Hải Dương and Hải Phòng together', async () => {
    const before = (await read('admin-units.csv')).observations().filter(({ indicator, area }) => indicator === 'admin_commune_units' && (area === '30@2024' || area === '31@2024'));
    const sum = (day: string) => before.filter(({ period }) => period === day).reduce((total, { value }) => total + value!, 0);
    const today = of('31');
    expect(today.slice(0, 2)).toEqual([['2021-02-03', sum('2021-02-03')], ['2025-06-30', sum('2025-06-30')]]);
    expect(communes.find(({ area, period }) => area === '31@2025' && period === '2021-02-03')?.lineage?.vi).toBe('Hải Dương + Hải Phòng, trước 1/7/2025');
    expect(communes.find(({ area, period }) => area === '31@2025' && period === '2025-07-01')?.lineage).toBeNull();
  });

  it('can be compared over the reform only now', async () => {
    const choice = { indicator: 'admin_commune_units', from: '2025-06-30', to: '2025-07-01', areas: ['31@2025'] };
    expect(change(await read('admin-units.csv'), choice).result).toBeNull();
    const made = change(result!, choice).result!;
    expect(made.entries[0]).toMatchObject({ verdict: 'fall' });
    // not the Hải Phòng of that day, and the sentence says so
    expect(made.sentence.vi).toMatch(/\. \(ngày 30\/6\/2025: Hải Dương \+ Hải Phòng, trước 1\/7\/2025\.\)$/);
    expect(made.sentence.en).toMatch(/\. \(30 June 2025: Hai Duong \+ Haiphong, before 1 July 2025\.\)$/);
  });

  it('roll up to the six regions of today without a rest', () => {
    const { result: regions } = rollUp(result!, { over: 'area', to: 'region' });
    const total = regions!.observations().filter(({ indicator, period }) => indicator === 'admin_commune_units' && period === '2025-07-01');
    expect([total.length, total.reduce((sum, { value }) => sum + value!, 0)]).toEqual([6, 3321]);
  });
});

describe('mediation in Lâm Đồng 2014–2018', async () => {
  const dataset = await read('published-figures.csv');
  const indicator = dataset.indicators.get('mediation_success_rate')!;
  const rates = dataset.observations().filter((one) => one.indicator === indicator.id && one.area === '68@2024' && one.numerator !== null);

  it('is 71,35% of the cases, not the printed 73,5%', () => {
    const five = rates.find(({ period }) => period === '2014-01-01/2018-12-31')!;
    expect(five).toMatchObject({ numerator: 9201, denominator: 12896, value: 73.5 });
    expect(drawnValue(five, indicator).value).toBeCloseTo(71.35, 2);
  });

  it('is made of its five years exactly: the mean of the printed rates is what was printed', () => {
    const years = rates.filter(({ period }) => /^\d{4}$/.test(period));
    const sum = (of: 'numerator' | 'denominator' | 'value') => years.reduce((total, one) => total + one[of]!, 0);
    expect([years.length, sum('numerator'), sum('denominator')]).toEqual([5, 9201, 12896]);
    expect(sum('value') / 5).toBeCloseTo(73.516, 3);
  });
});

describe('PAPI', () => {
  it('is not recast', async () => {
    const papi = (await read('published-figures.csv')).select({ indicator: 'papi_d1_participation' });
    const { result, issues } = rebase(papi, '2025');
    expect(result?.size).toBe(0);
    expect(issues.filter(({ code }) => code === 'rebase.refused').map(({ message }) => message.vi)).toEqual([expect.stringMatching(/^Không quy đổi “.*” sang danh mục 34 tỉnh, thành \(từ 1\/7\/2025\): điểm khảo sát/)]);
  });
});

describe('cases supervised in Hà Nội per 10.000 persons', async () => {
  const dataset = await read('published-figures.csv');
  const from = await populationFor(dataset);
  const { result } = derive(dataset, { numerator: 'pib_cases_supervised', denominator: 'population_average', per: 10_000, from });

  it('are 7,9, 5,9 and 6,1: fewer, though not because the city grew', () => {
    const rates = result!.observations().filter(({ area }) => area === '01@2024');
    expect(rates.map(({ period, value, lineage }) => [period, value!.toFixed(1), lineage?.vi])).toEqual([
      ['2019', '7.9', '6.393 vụ việc chia cho 8.093.900 người dân (Cục Thống kê)'],
      ['2021', '5.9', '4.956 vụ việc chia cho 8.330.800 người dân (Cục Thống kê)'],
      ['2022', '6.1', '5.145 vụ việc chia cho 8.435.700 người dân (Cục Thống kê)'],
    ]);
    expect(rates.every(({ sources }) => sources.length >= 2 && sources.at(-1)!.reporter === 'Cục Thống kê')).toBe(true);
  });
});

describe('communes per million persons on today’s territory', async () => {
  const { result: today } = rebase(await read('admin-units.csv'), '2025');
  const { result, issues } = derive(today!, { numerator: 'admin_commune_units', denominator: 'population_average', per: 1_000_000, from: await populationFor(today!) });

  it('are known for 2021, and not for 2025, of which there is no population yet', () => {
    const of = (code: string) => result!.observations().filter(({ area }) => area === `${code}@2025`).map(({ period, value }) => [period, Math.round(value!)]);
    expect(of('01')).toEqual([['2021-02-03', 70]]);
    expect(result!.size).toBe(34);
    expect(issues).toMatchObject([{ code: 'compare.refused', severity: 'warning', message: { vi: expect.stringMatching(/^Không tính được “Số đơn vị hành chính cấp xã trên 1\.000\.000 người dân” của .* và 31\u00a0tỉnh,\u00a0thành khác, ngày 30\/6\/2025; ngày 1\/7\/2025: không có “Dân số trung bình” của cùng địa bàn và cùng kỳ\.$/) } }]);
  });
});
