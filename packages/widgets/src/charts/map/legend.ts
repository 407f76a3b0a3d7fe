import type { Space } from '../../figure/index.js';
import { SPREAD } from '../../layout/islets.js';
import { rect, type Shape } from '../../layout/shape.js';
import { placeBlock, textBlock, widthOf, type TextPart } from '../../layout/text-block.js';
import type { LegendItem, MapSeries } from './map-series.js';
import { joinedSwatch } from './before-after.js';
import { gapShapes } from './tile.js';

/** Something set above or below the maps. */
export interface Part {
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Height of a swatch, and its width where it is no part of the bar; the least and the greatest width of a class in the bar; in pixels at 16 px. */
const [HIGH, SMALL, LEAST, MOST] = [14, 28, 96, 156];

/** Between two classes, between a swatch and the words beside it, and from one kind of nothing to the next. */
const [APART, BESIDE, NEXT] = [2, 6, 12];

/** Least width of a column of the list, in pixels at 16 px. */
const COLUMN = 144;

/** How much a text takes where a reader spreads letters, with room to the next. */
const roomOf = (part: TextPart, space: Space): number => SPREAD * widthOf(part, space) + (8 * space.em) / 16;

function swatch(of: LegendItem['of'], x: number, y: number, width: number, unit: number): readonly Shape[] {
  const box = { x, y, width, height: HIGH * unit };
  if (of === 'joined') return joinedSwatch(box, unit);
  return typeof of === 'number' ? [rect(`tile-${of}`, x, y, width, box.height, 2 * unit)] : gapShapes(of, box, unit);
}

/**
 * The legend above the maps: how the classes are cut, the classes as one bar of equal parts with the limits under each, in
 * two rows where they do not find room beside each other, and every kind of nothing with its words beside its swatch.
 */
export function legendPart({ rule, legend }: Pick<MapSeries, 'rule' | 'legend'>, top: number, space: Space): Part {
  const unit = space.em / 16;
  const head = textBlock([['note', rule]], space.width, space);
  const shapes: Shape[] = placeBlock(head, 0, top);
  const isClass = ({ of }: LegendItem): boolean => typeof of === 'number';
  const needs = legend.map((item) => roomOf(['note', item.text], space) + (isClass(item) ? 0 : SMALL + BESIDE + NEXT) * unit);
  const classes = legend.filter(isClass).length;
  const step = Math.min(Math.max(LEAST * unit, ...needs.slice(0, classes)), space.width);
  // four classes in two rows of two, not in three and one
  const rows = Math.ceil(classes / Math.floor(space.width / step));
  const columns = Math.ceil(classes / rows);
  const wide = Math.min(space.width / columns, MOST * unit);
  let [x, y, line] = [0, top + head.height + 6 * unit, 0];
  legend.forEach((item, i) => {
    const bar = isClass(item);
    const first = i === classes && rows === 1 ? needs.slice(i).reduce((sum, need) => sum + need, 0) : needs[i]!;
    if (x > 0 && (bar ? i % columns === 0 : (i === classes && rows > 1) || x + first - NEXT * unit > space.width)) [x, y, line] = [0, y + line + 6 * unit, 0];
    const left = x + (bar ? 0 : (SMALL + BESIDE) * unit);
    const block = textBlock([['note', item.text]], space.width - left, space);
    shapes.push(...swatch(item.of, x, y, bar ? wide - APART * unit : SMALL * unit, unit), ...placeBlock(block, left, bar ? y + (HIGH + 2) * unit : y - 1.5 * unit));
    x += bar ? wide : needs[i]!;
    if (i === classes - 1) x += NEXT * unit;
    line = Math.max(line, (bar ? HIGH + 2 : 0) * unit + block.height);
  });
  return { height: y + line + 14 * unit - top, shapes };
}

/** Every area with its figure, class by class, from the highest, in columns: what stands under a map whose tiles are too small for names. */
export function listPart({ legend, panels }: MapSeries, top: number, space: Space): Part {
  const unit = space.em / 16;
  const left = 24 * unit;
  const room = space.width - left;
  const columns = Math.max(1, Math.floor(room / (COLUMN * unit)));
  const step = room / columns;
  const shapes: Shape[] = [];
  let y = top;
  for (const { heading, areas } of panels) {
    const title = textBlock([['head-text', heading]], space.width, space);
    shapes.push(...placeBlock(title, 0, y));
    y += title.height + (heading === '' ? 0 : 6) * unit;
    for (const item of [...legend].reverse()) {
      const members = [...areas.values()].filter((area) => (area.class ?? area.gap) === item.of).sort((a, b) => (b.at ?? 0) - (a.at ?? 0));
      if (members.length === 0) continue;
      const head = textBlock([['head-text', item.text]], room, space);
      shapes.push(...swatch(item.of, unit, y + 2 * unit, 14 * unit, unit), ...placeBlock(head, left, y));
      y += head.height;
      let [at, line] = [0, 0];
      for (const { name, text, own, at: value } of members) {
        const part: TextPart = [own ? 'note-strong' : 'note', value === null && item.of !== 'ambiguous' ? name : `${name} ${text}`];
        const span = Math.min(columns, Math.ceil(roomOf(part, space) / step));
        if (at + span > columns) [at, y, line] = [0, y + line, 0];
        const block = textBlock([part], room, space);
        shapes.push(...placeBlock(block, left + at * step, y));
        [at, line] = [at + span, Math.max(line, block.height)];
      }
      y += line + 8 * unit;
    }
  }
  return { height: y - top, shapes };
}
