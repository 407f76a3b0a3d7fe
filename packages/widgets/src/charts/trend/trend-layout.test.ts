import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastPoints, trend } from '@danbiet/core';
import { listAreas } from '@danbiet/core/areas';
import { openChoice, spaceOf, textsOf } from '../../element/testing/drawn-chart.js';
import { overlaps } from '../../element/testing/overlaps.js';
import { inkOf } from '../../element/testing/whole-drawing.js';
import { madeOverTime, scoreOf, type Cell, type FiguresOverTime } from '../../figure/made-dataset.test-data.js';
import { crosses, type Segment } from '../../layout/place-labels.js';
import type { Drawing, Shape } from '../../layout/shape.js';
import { trendLayout } from './layout.js';
import type { TrendOptions } from './options.js';
import { LEAST } from './sentence.js';
import { trendSeries } from './series.js';
import { BROKEN, CLOSE, MIXED, MIXED_PERIODS } from './trend-cases.test-data.js';
import type { TrendSeries } from './trend-series.js';

const series = (figures: FiguresOverTime, options: TrendOptions = {}, highlight: readonly string[] = []): TrendSeries => trendSeries(madeOverTime(figures), openChoice(highlight), options, 'vi').result!;
const drawn = (...given: Parameters<typeof series>): ReturnType<typeof trendLayout> => trendLayout(series(...given), spaceOf(720));
const painted = (shapes: readonly Shape[], paint: RegExp): readonly Shape[] => shapes.filter((one) => paint.test(one.paint));

/** The strokes of a path of M, L and V commands. */
function segmentsOf(shape: Shape): readonly Segment[] {
  if (shape.kind !== 'path') return [];
  const found: Segment[] = [];
  let [x, y] = [0, 0];
  for (const [, command, a, b] of shape.d.matchAll(/([ML]) (-?[\d.]+) (-?[\d.]+)/g)) {
    const [left, top] = [Number(a), Number(b)];
    if (command === 'L') found.push([x, y, left, top]);
    [x, y] = [left, top];
  }
  return found;
}

/** Texts on each other, outside, or on a line or a dot. */
function faults(drawing: Drawing, em = 16): string[] {
  const texts = textsOf(drawing).map((shape) => ({ text: shape.text, box: inkOf(shape, em) }));
  const all = [...drawing.back, ...drawing.pieces.flat()];
  const strokes = painted(all, /^(line|spark)/).flatMap(segmentsOf);
  const dots = all.flatMap((one) => (one.kind === 'circle' ? [{ text: 'dot', box: { x: one.x - one.r, y: one.y - one.r, width: 2 * one.r, height: 2 * one.r } }] : []));
  // a label drawn beside the plot may come as near as its letters' own edge
  const core = ({ x, y, width, height }: (typeof texts)[number]['box']) => ({ x: x + 1, y: y + 0.2 * height, width: width - 2, height: 0.6 * height });
  return [
    ...overlaps(texts),
    ...texts.filter(({ box }) => box.x < -1 || box.y < -1 || box.x + box.width > drawing.width + 1 || box.y + box.height > drawing.height + 1).map(({ text, box }) => `${text}: outside ${JSON.stringify(box)}`),
    ...texts.flatMap(({ text, box }) => strokes.filter((segment) => crosses(segment, core(box))).map((segment) => `${text} on the stroke ${segment.join(' ')}`)),
    ...texts.flatMap(({ text, box }) => dots.filter((dot) => overlaps([{ text, box: core(box) }, dot]).length > 0).map(() => `${text} on a dot`)),
  ];
}

const CODES = listAreas('2024').map(({ code }) => code);
const cell = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 1_000 }).map((n): Cell => n / 10) },
  { weight: 1, arbitrary: fc.record({ value: fc.integer({ min: 0, max: 1_000 }).map((n) => n / 10), bound: fc.constantFrom('ge' as const, 'le' as const, 'approx' as const) }) },
  { weight: 1, arbitrary: fc.record({ value: fc.integer({ min: 0, max: 1_000 }).map((n) => n / 10), status: fc.constantFrom('provisional' as const, 'estimated' as const), break: fc.boolean() }) },
  { weight: 1, arbitrary: fc.constantFrom<Cell | null>(null, { status: 'not_reported' }, { status: 'suppressed' }) },
);
const figures = fc.integer({ min: 1, max: 14 }).chain((count) =>
  fc.uniqueArray(fc.constantFrom(...CODES), { minLength: 1, maxLength: 12 }).chain((codes) =>
    fc.array(fc.array(cell, { minLength: count, maxLength: count }), { minLength: codes.length, maxLength: codes.length }).map((rows): FiguresOverTime => ({
      indicator: scoreOf('score', 'Điểm', 'Score'),
      periods: Array.from({ length: count }, (_, i) => String(2011 + i)),
      cells: Object.fromEntries(codes.map((code, i) => [code, rows[i]!])),
    })),
  ),
);

