import { describe, expect, it } from 'vitest';
import type { Lang } from '@danbiet/core';
import { openChoice, spaceOf, textsOf } from '../../element/testing/drawn-chart.js';
import { overlaps } from '../../element/testing/overlaps.js';
import { inkOf } from '../../element/testing/whole-drawing.js';
import type { Box } from '../../figure/index.js';
import { madeOverTime, type Cell } from '../../figure/made-dataset.test-data.js';
import { trendLayout } from './layout.js';
import type { TrendOptions } from './options.js';
import { trendSeries } from './series.js';

const DAYS = ['2021-02-03', '2025-06-30', '2025-07-01'];
const drawn = (periods: readonly string[], width: number, { lang = 'vi', cells = [337, 329, 124, 120], ...options }: TrendOptions & { readonly lang?: Lang; readonly cells?: readonly Cell[] } = {}) => {
  const dataset = madeOverTime({ indicator: 'admin_commune_units', periods, cells: { '68': cells.slice(0, periods.length), '01': cells.slice(0, periods.length) } });
  const { result } = trendSeries(dataset, openChoice(['68']), options, lang);
  const drawing = trendLayout(result!, spaceOf(width));
  return { drawing, result: result!, names: textsOf(drawing).filter(({ paint, anchor }) => paint === 'tick' && anchor === 'middle').map(({ text }) => text.replaceAll('\u00a0', ' ')) };
};
/** What is pointed at for an area at a period. */
const boxAt = ({ drawing }: ReturnType<typeof drawn>, index: number) => drawing.marks.find(({ id }) => id === `68@2024/${index}`)!.box;
/** Where an area stands at a period, in pixels. */
const at = ({ drawing }: ReturnType<typeof drawn>, index: number): number => {
  const cursor = drawing.cursors.get(`68@2024/${index}`)!;
  return cursor.kind === 'path' ? Number(cursor.d.split(' ')[1]) : NaN;
};

describe('the axis of time', () => {
  it('is true to time where periods do not follow each other in equal steps', () => {
    const one = drawn(['2021-01-01', '2023-01-01', '2024-01-01', '2024-07-01'], 720);
    const [first, second, third, last] = [0, 1, 2, 3].map((index) => at(one, index)) as [number, number, number, number];
    const years = (last - first) / 3.497;
    // targets stand at whole pixels
    expect(Math.abs(second - first - 2 * years)).toBeLessThan(2);
    expect(Math.abs(third - second - years)).toBeLessThan(2);
    expect(one.result.notes.map(({ text }) => text).join(' ')).not.toContain('tỷ lệ');
  });

  it('has the eve and the day of a reform side by side, named together, at any width', () => {
    for (const [lang, names] of [['vi', ['3/2/2021', '30/6 | 1/7/2025']], ['en', ['3 February 2021', '30 June | 1 July 2025']]] as const) {
      for (const width of [1184, 720, 450]) {
        const one = drawn(DAYS, width, { lang });
        expect(at(one, 2) - at(one, 1)).toBeLessThan(2);
        expect(at(one, 1) - at(one, 0)).toBeGreaterThan(width / 4);
        expect(one.names).toEqual(names);
      }
    }
  });

  it('has something to point at for the eve and for the day, though the figure stays the same, of one size and nowhere on each other', () => {
    for (const width of [1184, 720, 450, 320]) {
      const one = drawn(DAYS, width, { cells: [126, 120, 120] });
      const [first, eve, day] = [0, 1, 2].map((index) => boxAt(one, index)) as [Box, Box, Box];
      expect([first, eve, day].map((box) => box.width)).toEqual([24, 24, 24]);
      expect(eve.x + eve.width).toBe(day.x);
      expect(Math.abs(day.x - at(one, 2))).toBeLessThan(2);
      expect(first.x + first.width).toBeLessThan(eve.x);
      expect(day.x + day.width).toBeLessThanOrEqual(width);
    }
  });

  it('leaves each of many close points its own side, and no more than lies nearer to it than to another', () => {
    const one = drawn(['2021-02-03', '2025-04-30', '2025-06-30', '2025-07-01', '2025-09-30'], 450, { cells: [120, 120, 120, 120, 120] });
    const boxes = [0, 1, 2, 3, 4].map((index) => boxAt(one, index));
    boxes.forEach(({ x, width }, i) => {
      if (i > 0) expect(x).toBeGreaterThanOrEqual(boxes[i - 1]!.x + boxes[i - 1]!.width);
      expect(width).toBeGreaterThan(0);
      expect(at(one, i)).toBeGreaterThan(x - 2);
      expect(at(one, i)).toBeLessThan(x + width + 2);
    });
  });

  it('names together an eve and its day alone, not what a long axis brings as close', () => {
    const cells = [90, 100, 110, 120, 130, 140];
    for (const width of [1184, 720, 450]) {
      expect(drawn(['1979-12-31', '2024-12-31', '2025-01-31', '2025-02-28', '2025-03-31', '2025-04-30'], width, { cells }).names).toEqual(['31/12/1979', '30/4/2025']);
      expect(drawn(['1979-12-31', '2025-06-29', '2025-07-01'], width, { cells }).names).toEqual(['31/12/1979', '29/6 | 1/7/2025']);
      expect(drawn(['1979-12-31', '2025-06-28', '2025-07-01'], width, { cells }).names).toEqual(['31/12/1979', '1/7/2025']);
    }
  });

  it('names what has room, the last day always, and nothing on something else or outside', () => {
    for (const lang of ['vi', 'en'] as const) {
      for (const cells of [[337, 329, 124, 120], [337, 329, { value: 124, break: true }, 120]] as const) {
        for (const periods of [DAYS, [...DAYS, '2025-12-31'], ['2024-12-31', ...DAYS.slice(1)]]) {
          for (let width = 240; width <= 1200; width += 24) {
            const { drawing, names } = drawn(periods, width, { lang, cells });
            const texts = textsOf(drawing).map((shape) => ({ text: shape.text, box: inkOf(shape, 16) }));
            expect(overlaps(texts), `${width} ${lang}`).toEqual([]);
            expect(texts.filter(({ box }) => box.x < -1 || box.x + box.width > width + 1)).toEqual([]);
            expect(names.at(-1)).toContain(lang === 'vi' ? '2025' : ' 2025');
          }
        }
      }
    }
  });

  it('is true to time in small pictures too', () => {
    const { across } = drawn(DAYS, 900, { facet: 'name' }).drawing;
    const stroke = (slot: number) => across!.shapes(slot).flatMap((shape) => (shape.kind === 'path' ? [Number(shape.d.split(' ')[1])] : []));
    stroke(2).forEach((x, i) => {
      expect(x - stroke(1)[i]!).toBeLessThan(1);
      expect(x - stroke(0)[i]!).toBeGreaterThan(30);
    });
  });
});
