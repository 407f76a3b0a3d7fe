import type { Space } from '../../figure/index.js';
import { SPREAD } from '../../layout/islets.js';
import { rect, type Shape } from '../../layout/shape.js';
import { placeBlock, textBlock, widthOf, type TextPart } from '../../layout/text-block.js';
import type { LegendItem, MapSeries } from './map-series.js';
import { joinedSwatch } from './before-after.js';
import { gapShapes, signShapes } from './tile.js';

/** Something set above or below the maps. */
export interface Part {
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Height of a swatch, and its width where it is no part of the bar, and the greatest width of a class in the bar, in pixels at 16 px. */
const [HIGH, SMALL, MOST] = [14, 28, 156];

/** Between two classes, and between a swatch and the words beside it. */
const [APART, BESIDE] = [2, 6];

/** Least width of a column of the list, in pixels at 16 px. */
const COLUMN = 144;

/** How much a text takes where a reader spreads letters, with room to the next. */
const roomOf = (part: TextPart, space: Space): number => SPREAD * widthOf(part, space) + space.em / 2;

function swatch(of: LegendItem['of'], x: number, y: number, width: number, unit: number): readonly Shape[] {
  const box = { x, y, width, height: HIGH * unit };
  if (of === 'joined') return joinedSwatch(box, unit);
  return typeof of === 'number' ? [rect(`tile-${of}`, x, y, width, box.height, 2 * unit)] : [...gapShapes(of, box, unit), ...signShapes({ at: null, bound: of === 'upward' ? 'ge' : of === 'under' ? 'le' : 'eq', class: null }, box, unit)];
}

/**
 * The legend above the maps: how the classes are cut, the classes as one bar of equal parts with the limits under each, in
 * two rows where they do not find room beside each other, and every kind of nothing with its words beside its swatch.
 */
export function legendPart({ rule, legend }: Pick<MapSeries, 'rule' | 'legend'>, top: number, space: Space): Part {
  const unit = space.em / 16;
  const head = textBlock([['note', rule]], space.width, space);
  const shapes: Shape[] = placeBlock(head, 0, top);
  const needs = legend.map(({ text }) => roomOf(['note', text], space));
  const classes = legend.filter(({ of }) => typeof of === 'number').length;
  // four classes in two rows of two, not in three and one
  const rows = Math.ceil(classes / Math.max(1, Math.floor(space.width / Math.max(...needs.slice(0, classes)))));
  const columns = Math.ceil(classes / rows);
  const wide = Math.min(space.width / columns, MOST * unit);
  const aside = (SMALL + BESIDE) * unit;
  const after = needs.slice(classes).reduce((sum, need) => sum + need + aside, classes * wide + space.em);
  let [x, y, line] = [0, top + head.height + 6 * unit, 0];
  legend.forEach((item, i) => {
    const bar = i < classes;
    const need = bar ? wide : aside + needs[i]!;
    if (i > 0 && (bar ? i % columns === 0 : i === classes ? after > space.width : x + need > space.width)) [x, y, line] = [0, y + line + 6 * unit, 0];
    const left = bar ? x : x + aside;
    const block = textBlock([['note', item.text]], space.width - left, space);
    shapes.push(...swatch(item.of, x, y, bar ? wide - APART * unit : SMALL * unit, unit), ...placeBlock(block, left, bar ? y + (HIGH + 2) * unit : y - 1.5 * unit));
    x += i === classes - 1 ? need + space.em : need;
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
