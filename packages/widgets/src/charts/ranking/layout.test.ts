import { describe, expect, it } from 'vitest';
import { compareVi } from '@danbiet/core';
import { openChoice, spaceOf, textsOf } from '../../element/testing/drawn-chart.js';
import { contrast, parseColour } from '../../element/testing/contrast.js';
import type { Drawing, PathShape, Shape } from '../../layout/shape.js';
import { paintOf } from '../../theme/paint.js';
import { TOKENS } from '../../theme/tokens.js';
import { madeDataset, type Figures } from '../../figure/made-dataset.test-data.js';
import { rankingLayout } from './layout.js';
import type { RankingOptions } from './options.js';
import { COUNTS, MIXED, MIXED_AND_SILENT, SCORES, SIGNED, SMALL } from './ranking-cases.test-data.js';
import type { RankingSeries } from './ranking-series.js';
import { rankingSeries } from './series.js';

interface Placed {
  readonly series: RankingSeries;
  readonly drawing: Drawing;
  /** The shapes of an area's row. */
  readonly of: (code: string) => readonly Shape[];
}

function place(figures: Figures, options: RankingOptions = {}, { highlight = [], width = 720, open = [] }: { highlight?: readonly string[]; width?: number; open?: readonly string[] } = {}): Placed {
  const series = rankingSeries(madeDataset(figures), openChoice(highlight), options, 'vi').result!;
  const drawing = rankingLayout(series, spaceOf(width, 16, new Set(open)));
  const of = (code: string) => drawing.pieces[drawing.marks.findIndex(({ areas, action }) => action === 'select' && areas[0] === `${code}@2024`)] ?? [];
  return { series, drawing, of };
}

