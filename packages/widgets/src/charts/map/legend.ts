import type { Space } from '../../figure/index.js';
import { SPREAD } from '../../layout/islets.js';
import { rect, type Shape } from '../../layout/shape.js';
import { placeBlock, textBlock, type TextPart } from '../../layout/text-block.js';
import type { LegendItem, MapSeries } from './map-series.js';
import { gapShapes } from './tile.js';

/** Something set above or below the maps. */
export interface Part {
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** A swatch and the room between two items, in pixels at 16 px. */
const [WIDE, HIGH, BETWEEN] = [72, 14, 8];

function swatch({ of }: LegendItem, x: number, y: number, unit: number): Shape[] {
  const box = { x, y, width: (typeof of === 'number' ? WIDE : WIDE / 2) * unit, height: HIGH * unit };
  return typeof of === 'number' ? [rect(`tile-${of}`, box.x, box.y, box.width, box.height, 2 * unit)] : gapShapes(of, box, unit);
}

/** The legend above the maps: how the classes are cut, and a swatch for each class and each kind of nothing with its words under it. */
export function legendPart({ rule, legend }: Pick<MapSeries, 'rule' | 'legend'>, top: number, space: Space): Part {
  const unit = space.em / 16;
  const head = textBlock([['note', rule]], space.width, space);
  const shapes: Shape[] = placeBlock(head, 0, top);
  let [x, y, line] = [0, top + head.height + 6 * unit, 0];
  for (const item of legend) {
    const label: TextPart = ['note', item.text];
    const block = textBlock([label], space.width, space);
    const width = Math.max((typeof item.of === 'number' ? WIDE : WIDE / 2) * unit, SPREAD * block.width);
    if (x > 0 && x + width > space.width) [x, y, line] = [0, y + line + 6 * unit, 0];
    shapes.push(...swatch(item, x, y, unit), ...placeBlock(block, x, y + (HIGH + 2) * unit));
    x += width + BETWEEN * unit;
    line = Math.max(line, (HIGH + 2) * unit + block.height);
  }
  return { height: y + line + 14 * unit - top, shapes };
}

/** Every area with its figure, class by class, from the highest: what stands under a map whose tiles are too small for names. */
export function listPart({ legend, panels }: MapSeries, top: number, space: Space): Part {
  const unit = space.em / 16;
  const shapes: Shape[] = [];
  let y = top;
  for (const { heading, areas } of panels) {
    const title = textBlock([['head-text', heading]], space.width, space);
    shapes.push(...placeBlock(title, 0, y));
    y += title.height;
    for (const item of [...legend].reverse()) {
      const members = [...areas.values()].filter((area) => (typeof item.of === 'number' ? area.class : area.gap) === item.of);
      const sorted = members.sort((a, b) => (b.at ?? 0) - (a.at ?? 0)).map(({ name, text, at }) => (at === null && item.of !== 'ambiguous' ? name : `${name} ${text}`).replaceAll(' ', '\u00a0'));
      if (sorted.length === 0) continue;
      const block = textBlock([['head-text', item.text], ['note', sorted.join(' · ')]], space.width - 24 * unit, space);
      shapes.push(...swatchSmall(item, y, unit), ...placeBlock(block, 24 * unit, y));
      y += block.height + 8 * unit;
    }
  }
  return { height: y - top, shapes };
}

function swatchSmall({ of }: LegendItem, y: number, unit: number): Shape[] {
  const box = { x: unit, y: y + 2 * unit, width: 14 * unit, height: 14 * unit };
  return typeof of === 'number' ? [rect(`tile-${of}`, box.x, box.y, box.width, box.height, 2 * unit)] : gapShapes(of, box, unit);
}
