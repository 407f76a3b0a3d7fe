import { expect, it } from 'vitest';
import { listAreas } from '@danbiet/core/areas';
import type { Dataset, Lang } from '@danbiet/core';
import { openChoice, spaceOf } from '../../element/testing/drawn-chart.js';
import { joinedDataset } from '../../figure/joined-dataset.test-data.js';
import { madeOverTime, type Cell } from '../../figure/made-dataset.test-data.js';
import { trendLayout } from './layout.js';
import { trendSeries } from './series.js';

const PROVINCES = listAreas('2024').filter(({ level }) => level === 'province').map(({ code }) => code);
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const series = (dataset: Dataset, vintage: string | null, lang: Lang = 'vi', benchmark?: 'nation') => trendSeries(dataset, { ...openChoice(['68']), vintage }, { benchmark }, lang).result!;

/** Counts on two days of the 63, and of the 34 that followed them on the day after. */
const units = (): Dataset => {
  const of = (period: string, vintage: '2024' | '2025', value: number) => ({ indicator: 'admin_commune_units', period, vintage, cells: Object.fromEntries(listAreas(vintage).filter(({ level }) => level === 'province').map(({ code }, i): [string, Cell] => [code, value + i])) });
  return joinedDataset(of('2021-02-03', '2024', 142), of('2025-06-30', '2024', 137), of('2025-07-01', '2025', 99));
};
/** Counts of the 63 over three years, of which two are silent in the first and one in the others. */
const gappy = (): Dataset => madeOverTime({ indicator: 'mediation_cases', periods: ['2021', '2022', '2023'], areas: 'all', cells: Object.fromEntries(PROVINCES.map((code, i): [string, (Cell | null)[]] => [code, [i < 2 ? null : 100 + i, i < 1 ? null : 110 + i, i < 1 ? null : 120 + i]])) });

it('ends with the list of provinces it shows, and says how they changed', () => {
  const { title, lines, slots, sentence } = series(units(), '2024');
  expect(slots).toHaveLength(2);
  expect(title).not.toContain('1/7/2025');
  expect(lines[0]!.points.map(({ gap }) => gap)).toEqual([null, null]);
  expect(plain(sentence)).toMatch(/giảm từ \d+ đơn vị \(ngày 3\/2\/2021\) xuống \d+ đơn vị \(ngày 30\/6\/2025\), giảm 5 đơn vị/);
});

it('keeps a period in which others of the list have figures', () => {
  const { lines } = series(gappy(), null);
  expect(lines[0]!.points).toHaveLength(3);
});

it('names its band by how many areas it is made of', () => {
  expect(plain(series(gappy(), null).bandLabel)).toBe('nửa giữa của 61–62/63 tỉnh, thành');
  expect(plain(series(gappy(), null, 'en').bandLabel)).toBe('middle half of 61–62 of 63 provinces');
  expect(plain(series(units(), '2024').bandLabel)).toBe('nửa giữa 63 tỉnh, thành');
});

it('says the line to compare with and its last figure with their unit and their day', () => {
  const { marks } = trendLayout(series(units(), '2024'), spaceOf(720));
  expect(marks.filter(({ name }) => name === 'Trung vị').map(({ label }) => plain(label)).at(-1)).toBe('Trung vị, 168 đơn vị, ngày 30/6/2025');
  const one = madeOverTime({ indicator: 'mediation_cases', periods: ['2023'], cells: { '68': [12] } });
  expect(plain(series(one, null).sentence)).toBe('Lâm Đồng: 12 vụ việc, năm 2023.');
});

it('speaks of what is drawn where no area is a line', () => {
  const { lines, sentence, level } = trendSeries(gappy(), openChoice(), {}, 'vi').result!;
  expect(lines).toHaveLength(0);
  const [first, last] = [level!.points[0]!, level!.points.at(-1)!];
  expect(sentence).toBe(`Trung vị: ${first.full}; ${last.full}.`);
});

it('compares the figures that its own areas have, and says of no period that nobody has one', () => {
  const shares = (first: readonly [number, number] | null, last: readonly [number, number] | null) => madeOverTime({ indicator: 'mediation_success_rate', periods: ['2021', '2022', '2023', '2024'], cells: { '68': [first, [400, 500], [425, 500], last], '01': [[30, 50], [30, 50], [36, 60], [30, 50]] } });
  for (const [first, last] of [[null, [450, 500]], [[400, 500], null], [null, null]] as const) {
    const { sentence, notes } = trendSeries(shares(first, last), openChoice(['68']), {}, 'vi').result!;
    expect(plain(sentence)).toContain(`(năm ${first ? 2021 : 2022})`);
    expect(plain(sentence)).toContain(`(năm ${last ? 2024 : 2023})`);
    expect(notes.map(({ text }) => text).join()).not.toContain('Không địa phương nào');
  }
});

