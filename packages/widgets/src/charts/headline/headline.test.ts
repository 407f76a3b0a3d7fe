import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatObservation, makeDataset, parsePeriodId, type Dataset, type Lang } from '@danbiet/core';
import { csvFile } from '../../element/exports/csv-file.js';
import { openChoice, spaceOf, textsOf } from '../../element/testing/drawn-chart.js';
import { pictures } from '../../element/testing/pictures.js';
import { faultsOf } from '../../element/testing/whole-drawing.js';
import { madeOverTime, type Cell } from '../../figure/made-dataset.test-data.js';
import { randomFigures } from '../../figure/random-figures.test-data.js';
import { headlineWords } from '../../messages/headline/words.js';
import { counts, oneRate, rates, scores } from './headline-cases.test-data.js';
import { headlineLayout } from './layout.js';
import { headlineSeries } from './series.js';

const series = (dataset: Dataset, area: string | null = null, lang: Lang = 'vi', period: string | null = null) => headlineSeries(dataset, { ...openChoice(), areas: area === null ? null : [area], period }, {}, lang);
const drawn = (dataset: Dataset, area: string | null = null) => textsOf(headlineLayout(series(dataset, area).result!, spaceOf(320))).map(({ text }) => text);

/** The figures of a random dataset as one area's series, one a year. */
const randomSeries = randomFigures.map(({ dataset }): Dataset => {
  const all = dataset.observations();
  const years = all.map((_, i) => String(1950 + i));
  return makeDataset(all.map((one, i) => ({ ...one, area: all[0]!.area, period: years[i]! })), { indicators: [...dataset.indicators.values()], areas: [...dataset.areas.values()], periods: years.map((year) => parsePeriodId(year)!), synthetic: dataset.synthetic }).dataset;
});

