import type { Box, Space } from '../../../figure/index.js';
import { circle, path, rect, type PathShape, type Shape } from '../../../layout/shape.js';
import { placeBlock, textBlock, widthOf, type TextPart } from '../../../layout/text-block.js';
import type { PaintName } from '../../../theme/paint.js';
import type { PlaneRing } from '../given-boundaries.js';
import type { MapArea } from '../map-series.js';
import { signShapes } from '../tile.js';
import { hatchWithin, heart, holdsBox } from './within.js';

/** How the ground of a province is painted: in its class, or as the kind of nothing it has. */
export const groundPaint = ({ class: of, gap }: MapArea): PaintName => (of !== null ? `tile-${of}` : gap === 'not_due' ? 'tile-none-dashed' : 'tile-none');

const shape = (paint: PaintName, d: string): PathShape => ({ kind: 'path', paint, d });

/** The mark of a kind of nothing within a province. Where nothing was stated, nothing is drawn in it. */
function gapShapes({ at, gap }: MapArea, rings: readonly PlaneRing[], [x, y]: readonly [number, number], unit: number): readonly Shape[] {
  if (at !== null || gap === 'silent' || gap === 'not_due') return [];
  if (gap === 'not_applicable') return [path('none', 'M', x - 8 * unit, y, 'h', 16 * unit)];
  if (gap === 'suppressed') return [-6, 0, 6].map((dx) => circle('none-dots', x + dx * unit, y, 1.6 * unit));
  return [shape('none', pathOf(hatchWithin(rings, 6 * unit)))];
}

const pathOf = (parts: readonly (string | number)[]): string => parts.map((part) => (typeof part === 'number' ? Math.round(part * 100) / 100 : part)).join(' ');

/** Room for a sign over the name, or for the mark of a kind of nothing under it, in pixels at 16 px. */
const SIGN = 12;

/** Name and value within a province, in the first way in which they lie in it whole, with free room above and below. */
function textsWithin({ short, text, at, own, class: of }: MapArea, rings: readonly PlaneRing[], [x, y]: readonly [number, number], [above, below]: readonly [number, number], space: Space): { readonly shapes: readonly Shape[]; readonly box: Box } | null {
  const on = of ?? 'none';
  const name: TextPart = [own ? `strong-${on}` : `on-${on}`, short];
  const value: TextPart = [`strong-${on}`, text];
  const widest = Math.max(...short.split(' ').map((word) => widthOf([name[0], word], space)));
  const ways = (at === null ? [[name]] : [[name, value], [name]]).flatMap((parts) => [Infinity, widest].map((width) => textBlock(parts, Math.max(width, ...parts.slice(1).map((part) => widthOf(part, space))), space)));
  for (const block of ways) {
    const high = block.height + above + below;
    if (!holdsBox(rings, { x: x - block.width / 2, y: y - high / 2, width: block.width, height: high })) continue;
    const box: Box = { x: x - block.width / 2, y: y - high / 2 + above, width: block.width, height: block.height };
    // letters stand on plain ground, not on the strokes of a hatch
    const ground = of === null ? [rect('ground', box.x - 1, box.y, box.width + 2, box.height)] : [];
    return { shapes: [...ground, ...placeBlock(block, x, box.y, 'middle')], box };
  }
  return null;
}

/** Everything that stands on the ground of a province: why there is no figure, outlines, the sign of a limit, name and value. */
export function onShape(area: MapArea, rings: readonly PlaneRing[], d: string, space: Space): readonly Shape[] {
  const unit = space.em / 16;
  const [x, y] = heart(rings);
  const signed = signShapes(area, { x: 0, y: 0, width: 0, height: 0 }, unit).length > 0;
  const texts = textsWithin(area, rings, [x, y], [signed ? SIGN * unit : 0, area.gap === 'suppressed' || area.gap === 'not_applicable' ? SIGN * unit : 0], space);
  const [over, under] = texts === null ? [y - 4 * unit, y] : [texts.box.y - SIGN * unit, texts.box.y + texts.box.height + (SIGN / 2) * unit];
  return [
    ...gapShapes(area, rings, [x, under], unit),
    ...(area.hollow ? [shape('tile-hollow', d)] : []),
    ...(area.own ? [shape('frame-own', d)] : []),
    // a sign stands at the right of its box
    ...signShapes(area, { x: x - 16 * unit, y: over, width: 24 * unit, height: SIGN * unit }, unit),
    ...(texts?.shapes ?? []),
  ];
}
