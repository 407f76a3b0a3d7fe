import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineIndicator, makeDataset, parsePeriodId, readDataset, RECORD_FIELDS, type Area, type Observation } from '@danbiet/core';
import { describe, expect, it } from 'vitest';
import { call, folderWith, table } from '../testing/call.test-data.js';
import { runHere } from '../testing/run-here.test-data.js';

const EXAMPLES = fileURLToPath(new URL('../../../../examples/data', import.meta.url));

type Line = Readonly<Record<string, string | number | null>>;
const lines = (text: string): readonly Line[] => text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Line);

const run = (args: readonly string[], folder = EXAMPLES, outputIsTerminal = false) => runHere(folder, args, outputIsTerminal);

const HAI = table('Hải Dương;Số vụ việc hòa giải thụ lý;2021;70', 'Hải Phòng;Số vụ việc hòa giải thụ lý;2021;167', 'Hà Nội;Số vụ việc hòa giải thụ lý;2021;5');
const PART = table('Hải Phòng;Số vụ việc hòa giải thụ lý;2021;167');

describe('danbiet rebase', () => {
  it('writes the figures on the other list to standard output, as a process of its own', async () => {
    const { code, stdout } = await call(folderWith({ 'a.csv': HAI }), ['rebase', 'a.csv', '--to', '2025', '--vintage', '2024']);
    expect(code).toBe(0);
    expect(Object.keys(lines(stdout)[0]!)).toEqual([...RECORD_FIELDS]);
    expect(lines(stdout).map(({ area_name, area_vintage, value, status }) => [area_name, area_vintage, value, status])).toEqual([['Hà Nội', '2025', 5, 'reported'], ['Hải Phòng', '2025', 237, 'derived']]);
  });

  it('marks what is only a part, or drops it, and lets --strict count the warning', async () => {
    const folder = folderWith({ 'a.csv': PART });
    const call = ['rebase', 'a.csv', '--to', '2025', '--vintage', '2024'];
    const marked = await run(call, folder);
    expect([marked.code, lines(marked.out).map(({ value, bound }) => [value, bound])]).toEqual([0, [[167, 'ge']]]);
    expect(marked.said).toContain('rollup.incomplete');
    expect(await run([...call, '--partial', 'drop', '--strict'], folder)).toMatchObject({ code: 3, out: '' });
  });

  it('keeps of what each figure is made in the file for charts, and that figures are made up', async () => {
    const folder = folderWith({ 'a.csv': HAI });
    const { said } = await run(['rebase', 'a.csv', '--to', '34', '--vintage', '2024', '--synthetic', '--title', 'Hòa giải', '-o', 'a.json'], folder);
    expect(said).toContain('Đã ghi 2 số liệu vào a.json.');
    const { dataset } = await readDataset(readFileSync(join(folder, 'a.json')));
    expect([dataset!.title?.vi, dataset!.synthetic, dataset!.observations().map(({ lineage }) => lineage)]).toEqual(['Hòa giải', true, [null, { vi: 'Hải Dương + Hải Phòng, trước 1/7/2025', en: 'Hai Duong + Haiphong, before 1 July 2025' }]]);
    await run(['rollup', 'a.json', '--over', 'area', '--to', 'nation', '-o', 'b.json'], folder);
    expect((await readDataset(readFileSync(join(folder, 'b.json')))).dataset!.synthetic).toBe(true);
  });

  it('refuses scores with the reason, on standard error', async () => {
    const { code, out, said } = await run(['rebase', 'published-figures.csv', '--to', '2025', '--json']);
    const { issues, result } = JSON.parse(out) as { readonly issues: readonly Line[]; readonly result: readonly Line[] };
    expect([code, said]).toEqual([0, '']);
    expect(issues.filter(({ code: one }) => one === 'rebase.refused').map(({ message }) => message)).toContainEqual(expect.stringMatching(/^Không quy đổi “Điểm tổng hợp PAPI .*: điểm khảo sát/));
    expect(result.some(({ indicator }) => indicator === 'papi_total')).toBe(false);
  });

  it('ends with 3 where everything is refused: no headings without a figure, no file, no “ok”', async () => {
    const folder = folderWith({ 'a.csv': table('Hà Nội;Điểm tổng hợp PAPI (8 chỉ số nội dung);2023;43,5', 'Hải Dương;Điểm tổng hợp PAPI (8 chỉ số nội dung);2023;42,5') });
    const args = ['rebase', 'a.csv', '--to', '2025', '--vintage', '2024'];
    const shown = await run(args, folder, true);
    expect([shown.code, shown.out]).toEqual([3, '']);
    expect(shown.said).toMatch(/rebase\.refused[\s\S]*Không tính ra số liệu nào, nên không ghi gì\./);
    expect([(await run([...args, '-o', 'b.csv'], folder)).code, existsSync(join(folder, 'b.csv'))]).toEqual([3, false]);
    const told = await run([...args, '--json'], folder);
    expect([told.code, JSON.parse(told.out)]).toEqual([3, expect.objectContaining({ ok: false, result: null })]);
    expect((await run(['rollup', 'a.csv', '--over', 'area', '--to', 'nation', '--vintage', '2024'], folder)).code).toBe(3);
  });

  it('says the unit in the language of the table where the source means the indicator’s own', async () => {
    const folder = folderWith({ 'a.csv': 'Địa phương;Chỉ tiêu;Kỳ;Giá trị;ĐVT\nHải Dương;Số vụ việc hòa giải thụ lý;2021;70;vụ\nHải Phòng;Số vụ việc hòa giải thụ lý;2021;167;vụ\nHà Nội;Số vụ việc hòa giải thụ lý;2021;5;buổi\n' });
    const units = async (lang: string) => (await run(['rebase', 'a.csv', '--to', '2025', '--vintage', '2024', '--to-format', 'table', '--lang', lang], folder)).out.split('\n').slice(1).flatMap((line) => / (?:5|237) {2,}(\S.*?)(?: {2,}|$)/.exec(line)?.[1] ?? []);
    expect([await units('en'), await units('vi')]).toEqual([['buổi', 'case'], ['buổi', 'vụ việc']]);
    expect((await run(['rebase', 'admin-units.csv', '--to', '2025', '--to-format', 'table', '--lang', 'en'])).out).not.toContain('đơn vị');
  });

  it('shows a table to a person, and on demand to anybody', async () => {
    const folder = folderWith({ 'a.csv': HAI });
    const args = ['rebase', 'a.csv', '--to', '2025', '--vintage', '2024'];
    const shown = await run(args, folder, true);
    expect(shown.out.split('\n')[0]).toMatch(/^Chỉ số +Địa bàn +Kỳ +Giá trị +Đơn vị +Cách tính$/);
    expect(shown.out).toMatch(/Hải Phòng \(2025\) +năm 2021 +237 +vụ việc +Hải Dương \+ Hải Phòng, trước 1\/7\/2025\n/);
    expect((await run([...args, '--to-format', 'table'], folder)).out).toBe(shown.out);
    expect(lines((await run([...args, '--to-format', 'jsonl'], folder, true)).out)).toHaveLength(2);
    expect((await run([...args, '--to-format', 'xlsx'], folder, true)).code).toBe(2);
  });
});

