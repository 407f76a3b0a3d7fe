import { describe, expect, it } from 'vitest';
import type { Space } from '../figure/index.js';
import { topAxis } from './axis.js';
import { linearScale } from './scale.js';
import { sideAxis } from './side-axis.js';

/** Letters of eight pixels each. */
const space: Space = { width: 320, em: 16, measure: (text) => text.length * 8, open: new Set() };
const options = { lang: 'vi', percent: false, whole: true, top: 0, keepClear: null, limit: 320 } as const;
const scale = linearScale([0, 550], [0, 320]);

/** The labels of an axis, each with how far its middle stands from its stroke. */
function labels(more: Partial<Parameters<typeof topAxis>[1]>): [text: string, off: number][] {
  const { shapes } = topAxis(scale, { ...options, ...more }, space);
  return shapes.flatMap((shape) => (shape.kind === 'text' ? [[shape.text, Math.round(shape.x - scale(Number(shape.text))) + 0]] : []));
}

describe('an axis along the top', () => {
  it('writes each label over its stroke, the first as far in as it must stand', () => {
    expect(labels({})).toEqual([['0', 4], ['100', 0], ['200', 0], ['300', 0], ['400', 0], ['500', 0]]);
  });

  it('leaves out a label that could only stand beside its stroke, and one that a labelled line crosses', () => {
    expect(labels({ limit: 285 }).map(([text]) => text)).toEqual(['0', '100', '200', '300', '400']);
    expect(labels({ keepClear: scale(200) }).map(([text]) => text)).toEqual(['0', '100', '300', '400', '500']);
  });

  it('writes whole numbers whole where ticks between them were left out', () => {
    const few = linearScale([0, 3], [0, 320]);
    const texts = ({ shapes }: { readonly shapes: readonly { readonly kind: string; readonly text?: string }[] }) => shapes.flatMap(({ text }) => text ?? []);
    expect(texts(topAxis(few, options, space))).toEqual(['0', '1', '2', '3']);
    expect(texts({ shapes: sideAxis(linearScale([0, 3], [320, 0]), options, 0, 100, space) })).toEqual(['0', '1', '2', '3']);
  });

  it('keeps the strokes of the labels that it leaves out', () => {
    expect(topAxis(scale, { ...options, limit: 285 }, space).at.length).toBe(6);
  });
});