describe('labels', () => {
  it('lie on no line, no point and no other label, from 280 to 1200 px, whatever the figures', () => {
    let seen = 0;
    fc.assert(
      fc.property(figures, fc.integer({ min: 280, max: 1200 }), fc.constantFrom<TrendOptions>({}, { benchmark: 'median' }, { facet: 'name' }, { facet: 'tiles' }), fc.nat(11), (made, width, options, own) => {
        const code = Object.keys(made.cells)[own];
        const { result } = trendSeries(madeOverTime(made), openChoice(code === undefined ? [] : [`${code}@2024`]), options, 'vi');
        if (result === null) return;
        seen += 1;
        expect(faults(trendLayout(result, spaceOf(width)))).toEqual([]);
      }),
      { seed: 2019, numRuns: 150 },
    );
    expect(seen).toBeGreaterThan(100);
  });

  it('at the ends stand clear of the heading of a narrow panel in a later row', () => {
    const years = Array.from({ length: 9 }, (_, i) => String(2011 + i));
    const rows: FiguresOverTime = { indicator: scoreOf('score', 'Điểm', 'Score'), periods: years, cells: Object.fromEntries(['10', '77', '01', '31', '48', '79'].map((code, row) => [code, years.map((_, i): Cell => ({ value: 20 * row, break: [1, 2, 8].includes(i) }))])) };
    for (let width = 280; width < 600; width += 5) expect(faults(trendLayout(series(rows), spaceOf(width))), String(width)).toEqual([]);
  });

  it('stand at the end of every line, whole', () => {
    const texts = textsOf(drawn(CLOSE)).map(({ text }) => text).join(' ');
    for (const { name, points } of series(CLOSE).lines) expect(texts).toContain(`${name} ${points.at(-1)!.text}`);
  });
});