describe('danbiet rollup', () => {
  it('adds the communes of today up to the nation and the regions', async () => {
    const of = async (to: string) => {
      const rebased = (await run(['rebase', 'admin-units.csv', '--to', '2025', '--json', '--to-format', 'json-stat'])).out;
      const folder = folderWith({ 'today.json': JSON.stringify((JSON.parse(rebased) as { readonly result: unknown }).result) });
      return lines((await run(['rollup', 'today.json', '--over', 'area', '--to', to], folder)).out).filter(({ indicator, period_end }) => indicator === 'admin_commune_units' && period_end === '2025-07-01');
    };
    expect((await of('nation')).map(({ area_name, value, bound }) => [area_name, value, bound])).toEqual([['Cả nước', 3321, 'eq']]);
    const regions = await of('region');
    expect([regions.length, regions.reduce((sum, { value }) => sum + Number(value), 0)]).toEqual([6, 3321]);
  });

  it('adds quarters up to a year, and says what is missing', async () => {
    const folder = folderWith({ 'a.csv': table(...['I', 'II', 'IV'].map((quarter) => `Hà Nội;Số vụ việc hòa giải thụ lý;quý ${quarter}/2021;10`)) });
    const { out, said } = await run(['rollup', 'a.csv', '--over', 'period', '--to', 'year', '--vintage', '2024'], folder);
    expect(lines(out).map(({ period_start, period_end, value, bound }) => [period_start, period_end, value, bound])).toEqual([['2021-01-01', '2021-12-31', 30, 'ge']]);
    expect(said).toContain('thiếu số liệu của quý III/2021');
  });

  it('takes communes to the provinces that a table names', async () => {
    const communes = ['00001', '00002', '00003'].map((code): Area => ({ id: `${code}@2025`, code, vintage: '2025', name: { vi: `Xã ${code}`, en: `Commune ${code}` }, level: 'commune', region: null, population: null }));
    const figures = communes.map(({ id: area }): Observation => ({ indicator: 'meetings', area, period: '2025', scope: '', value: 5, bound: 'eq', numerator: null, denominator: null, unit: null, status: 'reported', text: null, break: false, lineage: null, sources: [] }));
    const { dataset } = makeDataset(figures, { indicators: [defineIndicator({ id: 'meetings', label: { vi: 'Số cuộc họp', en: 'Meetings' }, unit: { vi: 'cuộc', en: 'meeting' }, kind: 'count' })], areas: communes, periods: [parsePeriodId('2025')!] });
    const parents = '\ufeffarea;name;parent\n00001@2025;Xã 00001;01@2025\n00002@2025;Xã 00002;01@2025\n00003@2025;Xã 00003;31@2025\n';
    const good = await run(['rollup', 'xa.json', '--over', 'area', '--to', 'province', '--parents', 'xa.csv'], folderWith({ 'xa.json': JSON.stringify(dataset.toJsonStat()), 'xa.csv': parents }));
    expect(lines(good.out).map(({ area_name, value }) => [area_name, value])).toEqual([['Hà Nội', 10], ['Hải Phòng', 5]]);
    const folder = folderWith({ 'wrong.csv': 'area,parent\n00004,01@2025\n', 'none.csv': 'xã,tỉnh\n1,2\n', 'a.csv': HAI });
    const call = ['rollup', 'a.csv', '--over', 'area', '--to', 'province', '--vintage', '2024'];
    expect((await run(call, folder)).said).toMatch(/cần --parents/);
    expect((await run([...call, '--parents', 'wrong.csv'], folder)).said).toMatch(/“wrong\.csv”, dòng 2: “00004” không phải mã kèm danh mục/);
    expect((await run([...call, '--parents', 'none.csv'], folder)).said).toMatch(/hai cột area và parent/);
    expect((await run([...call, '--parents', 'nowhere.csv'], folder)).code).toBe(3);
  });
});