it('says in a small picture of each period which figure is its own', () => {
  const shares = madeOverTime({ indicator: 'mediation_success_rate', periods: ['2022', '2023'], cells: { '68': [[15, 18], [400, 500]], '01': [[30, 50], { value: 70, status: 'provisional' }] } });
  const { marks } = trendLayout(trendSeries(shares, openChoice(), { facet: 'name' }, 'vi').result!, spaceOf(720));
  const labels = marks.map(({ label }) => plain(label));
  expect(labels.find((label) => label.includes('Lâm Đồng'))).toBe('Lâm Đồng, năm 2022: 15/18; năm 2023: 80,0% (400/500)');
  expect(labels.find((label) => label.includes('Hà Nội'))).toMatch(/; năm 2023: 70,0% \(.*tạm thời.*\)$/);
});

it('names an archipelago whose province has no picture without a comma that nothing follows', () => {
  const { marks } = trendLayout(trendSeries(gappy(), { ...openChoice(), areas: ['01@2024', '31@2024'] }, { facet: 'tiles' }, 'vi').result!, spaceOf(1_000));
  expect(marks.filter(({ part }) => part).map(({ label }) => label)).toEqual(['Quần đảo Hoàng Sa (TP. Đà Nẵng)', 'Quần đảo Trường Sa (tỉnh Khánh Hòa)']);
});

it('speaks in its title and its coverage of the areas that were chosen', () => {
  const { title, notes } = trendSeries(gappy(), { ...openChoice(), areas: PROVINCES.slice(0, 3).map((code) => `${code}@2024`) }, {}, 'vi').result!;
  expect(plain(title)).toContain(', 3 tỉnh, thành, ');
  expect(plain(notes[1]!.strong!)).toBe('1–2/3 tỉnh, thành có số liệu mỗi kỳ.');
});

it('counts the areas with provisional figures that it does not name', () => {
  const cells = Object.fromEntries(PROVINCES.slice(0, 20).map((code): [string, Cell[]] => [code, [100, { value: 110, status: 'provisional' }]]));
  const notes = trendSeries(madeOverTime({ indicator: 'mediation_cases', periods: ['2022', '2023'], cells }), openChoice(), { facet: 'name' }, 'vi').result!.notes.map(({ text }) => plain(text));
  expect(notes.find((text) => text.startsWith('Dấu rỗng'))).toMatch(/\((?:[^,]+, ){5}[^,]+ và 14 nơi khác\)\.$/);
});

it('has in its table all that is drawn and said: fractions, and the line to compare with', () => {
  const shares = madeOverTime({ indicator: 'mediation_success_rate', periods: ['2022', '2023'], cells: { '68': [[40, 50], [42, 50]], '01': [[30, 50], [6, 10]], '31': [[10, 40], 70] } });
  const { table, level } = series(shares, null, 'vi', 'nation');
  const at = (key: string) => table.columns.findIndex((column) => column.key === key);
  expect(table.rows.map(({ cells }) => cells[at('fraction')]!.text)).toEqual(['40/50', '42/50', '30/50', '6/10', '10/40', '', '', '']);
  expect(table.rows.slice(-2).map(({ area, cells }) => [area, ...[at('area'), at('value')].map((i) => cells[i]!.text)])).toEqual(level!.points.map(({ text }) => [null, level!.label, text]));
});

it('draws what a reader has chosen besides, and speaks of what stood there before', () => {
  const [alone, more] = [{}, { also: ['01@2024', '31@2024', '68@2024', '99@2025'] }].map((options) => trendSeries(gappy(), openChoice(['68@2024']), options, 'vi').result!);
  expect(more!.lines.map(({ area, own }) => [area, own])).toEqual([['68@2024', true], ['01@2024', false], ['31@2024', false]]);
  for (const key of ['title', 'sentence', 'subtitle'] as const) expect(more![key]).toBe(alone![key]);
  const chosen = trendSeries(gappy(), { ...openChoice(['68@2024']), areas: ['68@2024'] }, { also: ['01@2024'] }, 'vi').result!;
  expect(chosen.lines).toHaveLength(1);
});

it('says what a pooled line is', () => {
  const shares = madeOverTime({ indicator: 'mediation_success_rate', periods: ['2022', '2023'], cells: { '68': [[40, 50], [42, 50]], '01': [[30, 50], [35, 50]] } });
  expect(series(shares, null, 'vi', 'nation').notes.map(({ text }) => text)).toContain('“Gộp 2/2”: tổng tử số chia cho tổng mẫu số của những nơi có đủ cả hai.');
});