describe('time', () => {
  it('is parted by a break into panels that are never joined, each headed, on axes of one length', () => {
    const made = series(BROKEN, {}, ['68@2024']);
    expect(made.panels.map(({ heading }) => heading)).toEqual(['Đến 2017', 'Từ 2018']);
    const [first, second] = made.panels.map(({ domain }) => domain[1] - domain[0]);
    expect(second).toBeCloseTo(first!, 9);
    const drawing = drawn(BROKEN, {}, ['68@2024']);
    const at = (year: number) => drawing.marks.find(({ id }) => id === `68@2024/${year - 2011}`)!.box.x;
    // a stroke over the break would begin left of it and end right of it
    const over = painted(drawing.back, /^line/).flatMap(segmentsOf).filter(([x1, , x2]) => x1 < at(2017) + 20 && x2 > at(2018));
    expect(over).toEqual([]);
    expect(painted(drawing.back, /^middle$/)).toHaveLength(2);
    expect(made.sentence).toContain('năm 2018');
    expect(made.sentence).not.toMatch(/201[1-7]/);
  });

  it('leaves a gap with a cross where a figure is missing, and never a value', () => {
    const made = series(MIXED);
    const line = made.lines.find(({ area }) => area === '31@2024')!;
    expect(line.points.map(({ at }) => at === null)).toEqual([false, false, true, false, false, false]);
    const drawing = drawn(MIXED);
    const index = drawing.marks.findIndex(({ id }) => id === '31@2024/2');
    expect(drawing.pieces[index]!.map(({ paint }) => paint)).toEqual(['cross']);
    expect(drawing.marks[index]!.label).toContain('chưa có số liệu');
  });

  it('draws dashed what is provisional or only bounded, and whole what is certain', () => {
    const dashed = painted(drawn(MIXED).back, /dashed$/).flatMap(segmentsOf);
    // about 74 and 74 → the next year (1), provisional at the end (1), over 84 and the next year (1)
    expect(dashed).toHaveLength(3);
    expect(drawn(MIXED).pieces.flat().filter(({ paint }) => paint === 'dot-hollow')).toHaveLength(1);
    expect(drawn(MIXED).pieces.flat().filter(({ paint }) => paint === 'bound-open')).toHaveLength(1);
  });

  it('keeps it so in a line that is chosen or pointed at', () => {
    const { strong } = drawn(MIXED);
    const shapes = [...strong.values()].flat();
    expect(painted(shapes, /^line-strong-dashed$/).flatMap(segmentsOf)).toHaveLength(3);
    expect(painted(shapes, /^line-strong$/).flatMap(segmentsOf).length).toBeGreaterThan(3);
  });

  it('keeps the place of a year that nobody has', () => {
    const { slots } = series({ ...CLOSE, periods: ['2011', '2012', '2015'], cells: { '01': [1, 2, 3] } });
    expect(slots.map(({ slot }) => slot)).toEqual([0, 1, 4]);
  });

  it('never mixes years and half years: refused with the choices, drawn when one kind is chosen', () => {
    const dataset = madeOverTime(MIXED_PERIODS);
    const { result, issues } = trendSeries(dataset, openChoice(), {}, 'vi');
    expect(result).toBeNull();
    expect(issues[0]!.code).toBe('compare.refused');
    expect(issues[0]!.suggestion!.vi).toContain('2024-S1');
    const chosen = trendSeries(dataset, { ...openChoice(), period: '2023-S1' }, {}, 'vi').result!;
    expect(chosen.slots.map(({ label }) => label)).toEqual(['S1 2023', 'S1 2024']);
  });

  it('names the years it shows in its title, in both languages', () => {
    for (const lang of ['vi', 'en'] as const) expect(trendSeries(madeOverTime(BROKEN), openChoice(['68@2024']), {}, lang).result!.title).toContain('2011–2024');
  });

  it('is cut by from and to', () => {
    expect(series(CLOSE, { from: '2020', to: '2022' }).slots.map(({ label }) => label)).toEqual(['2020', '2021', '2022']);
  });
});