describe('danbiet derive', () => {
  const HANOI = ['derive', 'published-figures.csv', '--numerator', 'pib_cases_supervised', '--denominator'];

  it('gives cases for so many persons', async () => {
    const { code, out } = await run([...HANOI, 'population', '--per', '10000']);
    expect(code).toBe(0);
    const rates = lines(out).filter(({ area_code }) => area_code === '01');
    expect(rates.map(({ period_end, value, numerator, denominator, status }) => [period_end, Number(value).toFixed(1), numerator, denominator, status])).toEqual([['2019-12-31', '7.9', 6393, 8093900, 'derived'], ['2021-12-31', '5.9', 4956, 8330800, 'provisional'], ['2022-12-31', '6.1', 5145, 8435700, 'derived']]);
  });

  it('divides by another indicator of the files: the share that Lâm Đồng’s own counts give', async () => {
    const { out } = await run(['derive', 'published-figures.csv', '--numerator', 'mediation_successful', '--denominator', 'mediation_cases', '--per', '100']);
    const five = lines(out).find(({ area_code, period_start, period_end }) => area_code === '68' && period_start === '2014-01-01' && period_end === '2018-12-31');
    expect([five?.['numerator'], five?.['denominator'], Number(five?.['value']).toFixed(2)]).toEqual([9201, 12896, '71.35']);
  });

  it('ends with 3 and nothing on standard output where no rate can be made', async () => {
    const { code, out, said } = await run(['derive', 'published-figures.csv', '--numerator', 'papi_total', '--denominator', 'population', '--lang', 'en']);
    expect([code, out]).toEqual([3, '']);
    expect(said).toContain('ERROR  compare.refused');
  });

  it('ends with 2 for an id that the inputs do not hold, and offers the nearest', async () => {
    expect(await run([...HANOI, 'mediation_case'])).toMatchObject({ code: 2, out: '', said: expect.stringMatching(/Có phải ý bạn là “mediation_cases”\?/) });
  });
});

describe('wrong usage', () => {
  it.each([
    [['rebase', 'a.csv'], /Thiếu --to NĂM/],
    [['rebase', 'a.csv', '--to', '2030'], /không nhận “2030”/],
    [['rollup', 'a.csv', '--to', 'year'], /Thiếu --over area\|period/],
    [['rollup', 'a.csv', '--over', 'area', '--to', 'year'], /Với --over area, --to nhận region, nation, province, không phải “year”/],
    [['derive', 'a.csv', '--numerator', 'x'], /Thiếu --denominator/],
    [['derive', 'a.csv', '--numerator', 'x', '--denominator', 'y', '--per', '10.000'], /--per cần một số nguyên dương/],
  ])('%j is refused before anything is read', async (args, sentence) => {
    const { code, out, said } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(said).toMatch(sentence);
  });
});