/** With plain spaces. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const painted = (shapes: readonly Shape[], paint: string): readonly Shape[] => shapes.filter((one) => one.paint === paint);
const texts = (shapes: readonly Shape[]): readonly string[] => shapes.flatMap((one) => (one.kind === 'text' ? [one.text] : []));
/** The numbers of a path, in order. */
const numbers = (shape: Shape | undefined): readonly number[] => ((shape as PathShape).d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
const dotX = (shapes: readonly Shape[]): number => shapes.flatMap((one) => (one.kind === 'circle' ? [one.x] : []))[0]!;

it.each([280, 720, 1280, 1900])('has an axis of few round labels, far enough apart to be read one by one, %i px wide', (width) => {
  for (const [figures, options] of [[MIXED, {}], [MIXED, { mode: 'bar' }], [SCORES, {}], [COUNTS, {}], [SIGNED, {}]] as const) {
    const { drawing } = place(figures, options, { width });
    const labels = drawing.back.flatMap((one) => (one.kind === 'text' && one.paint === 'tick' ? [one] : []));
    const strokes = painted(drawing.back, 'axis').flatMap((one) => (one as PathShape).d.match(/M[^M]*v/g) ?? []);
    expect(strokes.length).toBeGreaterThanOrEqual(2);
    expect(strokes.length, labels.map(({ text }) => text).join(' ')).toBeLessThanOrEqual(9);
    for (const [i, { x }] of labels.slice(1).entries()) expect(x - labels[i]!.x).toBeGreaterThanOrEqual(width >= 1280 ? 60 : 24);
  }
});

it.each(['vi', 'en'] as const)('breaks no word of a name in a narrow column with letters twice as large (%s)', (lang) => {
  for (const figures of [MIXED, COUNTS, SCORES]) {
    for (const width of [296, 320, 360]) {
      const series = rankingSeries(madeDataset(figures), openChoice(['01@2024']), {}, lang).result!;
      const { pieces } = rankingLayout(series, spaceOf(width, 32));
      const names = new Set(series.rows.flatMap(({ name }) => name.split(/\s+/)));
      const drawn = pieces.flat().flatMap((shape) => (shape.kind === 'text' && /^name(?:-own)?$/.test(shape.paint) ? shape.text.split(/\s+/) : []));
      expect(drawn.filter((word) => [...word].length === 1 && word !== '+' && !names.has(word) && !/\d/.test(word))).toEqual([]);
    }
  }
});

describe('a value', () => {
  it('stands where its axis says: all dots lie on one straight scale, 0 on its zero', () => {
    const { series, of } = place(MIXED);
    const points = series.rows.filter(({ at, bound }) => at !== null && (bound === 'eq' || bound === 'approx')).map(({ area, at }) => [at!, dotX(of(area.slice(0, 2)))] as const);
    expect(points.length).toBeGreaterThan(8);
    const [[v0, x0], [v1, x1]] = [points[0]!, points.at(-1)!];
    for (const [v, x] of points) expect(x).toBeCloseTo(x0 + ((v - v0) / (v1 - v0)) * (x1 - x0), 1);
  });

  it('has its interval around it, from the lower end to the upper', () => {
    const { series, of } = place(MIXED);
    const { interval, at } = series.rows.find(({ area }) => area === '48@2024')!;
    const [from, , to] = numbers(painted(of('48'), 'reach')[0]);
    const x = dotX(of('48'));
    expect((x - from!) / (to! - from!)).toBeCloseTo((at! - interval![0]) / (interval![1] - interval![0]), 1);
  });

  it('as a bar has its interval in a gap, and both ends are seen on grey, on the accent and on the page', () => {
    const { of } = place(MIXED, { mode: 'bar' }, { highlight: ['48@2024'] });
    for (const code of ['01', '48']) {
      const shapes = of(code);
      const [bar, gap, line] = [/^bar/, /^reach-gap$/, /^reach-bar$/].map((paint) => shapes.findIndex((one) => paint.test(one.paint))) as [number, number, number];
      expect([bar >= 0, gap > bar, line > gap]).toEqual([true, true, true]);
      expect((shapes[gap] as PathShape).d).toBe((shapes[line] as PathShape).d);
      expect(paintOf('reach-gap').width! - paintOf('reach-bar').width!).toBeGreaterThanOrEqual(4);
    }
    for (const theme of [0, 1, 2]) expect(contrast(parseColour(TOKENS[paintOf('reach-bar').stroke!][theme]!), parseColour(TOKENS[paintOf('reach-gap').stroke!][theme]!))).toBeGreaterThan(4.5);
  });

  it('of which one side is known has an arrow to that side and no dot', () => {
    const { of } = place(MIXED);
    expect([of('02'), of('06')].flatMap((shapes) => shapes.filter(({ kind }) => kind === 'circle'))).toEqual([]);
    const [over, , overTip] = numbers(painted(of('02'), 'bound-open')[0]);
    const [under, , underTip] = numbers(painted(of('06'), 'bound-open')[0]);
    // the axis leaves them room
    expect(overTip! - over!).toBeGreaterThan(20);
    expect(under! - underTip!).toBeGreaterThan(20);
    expect([texts(of('02')), texts(of('06')), texts(of('04'))].map((some) => some.join(' '))).toEqual(['Hà Giang trên 84,0%', 'Bắc Kạn không quá 60,0%', 'Cao Bằng khoảng 70,0%']);
  });

  it('that is provisional, estimated or about is drawn otherwise than one that is certain', () => {
    const { of } = place(MIXED);
    const dots = ['01', '46', '08', '04'].map((code) => of(code).find(({ kind }) => kind === 'circle')!.paint);
    expect(dots).toEqual(['dot-interval', 'dot-hollow', 'dot-hollow', 'dot-soft']);
  });

  it('of few cases is a fraction, never per cent', () => {
    const { series, of } = place(SMALL);
    expect(['01', '31', '48', '46', '92'].map((code) => texts(of(code)).find((text) => /\d/.test(text)))).toEqual(['7/8', '11/14', '0/5', '19/19', '73,8%']);
    for (const { text, label, at } of series.rows.filter(({ area }) => area !== '92@2024')) {
      expect(text).not.toContain('%');
      expect(label).toContain('ít hơn 20: không đổi ra %');
      expect(at).not.toBeNull();
    }
    expect(series.notes.map(({ text }) => text)).toContain('Mẫu số ít hơn 20: ghi phân số, không đổi ra phần trăm.');
  });

  it('under 0 is a bar to the left of the axis, over 0 to the right, and 0 has a bar of no width', () => {
    const { of, drawing } = place(SIGNED);
    const bars = ['01', '31', '48'].map((code) => of(code).find((one) => one.kind === 'rect')!);
    const zero = numbers(drawing.back.find((one) => one.paint === 'axis' && numbers(one).length === 3))[0]!;
    expect(bars[0]!.x).toBeCloseTo(zero, 1);
    expect(bars[1]!.x + bars[1]!.width).toBeCloseTo(zero, 1);
    expect([bars[2]!.x, bars[2]!.width]).toEqual([zero, 0]);
    expect(bars[1]!.width / bars[0]!.width).toBeCloseTo(45 / 120, 2);
  });
});

describe('what has no value', () => {
  it('has a mark and words of its own for each of the five kinds, and never one of a value', () => {
    const { of } = place(MIXED);
    const kinds = { '10': 'không báo cáo', '11': 'không áp dụng', '12': 'không công bố', '14': 'chưa đến kỳ' };
    const looks = Object.entries(kinds).map(([code, words]) => {
      const shapes = of(code);
      expect(texts(shapes)).toContain(words);
      expect(shapes.filter(({ paint }) => /^(dot|bar|bound|reach)/.test(paint))).toEqual([]);
      // the same strokes from the row's own height on
      return shapes.filter(({ kind }) => kind !== 'text').map((one) => (one.kind === 'path' ? `${one.paint} ${one.d.replace(/-?\d+(\.\d+)?/g, '')}` : `${one.kind} ${one.paint}`)).join();
    });
    expect(new Set(looks).size).toBe(4);
    // the fifth: a true zero is a value
    expect(dotX(of('17'))).toBeGreaterThan(0);
    expect(texts(of('17'))).toContain('0,0%');
  });

  it('has an empty box where the dataset is silent: neither the hatch of "không báo cáo" nor the dashes of "chưa đến kỳ"', () => {
    const { of } = place(MIXED_AND_SILENT, {}, { open: ['fold:silent'] });
    const drawn = (code: string) => of(code).filter((one): one is PathShape => one.kind === 'path').map(({ paint, d }) => `${paint} ${d.match(/M/g)!.length}`);
    expect(texts(of('19'))).toContain('chưa có số liệu');
    expect(drawn('19')).toEqual(['none 1']);
    expect(drawn('10')).toEqual([expect.stringMatching(/^none [5-9]$/)]);
    expect(drawn('14')).toEqual(['none-dashed 1']);
    // and the words stand beside the box, not in it
    expect(of('19').flatMap((one) => (one.kind === 'text' && one.text === 'chưa có số liệu' ? [one.x] : []))[0]! - numbers(of('19').find(({ kind }) => kind === 'path'))[0]!).toBeGreaterThanOrEqual(26);
  });

  it('stays with its words where it was answered in words', () => {
    const { of, series } = place(MIXED);
    expect(texts(of('15'))).toContain('đạt khá cao');
    expect(series.rows.find(({ area }) => area === '15@2024')!.label).toBe('Yên Bái, đạt khá cao, năm 2023');
  });

  it('comes after the values, and is counted in one strip where the dataset is silent about many', () => {
    const { drawing, series } = place(MIXED_AND_SILENT);
    const silent = drawing.marks.at(-1)!;
    expect([silent.action, silent.areas.length]).toEqual(['toggle', 46]);
    expect(plain(silent.label)).toContain('46 tỉnh, thành chưa có số liệu');
    expect(series.notes.find(({ strong }) => strong?.includes('63'))!.strong).toMatch(/^12\/63\stỉnh,\sthành có số liệu\.$/);
    const opened = place(MIXED_AND_SILENT, {}, { open: ['fold:silent'] }).drawing.marks;
    expect(opened).toHaveLength(drawing.marks.length + 46);
  });
});

describe('ranks', () => {
  it('are shared by equal counts, and withheld from what is only bounded', () => {
    const { series } = place(COUNTS, { show: 'all' });
    const rank = (code: string) => series.rows.find(({ area }) => area === `${code}@2024`)!.rank;
    expect([rank('01'), rank('15'), rank('17'), rank('08')]).toEqual(['1–2', '19–20', '19–20', '']);
    expect(series.notes.map(({ text }) => text).join(' ')).toContain('Tuyên Quang chỉ công bố giới hạn');
  });

  it('are ranges where intervals overlap', () => {
    const { series, drawing } = place(MIXED);
    expect(series.rows.slice(0, 3).map(({ rank }) => rank)).toEqual(['1–3', '1–8', '1–3']);
    expect(textsOf(drawing).some(({ text }) => text === 'Hạng')).toBe(true);
    expect(series.rows.filter(({ alike }) => alike).map(({ name }) => name)).toEqual(['Hà Nội', 'Bà Rịa - Vũng Tàu', 'Hải Phòng']);
  });

  it('are never given to a publisher’s scores: no column, no words, and the reason said', () => {
    const { series, drawing } = place(SCORES);
    expect(series.rows.map(({ rank }) => rank).filter(Boolean)).toEqual([]);
    expect(textsOf(drawing).map(({ text }) => text)).not.toContain('Hạng');
    expect(series.table.columns.map(({ key }) => key)).not.toContain('rank');
    expect([series.sentence, ...series.rows.map(({ label }) => label)].join(' ')).not.toMatch(/\bhạng \d/);
    expect(series.level!.label).toContain('Trung vị 30');
  });
});

describe('the bracket of those that cannot be told apart', () => {
  const brackets = (placed: Placed) => painted(placed.drawing.back, 'bracket');
  const explained = ({ series }: Placed) => series.notes.some(({ text }) => text.includes('Ngoặc đứng'));

  it('is drawn and explained where intervals overlap, in order of value', () => {
    const placed = place(MIXED);
    expect([brackets(placed).length, explained(placed)]).toEqual([1, true]);
  });

  it('is neither drawn nor explained for counts, also where one is only bounded, nor in another order', () => {
    const others = [place(COUNTS), place(COUNTS, { sort: 'region' }), place(MIXED, { sort: 'region' }), place(MIXED, { sort: 'name' })];
    expect(others.map((placed) => [brackets(placed).length, explained(placed)])).toEqual(Array(4).fill([0, false]));
    // what is said of an area stays
    expect(place(MIXED, { sort: 'name' }).series.rows.find(({ area }) => area === '31@2024')!.label).toContain('chưa phân biệt được với Hà Nội');
  });
});

describe('order', () => {
  it('is by value, by name, or by region with a heading for each', () => {
    const values = place(COUNTS, { show: 'all' }).series.rows.map(({ at }) => at!);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    const names = place(COUNTS, { sort: 'name' }).series.rows.map(({ name }) => name);
    expect(names).toEqual([...names].sort(compareVi));
    const { series, drawing } = place(COUNTS, { sort: 'region' });
    const regions = [...new Set(series.rows.map(({ region }) => region))];
    expect(regions.length).toBeGreaterThan(2);
    expect(drawing.back.flatMap((one) => (one.kind === 'text' && one.paint === 'head-text' ? [one.text] : [])).filter((text) => text !== 'Hạng')).toEqual(regions);
    expect(drawing.marks).toHaveLength(30);
  });

  it('folds the middle, never the own area, and says how many and from where to where', () => {
    const folded = place(COUNTS).drawing.marks;
    expect(folded.map(({ action }) => action)).toEqual([...Array<string>(8).fill('select'), 'toggle', ...Array<string>(8).fill('select')]);
    expect(folded[8]!.areas).toHaveLength(14);
    expect(plain(folded[8]!.label)).toMatch(/^\+ 14 tỉnh, thành, từ .* đến .*, đang gộp, bấm để mở$/);
    const own = place(COUNTS, {}, { highlight: ['22@2024'] }).drawing.marks;
    expect(own.filter(({ action }) => action === 'toggle').map(({ areas }) => areas.length)).toEqual([3, 10]);
    expect(own.filter(({ action }) => action === 'select').map(({ name }) => name)).toContain('Quảng Ninh');
    const opened = place(COUNTS, {}, { open: [folded[8]!.id] }).drawing.marks;
    expect(opened).toHaveLength(31);
    expect(place(COUNTS, { show: 3 }).drawing.marks).toHaveLength(7);
  });
});

it('puts names above the marks on a phone and beside them on a page', () => {
  const middle = (width: number): readonly [text: number, dot: number] => {
    const { of } = place(SCORES, { show: 'all' }, { width });
    const shapes = of('01');
    return [shapes.flatMap((one) => (one.kind === 'text' ? [one.y] : []))[0]!, shapes.flatMap((one) => (one.kind === 'circle' ? [one.y] : []))[0]!];
  };
  const [page, phone] = [middle(720), middle(280)];
  expect(Math.abs(page[0] - page[1])).toBeLessThan(8);
  expect(phone[1] - phone[0]).toBeGreaterThan(12);
});
