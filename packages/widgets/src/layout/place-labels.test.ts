import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlaps } from '../element/testing/overlaps.js';
import { crosses, placeLabels } from './place-labels.js';
import { spreadLabels } from './spread-labels.js';

const bounds = { x: 0, y: 0, width: 200, height: 100 };
const wish = { width: 40, height: 12, x: 100, y: 50, away: 6 };

it('stands a label above its point, and elsewhere when something lies there', () => {
  expect(placeLabels([wish], { boxes: [], segments: [], bounds })[0]).toEqual({ x: 80, y: 32, width: 40, height: 12 });
  expect(placeLabels([wish], { boxes: [], segments: [[0, 38, 200, 38]], bounds })[0]).toEqual({ x: 80, y: 56, width: 40, height: 12 });
  expect(placeLabels([wish, wish], { boxes: [], segments: [], bounds }).map((box) => box!.y)).toEqual([32, 56]);
});

it('leaves a label out rather than laying it on something', () => {
  expect(placeLabels([wish], { boxes: [bounds], segments: [], bounds })).toEqual([null]);
  expect(placeLabels([{ ...wish, width: 300 }], { boxes: [], segments: [], bounds })).toEqual([null]);
});

it('knows when a stroke passes through a box, also steeply and from outside', () => {
  const box = { x: 10, y: 10, width: 10, height: 10 };
  expect([crosses([0, 0, 30, 30], box), crosses([15, 0, 15, 40], box), crosses([0, 15, 40, 15], box), crosses([12, 12, 14, 14], box)]).toEqual([true, true, true, true]);
  expect([crosses([0, 0, 9, 30], box), crosses([0, 25, 30, 25], box), crosses([0, 0, 5, 5], box), crosses([0, 21, 21, 0], { ...box, x: 0, y: 0, width: 5, height: 5 })]).toEqual([false, false, false, false]);
});

it('never lays labels on each other, on strokes or beyond the bounds', () => {
  const number = (max: number) => fc.integer({ min: 0, max });
  const wishes = fc.array(fc.record({ width: number(60), height: fc.constant(12), x: number(200), y: number(100), away: fc.constant(6) }), { maxLength: 12 });
  const segments = fc.array(fc.tuple(number(200), number(100), number(200), number(100)), { maxLength: 12 });
  fc.assert(
    fc.property(wishes, segments, (all, strokes) => {
      const placed = placeLabels(all, { boxes: [], segments: strokes, bounds }).flatMap((box) => box ?? []);
      expect(overlaps(placed.map((box, i) => ({ text: String(i), box })))).toEqual([]);
      for (const box of placed) {
        expect(strokes.some((segment) => crosses(segment, box))).toBe(false);
        expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 200 && box.y + box.height <= 100).toBe(true);
      }
    }),
  );
});

it('spreads labels in a column: in order, apart, and where they belong when there is room', () => {
  expect(spreadLabels([{ at: 50, height: 10 }, { at: 20, height: 10 }], 0, 100)).toEqual([45, 15]);
  expect(spreadLabels([{ at: 95, height: 20 }, { at: 98, height: 20 }], 0, 100)).toEqual([60, 80]);
  fc.assert(
    fc.property(fc.array(fc.record({ at: fc.integer({ min: 0, max: 300 }), height: fc.integer({ min: 10, max: 40 }) }), { minLength: 1, maxLength: 14 }), (labels) => {
      const tops = spreadLabels(labels, 0, 300);
      const order = tops.map((top, i) => ({ top, i })).sort((a, b) => a.top - b.top);
      order.slice(1).forEach(({ top, i }, n) => {
        const before = order[n]!;
        expect(top).toBeGreaterThanOrEqual(before.top + labels[before.i]!.height - 1e-9);
        expect(labels[i]!.at).toBeGreaterThanOrEqual(labels[before.i]!.at);
      });
      expect(Math.min(...tops)).toBeGreaterThanOrEqual(-1e-9);
    }),
  );
});
