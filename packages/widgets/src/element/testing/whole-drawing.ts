import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Box, Figure } from '../../figure/index.js';
import type { RandomFigures } from '../../figure/random-figures.test-data.js';
import { measureText } from '../../layout/measure.js';
import type { Drawing, TextShape } from '../../layout/shape.js';
import { paintOf } from '../../theme/paint.js';
import { allOpen, openChoice, spaceOf, textsOf, type DrawnChart } from './drawn-chart.js';
import { overlaps } from './overlaps.js';

/** The ink of a line of text: from the top of Ế to the foot of g, as a share of the letter size. */
const [ASCENT, DESCENT] = [0.92, 0.22];

/** Where the ink of a line of text lies: from the top of Ế to the foot of g. */
export function inkOf({ paint, x, y, text, anchor }: TextShape, em: number): Box {
  const { size = 1, bold = false } = paintOf(paint);
  const width = measureText(text, size * em, bold);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x: left, y: y - ASCENT * size * em, width, height: (ASCENT + DESCENT) * size * em };
}

/** What is wrong with a placed drawing: texts on each other or outside, marks on each other or outside or too small. */
export function faultsOf(drawing: Drawing, em: number): string[] {
  const { width, height, marks } = drawing;
  const texts = textsOf(drawing).map((shape) => ({ text: shape.text, box: inkOf(shape, em) }));
  const outside = ({ x, y, width: wide, height: high }: Box) => x < -1 || y < -1 || x + wide > width + 1 || y + high > height + 1;
  const boxes = marks.map(({ label, box }) => ({ text: label.slice(0, 40), box }));
  return [
    ...overlaps(texts),
    ...texts.filter(({ box }) => outside(box)).map(({ text, box }) => `${text}: outside, ${JSON.stringify(box)} in ${width} × ${height}`),
    ...overlaps(boxes).map((pair) => `marks ${pair}`),
    ...boxes.filter(({ box }) => outside(box) || box.height < 24 || box.width < 24).map(({ text, box }) => `mark ${text}: ${JSON.stringify(box)}`),
  ];
}

/**
 * At every width of a page and a phone, nothing lies on anything, nothing is cut off, no area is lost and none is shown
 * twice: property over random figures.
 *
 * @param chart the chart without its element
 * @param figures any figures that it draws
 */
export function wholeDrawing<S extends Figure>(chart: DrawnChart<S>, figures: fc.Arbitrary<RandomFigures>): void {
  const widths = fc.integer({ min: 280, max: 900 });
  const sizes = fc.constantFrom(16, 16, 20, 24, 32);

  it('keeps texts and marks apart and inside, from 280 to 900 px, with letters up to twice the size', () => {
    fc.assert(
      fc.property(figures, widths, sizes, ({ dataset, highlight }, width, em) => {
        const { result } = chart.series(dataset, openChoice(highlight), width % 2 === 0 ? 'vi' : 'en');
        if (result === null) return;
        // letters of twice the size are read on pages that are not narrower than a phone's at the usual size
        const room = Math.max(width, (280 * em) / 16);
        expect(faultsOf(chart.layout(result, spaceOf(room, em)), em)).toEqual([]);
        expect(faultsOf(allOpen(chart, result, room, em), em)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('shows every area of its table exactly once, or in a fold that says how many it holds', () => {
    fc.assert(
      fc.property(figures, widths, ({ dataset, highlight }, width) => {
        const { result } = chart.series(dataset, openChoice(highlight), 'vi');
        if (result === null) return;
        const areas = result.table.rows.map(({ area }) => area).sort();
        const closed = chart.layout(result, spaceOf(width)).marks.filter(({ part }) => part !== true);
        expect(closed.flatMap((mark) => mark.areas).sort()).toEqual(areas);
        for (const mark of closed.filter(({ action }) => action === 'toggle')) expect(mark.label).toContain(String(mark.areas.length));
        const open = allOpen(chart, result, width).marks.filter(({ action, part }) => action === 'select' && part !== true);
        expect(open.flatMap((mark) => mark.areas).sort()).toEqual(areas);
        expect(new Set(open.map(({ id }) => id)).size).toBe(open.length);
      }),
      { numRuns: 60 },
    );
  });
}