describe('a headline', () => {
  it('shows one number with its unit, its fraction, its interval and its change', () => {
    expect(drawn(scores(), '68@2024')).toEqual(['4,74', 'điểm']);
    const { sentence } = series(scores(), '68@2024').result!;
    expect(sentence).toMatch(/^Lâm Đồng, năm 2024: 4,74\sđiểm\. −0,25\sđiểm so với năm 2023 \(4,99\sđiểm\), không kết luận tăng hay giảm/);
    expect(series(oneRate([9_201, 12_896])).result!.sentence).toContain('9.201 trên 12.896');
    expect(series(oneRate([9_201, 12_896])).result!.sentence).toContain('khoảng tin cậy 95%: 70,6–72,1%');
  });

  it('shows a bound as a sign, a fraction below 20, and each kind of nothing with its mark and its words', () => {
    expect(drawn(oneRate({ value: 84, bound: 'ge' }, { asWritten: 'trên 84%' }))).toEqual(['≥\u00a084%']);
    expect(series(oneRate({ value: 84, bound: 'ge' }, { asWritten: 'trên 84%' })).result!.notes.map(({ text }) => text).join(' ')).toContain('Nguồn ghi “trên 84%”');
    expect(drawn(oneRate([7, 8]))).toEqual(['7/8']);
    expect(drawn(oneRate([0, 41]))).toEqual(['0,0%']);
    for (const [status, words] of [['not_reported', 'không báo cáo'], ['not_applicable', 'không áp dụng'], ['suppressed', 'không công bố'], ['not_due', 'chưa đến kỳ']] as const) {
      const scene = headlineLayout(series(oneRate({ status }), '68@2024').result!, spaceOf(320));
      expect(textsOf(scene).map(({ text }) => text)).toEqual([words]);
      expect(scene.pieces[0]!.some(({ kind }) => kind === 'path'), status).toBe(true);
      expect(series(oneRate({ status }), '68@2024').result!.notes.map(({ text }) => text).join(' ')).toContain('Không có nghĩa là bằng 0.');
    }
    expect(drawn(oneRate([1, 30]), '01@2024')).toEqual(['chưa có số liệu']);
  });

  it('concludes a rise or a fall only from core’s verdict', () => {
    expect(series(rates(), '31@2024').result!.sentence).toMatch(/\. Tăng \d+,\d\sđiểm\s% so với năm 2022 \([^)]+\)\.$/);
    expect(series(counts()).result!.sentence).toMatch(/\. Giảm 5\.386\svụ việc so với năm 2022 \(145\.210\svụ việc\)\.$/);
    expect(series(rates(), '01@2024').result!.sentence).toMatch(/−0,3\sđiểm\s% so với năm 2022 \(88,0%\), chưa đủ căn cứ nói là có thay đổi\.$/);
  });

  it('is of the first of the reader’s own among the areas, in the order in which they are named, else of the first of these', () => {
    const of = (areas: readonly string[] | null, highlight: readonly string[]) => headlineSeries(rates(), { ...openChoice(highlight), areas }, {}, 'vi').result!.sentence.split(',')[0];
    expect([of(null, ['31@2024', '01@2024']), of(null, ['01@2024', '31@2024'])]).toEqual(['Hải Phòng', 'Hà Nội']);
    expect(of(['01@2024', '31@2024'], ['31@2024'])).toBe('Hải Phòng');
    expect(of(['31@2024', '01@2024'], ['68@2024'])).toBe('Hải Phòng');
  });

  it('is the nation’s where nobody asks for an area and there is such a figure', () => {
    expect(drawn(counts())).toEqual(['139.824', 'vụ việc']);
    expect(drawn(counts(), '01@2024')).toEqual(['4.956', 'vụ việc']);
  });

  it('says why there is no change, and parts the line there', () => {
    const { notes, points } = series(rates(), '01@2024', 'vi', '2022').result!;
    expect(notes.map(({ text }) => text).join(' ')).toContain('Chỗ đứt không có dấu ×: cách tính hoặc địa giới thay đổi; hai đoạn không so được với nhau.');
    expect(points.find(({ id }) => id === '2022')!.parted).toBe(true);
    const { back } = headlineLayout(series(rates(), '01@2024').result!, spaceOf(320));
    // 2018–2019, then nothing in 2020, 2021 alone, a break, 2022–2023
    expect(back.flatMap((one) => (one.kind === 'path' ? [one.d.match(/M/g)?.length] : []))).toEqual([3]);
  });

  it('tells a year without a figure from one that may not be compared', () => {
    const years = (cells: readonly Cell[]) => madeOverTime({ indicator: 'mediation_cases', periods: ['2020', '2021', '2022', '2023'], cells: { '01': cells } });
    const said = (cells: readonly Cell[], lang: Lang = 'vi') => series(years(cells), '01@2024', lang).result!.notes.map(({ text }) => text).join(' ');
    const missing = said([5, { status: 'not_reported' }, 7, 8]);
    expect(missing).toContain('Dấu ×: kỳ không có con số, đường để ngắt.');
    expect(missing).not.toMatch(/không so được|Chỗ đứt/);
    const broken = said([5, 6, { value: 7, break: true }, 8], 'en');
    expect(broken).toContain('A gap without a cross: the method or the boundaries changed');
    expect(broken).not.toContain('no number');
    expect(said([5, 6, 7, 8])).not.toMatch(/×|Chỗ đứt/);
  });

  it('draws no year in one line with its halves', () => {
    const mixed = (period: string) => series(madeOverTime({ indicator: 'mediation_cases', periods: ['2022-S1', '2022-S2', '2022', '2023-S1', '2023-S2', '2023'], cells: { '01': [40, 60, 100, 50, 70, 120] } }), '01@2024', 'vi', period).result!;
    expect(mixed('2023').points.map(({ plain }) => plain)).toEqual(['100', '120']);
    expect(mixed('2023-S2').points.map(({ plain }) => plain)).toEqual(['40', '60', '50', '70']);
    expect(mixed('2023').table.rows).toHaveLength(2);
  });

  it('is true to time, and every period is wide enough to be hit', () => {
    const periods = ['2021-12-31', '2025-06-30', '2025-07-01'];
    const { result } = series(madeOverTime({ indicator: 'admin_commune_units', periods, cells: { '01': [5, 6, 7] } }), '01@2024', 'vi', '2025-07-01');
    const { marks, pieces } = headlineLayout(result!, spaceOf(320));
    const [first, eve, day] = pieces.slice(1).flatMap((shapes) => shapes.flatMap((one) => (one.kind === 'circle' ? [one.x] : [])));
    // 42 months, then a day of July
    expect((day! - first!) / (42 + 1 / 31)).toBeCloseTo((eve! - first!) / 42, 2);
    expect(day!).toBeGreaterThan(eve!);
    const boxes = marks.slice(1).map(({ box }) => box);
    expect(Math.min(...boxes.map(({ width }) => width))).toBeGreaterThanOrEqual(24);
    boxes.forEach((box, i) => expect(box.x).toBeCloseTo(i === 0 ? 0 : boxes[i - 1]!.x + boxes[i - 1]!.width));
  });

  it('says of what a number is without calling it a number once more', () => {
    expect(headlineWords('vi').of('1.465', '1.605', 'số vụ việc hòa giải thụ lý')).toBe('1.465 trên 1.605 vụ việc hòa giải thụ lý');
    expect(headlineWords('en').of('1,465', '1,605', 'number of cases')).toBe('1,465 of 1,605 cases');
    expect(headlineWords('vi').of('7', '8', '')).toBe('7 trên 8');
  });

  it('does not show what came after', () => {
    expect(series(rates(), '01@2024', 'vi', '2019').result!.points.map(({ id }) => id)).toEqual(['2018', '2019']);
  });

  it.each<Lang>(['vi', 'en'])('%s: number, name, tooltip, table, CSV and sentence are one formatted value: property', (lang) => {
    let seen = 0;
    fc.assert(
      fc.property(randomFigures, ({ dataset }) => {
        for (const observation of dataset.observations().slice(0, 12)) {
          const indicator = dataset.indicators.get(observation.indicator)!;
          const { result } = series(dataset, observation.area, lang);
          if (result === null) continue;
          const { text, plain } = formatObservation(observation, indicator, lang);
          const at = result.table.columns.findIndex(({ key }) => key === 'value');
          expect(result.table.rows).toHaveLength(1);
          expect(result.table.rows[0]!.cells[at]).toEqual({ text, plain });
          expect(csvFile(result, lang)).toContain(text.replaceAll('"', '""'));
          expect(result.sentence).toContain(text);
          const scene = headlineLayout(result, spaceOf(320));
          expect(scene.marks[0]!.label).toContain(text);
          expect(scene.marks[0]!.tip!.lines.join(', ')).toContain(text);
          const shown = textsOf(scene).map((one) => one.text).join('').replace(/\s/g, '');
          expect(shown).toContain((observation.bound === 'eq' || plain === '' ? text : formatObservation({ ...observation, bound: 'eq' }, indicator, lang).text).replace(/\s/g, ''));
          seen += 1;
        }
      }),
      { numRuns: 40 },
    );
    expect(seen).toBeGreaterThan(200);
  });

  it('keeps texts and marks apart and inside, from 150 to 900 px, with letters up to twice the size', () => {
    fc.assert(
      fc.property(randomSeries, fc.integer({ min: 150, max: 900 }), fc.constantFrom(16, 16, 20, 32), (dataset, width, em) => {
        const { result } = series(dataset, dataset.observations()[0]!.area, width % 2 === 0 ? 'vi' : 'en');
        if (result === null) return;
        const scene = headlineLayout(result, spaceOf(Math.max(width, (150 * em) / 16), em));
        expect(faultsOf(scene, em)).toEqual([]);
        expect(new Set(scene.marks.map(({ id }) => id)).size).toBe(scene.marks.length);
      }),
      { numRuns: 60 },
    );
  });
});

pictures('headline', [
  ['rates', rates(), { areas: ['01@2024'], width: 360 }],
  ['scores-dark', scores(), { areas: ['68@2024'], width: 320, theme: 'dark' }],
  ['bound', oneRate({ value: 84, bound: 'ge' }, { asWritten: 'trên 84%' }), { width: 300 }],
  ['not-reported-en', oneRate({ status: 'not_reported' }), { areas: ['68@2024'], width: 300, lang: 'en' }],
]);
