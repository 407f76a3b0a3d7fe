import { expect, it } from 'vitest';
import { defineIndicator, type Lang } from '@danbiet/core';
import { openChoice, spaceOf } from '../../element/testing/drawn-chart.js';
import { madeDataset, type Figures } from '../../figure/made-dataset.test-data.js';
import { rankingLayout } from './layout.js';
import type { RankingOptions } from './options.js';
import { COUNTS, MIXED } from './ranking-cases.test-data.js';
import { rankingSeries } from './series.js';

const said = (figures: Figures, lang: Lang = 'vi', highlight: readonly string[] = [], options: RankingOptions = {}) => {
  const series = rankingSeries(madeDataset(figures), openChoice(highlight), options, lang).result!;
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  return { ...series, notes: series.notes.map(({ strong, text }) => plain([strong, text].filter(Boolean).join(' '))).join('\n'), sentence: plain(series.sentence), row: (code: string) => plain(series.rows.find(({ area }) => area === `${code}@2024`)!.label), folds: rankingLayout(series, spaceOf(720)).marks.filter(({ action }) => action === 'toggle').map(({ label }) => plain(label)) };
};

const CHAIRS = defineIndicator({ id: 'days', label: { vi: 'Tỷ lệ ngày tiếp công dân của Chủ tịch UBND cấp huyện', en: 'Reception days of district chairs' }, unit: { vi: '%', en: '%' }, kind: 'share' });
/** As printed: 94% for the nation, and for provinces by whom they are about. */
const days = (scope: string): Figures => {
  const printed = (value: number, of = '') => ({ value, scope: of, sources: [{ title: 'Báo', url: null, date: null, reporter: null, asWritten: `${value}%`, location: null }] });
  return { indicator: CHAIRS, cells: { VN: printed(94), '14': printed(130, scope), '92': printed(270, scope) } };
};

it('compares with the nation’s printed figure where the provinces’ scope says no more than the indicator', () => {
  const { level, domain, sentence, notes } = said(days('chủ tịch UBND cấp huyện trong tỉnh'));
  expect(level).toEqual({ at: 94, label: 'Cả nước: 94%' });
  expect(domain[0]).toBeLessThan(94);
  expect(sentence).toContain('Mốc so sánh: cả nước (94%).');
  expect(notes).not.toContain('cả nước');
  // also where the reader's own province has no figure that could be set against it
  expect(said({ ...days('chủ tịch UBND cấp huyện trong tỉnh'), areas: 'all' }, 'vi', ['68@2024']).sentence).toMatch(/Lâm Đồng: chưa có số liệu\. Mốc so sánh: cả nước \(94%\)\.$/);
});

it('says in one note that a figure of the whole nation is no line to compare a part with', () => {
  const { level, notes } = said(days('trưởng công an huyện'));
  expect(level).toBeNull();
  expect(notes).toContain('Nguồn ghi cả nước 94% nhưng không ghi riêng cho “trưởng công an huyện” nên không dùng làm mốc so sánh.');
});

it('ranks nobody alone, and says among whom it ranks those that were chosen', () => {
  const chosen = (...areas: readonly string[]) => rankingSeries(madeDataset(COUNTS), { ...openChoice(), areas }, {}, 'vi').result!;
  const [some] = rankingSeries(madeDataset(COUNTS), openChoice(), {}, 'vi').result!.rows.map(({ area }) => area);
  const alone = chosen(some!);
  expect(alone.sentence).toMatch(/^[^:;]+: [^;]+\.$/);
  expect(alone.sentence).not.toContain('Chỉ');
  expect(alone.rows[0]!.label).not.toContain('hạng');
  const two = chosen('01@2024', '22@2024');
  expect(two.notes.map(({ text }) => text.replaceAll('\u00a0', ' ')).join('\n')).toContain('Hạng chỉ tính trong 2 tỉnh, thành được chọn.');
  expect(said(COUNTS).notes).not.toContain('được chọn');
});

it('ranks nobody where one alone has a value', () => {
  for (const areas of [null, ['01@2024', '31@2024']]) {
    const { rows, notes, table } = rankingSeries(madeDataset({ indicator: 'mediation_cases', cells: { '01': 5, '31': { status: 'not_reported' } } }), { ...openChoice(), areas }, {}, 'vi').result!;
    expect(rows.map(({ label }) => label).join()).not.toContain('hạng');
    expect(notes.map(({ text }) => text).join()).not.toContain('Hạng');
    expect(table.columns.map(({ key }) => key)).not.toContain('rank');
  }
});

it('says for each cause why ranks are ranges, with one of them', () => {
  const { notes, row } = said(COUNTS, 'vi', ['22@2024']);
  expect(notes).toMatch(/Hạng ghi thành khoảng \(như \d+–\d+ của Hòa Bình\) khi giá trị bằng nhau \(đồng hạng\)\./);
  expect(notes).toContain('Hạng ghi thành khoảng (như 1–2 của Hà Nội) khi chưa rõ đứng trước hay sau Tuyên Quang (trên 2.000).');
  expect(notes).not.toContain('khoảng tin cậy');
  expect(row('01')).toContain('hạng 1–2');
});

it('takes its example of overlapping intervals from the figure', () => {
  const { notes, rows } = said(MIXED, 'vi', ['48@2024']);
  const { rank } = rows.find(({ area }) => area === '48@2024')!;
  expect(rank).toContain('–');
  expect(notes).toContain(`Hạng ghi thành khoảng (như ${rank} của Đà Nẵng) khi các khoảng tin cậy chồng lên nhau.`);
  expect(notes).not.toContain('1–4');
  expect(said(MIXED, 'en', ['48@2024']).notes).toContain(`Ranks are ranges (as ${rank} of Da Nang) where confidence intervals overlap.`);
});

it('tells an equal first from one that only a limit keeps from being told apart', () => {
  const { row } = said({ indicator: 'mediation_cases', cells: { '01': 50, '31': 50, '48': { value: 40, bound: 'ge' }, '92': 7 } });
  const [first, second] = [row('01'), row('31')].sort((a, b) => a.length - b.length);
  expect(first).not.toMatch(/bằng|phân biệt/);
  expect(second).toMatch(/, bằng (Hà Nội|Hải Phòng)$/);
  expect(row('48')).toMatch(/, chưa phân biệt được với (Hà Nội|Hải Phòng) vì nguồn chỉ nêu giới hạn$/);
});

it('names whose arrows and soft marks it speaks of, who may stand in a fold', () => {
  const { notes } = said(MIXED);
  expect(notes).toMatch(/Mũi tên \((?!\))[^)]+ và [^)]+\): nguồn chỉ nêu giới hạn/);
  expect(notes).toMatch(/Dấu mờ \(Cao Bằng\): số ước chừng/);
});

it('says what a pooled line is, and no such thing of a median', () => {
  expect(said(MIXED).notes).toMatch(/“Gộp \d+\/\d+”: tổng tử số chia cho tổng mẫu số của những nơi có đủ cả hai\./);
  expect(said(MIXED, 'en').notes).toMatch(/“Pooled \d+\/\d+”: the sum of the numerators over that of the denominators/);
  expect(said(MIXED, 'vi', [], { benchmark: 'median' }).notes).not.toContain('tổng tử số');
});

it('names a fold by its first and last value', () => {
  expect(said(COUNTS, 'vi', [], { show: 5 }).folds[0]).toMatch(/, từ [\d.]+ đến [\d.]+, đang gộp/);
  expect(said(COUNTS, 'en', [], { show: 5 }).folds[0]).toMatch(/, from [\d,]+ to [\d,]+, folded/);
});