it('walks in time by left and right, and between lines by up and down', () => {
  const { marks } = drawn(CLOSE);
  const second = marks[8]!;
  const to = (key: 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown') => marks.findIndex(({ id }) => id === second.to![key]);
  expect([to('ArrowLeft'), to('ArrowRight'), to('ArrowUp'), to('ArrowDown')]).toEqual([7, 9, 1, 15]);
});

it('draws a small picture of every province, the own one set off, all on one scale', () => {
  const made = series(BROKEN, { facet: 'region' }, ['68@2024']);
  const { marks, back } = trendLayout(made, spaceOf(900));
  expect(marks).toHaveLength(63);
  expect(made.panels).toHaveLength(1);
  expect(painted(back, /^band$/)).toHaveLength(1);
});

describe('small pictures as on the map', () => {
  const drawing = (width: number) => trendLayout(series(BROKEN, { facet: 'tiles' }, ['68@2024']), spaceOf(width));

  it('stand where the tiles of their provinces stand, and in rows from north to south where there is no room', () => {
    const { marks } = drawing(1000);
    const at = (code: string, all = marks) => all.find(({ id }) => id === `${code}@2024`)!.box;
    expect(at('01').x).toBeLessThan(at('31').x);
    expect(at('01').y).toBeGreaterThan(at('02').y);
    expect(at('96').y).toBe(Math.max(...marks.filter(({ part }) => !part).map(({ box }) => box.y)));
    const rows = drawing(360).marks;
    expect(rows).toHaveLength(63);
    expect(at('02', rows).y).toBeLessThan(at('96', rows).y);
    for (const { box } of rows) expect(box.width >= 44 && box.height >= 44).toBe(true);
  });

  it('carry Hoàng Sa and Trường Sa by name, each with the figures of its province, reached by the arrows', () => {
    const { marks, pieces } = drawing(1000);
    for (const [id, name, province] of [['hoang-sa@2024', 'Quần đảo Hoàng Sa (TP. Đà Nẵng)', '48@2024'], ['truong-sa@2024', 'Quần đảo Trường Sa (tỉnh Khánh Hòa)', '56@2024']] as const) {
      const index = marks.findIndex((mark) => mark.id === id);
      expect(pieces[index]!.flatMap((one) => (one.kind === 'text' ? [one.text] : [])).join(' ')).toBe(name);
      expect(marks[index]!.tip!.lines).toEqual(marks.find((mark) => mark.id === province)!.tip!.lines);
      expect(marks.some(({ to }) => Object.values(to!).includes(id))).toBe(true);
    }
  });

  it('are walked up and down one after the other; to the sides lies time', () => {
    const { marks } = drawing(1000);
    expect(marks.map(({ to }) => marks.findIndex(({ id }) => id === to!.ArrowDown))).toEqual([...marks.slice(1).map((_, i) => i + 1), -1]);
    expect(marks.map(({ to }) => marks.findIndex(({ id }) => id === to!.ArrowUp))).toEqual(marks.map((_, i) => i - 1));
    expect(marks.flatMap(({ to }) => [to!.ArrowLeft, to!.ArrowRight].filter(Boolean))).toEqual([]);
  });

  it('share one scale and one cursor: the period nearest to the pointer, in every picture', () => {
    const { across, marks } = drawing(1000);
    const { box } = marks.find(({ id }) => id === '01@2024')!;
    expect(across!.slotAt(box.x + 9, box.y + 40)).toBe(0);
    expect(across!.slotAt(box.x + box.width - 9, box.y + 40)).toBe(6);
    expect(across!.slotAt(box.x + box.width / 2, box.y + 40)).toBe(3);
    expect(across!.slotAt(5, 900)).toBeNull();
    const shapes = across!.shapes(3);
    expect(painted(shapes, /^cursor$/)).toHaveLength(64);
    const valued = series(BROKEN, { facet: 'tiles' }).lines.filter(({ points }) => points[3]!.at !== null).length;
    expect(painted(shapes, /^dot/).length).toBe(valued + 1);
    expect(shapes.flatMap((one) => (one.kind === 'text' ? [one.text] : []))).toEqual(['2021']);
  });
});

describe('the sentence', () => {
  const of = (figures: FiguresOverTime, highlight: readonly string[]) => series(figures, {}, highlight).sentence;
  const rising = (count: number): FiguresOverTime => ({ indicator: 'mediation_cases', periods: Array.from({ length: count }, (_, i) => String(2024 - count + 1 + i)), cells: { '01': Array.from({ length: count }, (_, i) => 400 + 10 * i), '31': Array.from({ length: count }, (_, i) => 500 + ((i * 7) % 5)) } });

  it('tells the direction of one or two own areas from five figures on, by Mann–Kendall and Theil–Sen', () => {
    const { sentence } = trend(madeOverTime(rising(6)), { indicator: 'mediation_cases', area: '01@2024' }).result!;
    expect(of(rising(6), ['01@2024'])).toContain(sentence.vi);
    expect(sentence.vi).toContain('có xu hướng tăng');
    expect(of(rising(6), ['01@2024', '31@2024'])).toMatch(/xu hướng tăng .*chưa thấy xu hướng/);
  });

  it('asks core for no direction that it would refuse', () => expect(LEAST).toBe(leastPoints()));

  it('tells the change below that, and where nobody’s own area is shown', () => {
    for (const sentence of [of(rising(4), ['01@2024']), of(rising(6), [])]) {
      expect(sentence).not.toContain('Mann–Kendall');
      expect(sentence).toContain('Hà Nội');
    }
  });

  it('leaves out of the test what is no exact figure, and says so in the notes', () => {
    const made = rising(7);
    const bounded: FiguresOverTime = { ...made, cells: { '01': made.cells['01']!.map((cell, i) => (i === 2 ? { value: 420, bound: 'ge' } : cell)) } };
    const { sentence, notes } = series(bounded, {}, ['01@2024']);
    expect(sentence).toContain('(6 kỳ)');
    expect(notes.map(({ text }) => text).join(' ')).toContain('Bỏ qua năm 2020');
  });

  it('speaks of what follows the last break only', () => {
    expect(of(BROKEN, ['68@2024'])).toMatch(/từ năm 2018 đến năm 2024/);
  });
});

it('says of the level what it is, and shows the middle half of many areas only', () => {
  expect(series(BROKEN).level!.label).toBe('Trung vị');
  expect(series(BROKEN).band).toHaveLength(14);
  expect(series(CLOSE).band).toEqual([]);
});
