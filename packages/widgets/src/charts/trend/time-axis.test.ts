import { describe, expect, it } from 'vitest';
import type { Lang } from '@danbiet/core';
import { openChoice, spaceOf, textsOf } from '../../element/testing/drawn-chart.js';
import { overlaps } from '../../element/testing/overlaps.js';
import { inkOf } from '../../element/testing/whole-drawing.js';
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
/** Middle of the mark of an area at a period, in pixels. */
const at = ({ drawing }: ReturnType<typeof drawn>, index: number): number => {
  const { box } = drawing.marks.find(({ id }) => id === `68@2024/${index}`)!;
  return box.x + box.width / 2;
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
