import type { AreaId } from '@danbiet/core';
import type { Box, Space } from '../../../figure/index.js';
import { SPREAD } from '../../../layout/islets.js';
import { path, type Shape } from '../../../layout/shape.js';
import { placeBlock, textBlock, type TextBlock, type TextPart } from '../../../layout/text-block.js';
import type { MapSeries } from '../map-series.js';
import type { PlacedPanel } from '../placed-panel.js';

/** From a line to its text, how far texts stay from tiles, and half the gap between two tiles, in which a line may run; in pixels at 16 px. */
const [OFF, CLEAR, GAP] = [4, 3, 1.5];

/** A line is no longer than this, in tiles, and is tried in steps of half a tile. */
const LONGEST = 6;

/** To a tile that holds its own name a line is shorter, in tiles, or is left out. */
const NEAR = 3;

/** A turn of a line counts as so much of its length, in tiles. */
const TURN = 1;

type Point = readonly [x: number, y: number];

/** What a text takes, and the height of its first line. */
interface TextSize extends Pick<Box, 'width' | 'height'> {
  readonly line: number;
}

/** A place for a text, with its line from the tile on. */
interface Way {
  readonly length: number;
  readonly text: Box;
  readonly anchor: 'start' | 'end';
  readonly line: readonly Point[];
}

const meet = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** What a level or an upright stroke covers, with room on every side. */
const around = ([x1, y1]: Point, [x2, y2]: Point, room: number): Box => ({ x: Math.min(x1, x2) - room, y: Math.min(y1, y2) - room, width: Math.abs(x1 - x2) + 2 * room, height: Math.abs(y1 - y2) + 2 * room });

const within = ({ x, y, width, height }: Box, bounds: Box): boolean => x >= bounds.x && y >= bounds.y && x + width <= bounds.x + bounds.width && y + height <= bounds.y + bounds.height;

const widened = ({ x, y, width, height }: Box, by: number): Box => ({ x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by });

/** Every way from a tile to a free place for a text: from a side or along the gap above or below it to a side, or up or down and then to a side. */
function waysFrom(tile: Box, others: readonly Box[], bounds: Box, size: TextSize, unit: number): readonly Way[] {
  const tiles = others.map((other) => widened(other, -GAP * unit));
  const free = (box: Box, among: readonly Box[]) => !among.some((other) => meet(box, other));
  const steps = Array.from({ length: 2 * LONGEST }, (_, i) => ((i + 0.5) * tile.width) / 2);
  const toSide = (from: Point, start: readonly Point[], before: number, ways: readonly number[]): readonly Way[] => ways.flatMap((way) => steps.flatMap((step) => {
    const end = [from[0] + way * step, from[1]] as const;
    if (!free(around(from, end, 0.5), tiles)) return [];
    // a line meets the middle of its text, or where that finds no room its first or its last line
    return [size.height / 2, size.line / 2, size.height - size.line / 2].flatMap((down, i): readonly Way[] => {
      const text = { x: end[0] + way * OFF * unit - (way < 0 ? size.width : 0), y: from[1] - down, width: size.width, height: size.height };
      const roomy = widened(text, CLEAR * unit);
      return !within(text, bounds) || !free(roomy, others) || meet(roomy, tile) ? [] : [{ length: before + step + i, text, anchor: way < 0 ? 'end' : 'start', line: [...start, end] }];
    });
  }));
  const [middle, level, right, foot] = [tile.x + tile.width / 2, tile.y + tile.height / 2, tile.x + tile.width, tile.y + tile.height];
  const sides = [level, tile.y, foot].flatMap((y) => [tile.x, right].flatMap((x, i) => toSide([x, y], [[x, y]], y === level ? 0 : TURN * tile.width, [2 * i - 1])));
  const turns = [middle, tile.x, right].flatMap((x) => ([[tile.y, -1], [foot, 1]] as const).map(([y, way]) => [x, y, way] as const));
  return [...sides, ...turns.flatMap(([x, y, way]) => steps.flatMap((step) => {
    const corner = [x, y + way * step] as const;
    // a line that turned beside another tile would seem to come from that
    return free(around([x, y], corner, 0.5), tiles) && free(around(corner, corner, 0.3 * tile.width), tiles) ? toSide(corner, [[x, y], corner], step + (x === middle ? 1 : 2) * TURN * tile.width, [-1, 1]) : [];
  }))];
}

/** The free place nearest to a tile for a text that no line finds a way to: tiles around it leave none. */
function nearest(tile: Box, taken: readonly Box[], bounds: Box, size: TextSize, unit: number): Box | null {
  const [across, down] = [bounds.width, bounds.height].map((all) => Array.from({ length: Math.ceil((2 * all) / tile.width) }, (_, i) => (i * tile.width) / 2));
  const far = ({ x, y, width, height }: Box) => Math.hypot(x + width / 2 - tile.x - tile.width / 2, y + height / 2 - tile.y - tile.height / 2);
  const places = across!.flatMap((x) => down!.map((y) => ({ x: bounds.x + x, y: bounds.y + y, width: size.width, height: size.height }))).filter((box) => within(box, bounds) && !taken.some((other) => meet(other, widened(box, CLEAR * unit))));
  return places.sort((a, b) => far(a) - far(b))[0] ?? null;
}

/** The shortest way to a text beside some tiles, as shapes; without a line where tiles shut it in, and nothing where no place is free. */
function leader(tiles: readonly Box[], block: TextBlock, taken: readonly Box[], bounds: Box, named: boolean, unit: number): { readonly shapes: readonly Shape[]; readonly box: Box | null } {
  const size = { width: SPREAD * block.width, height: block.height, line: block.lines[0]!.height };
  const ways = tiles.flatMap((tile) => waysFrom(tile, [...taken, ...tiles.filter((other) => other !== tile)], bounds, size, unit));
  const [best] = ways.filter(({ length }) => !named || length < NEAR * tiles[0]!.width).sort((a, b) => a.length - b.length);
  if (!best && named) return { shapes: [], box: null };
  if (!best) {
    const box = nearest(tiles[0]!, [...taken, ...tiles], bounds, size, unit);
    return { shapes: box === null ? [] : placeBlock(block, box.x, box.y), box };
  }
  const { text, anchor, line } = best;
  return {
    shapes: [path('bound-own', ...line.flatMap(([x, y], i) => [i === 0 ? 'M' : 'L', x, y])), ...placeBlock(block, anchor === 'end' ? text.x + text.width : text.x, text.y, anchor)],
    box: text,
  };
}

/** On one of the two maps, each of the reader's own provinces by name and figure beside its tiles: before the reform its parts with what they make together. */
export function leadersOf({ merged, panels }: MapSeries, map: number, { back, bottom, marks }: PlacedPanel, width: number, space: Space): readonly Shape[] {
  const unit = space.em / 16;
  const { areas } = panels[map]!;
  const boxes = new Map(marks.map(({ mark }) => [mark.id, mark.box]));
  const taken: Box[] = [...back.flatMap((shape) => (shape.kind === 'rect' ? [shape] : []))];
  const top = Math.min(...marks.map(({ mark: { box } }) => box.y));
  const left = 2 * width <= space.width ? map * (space.width - width) : 0;
  const shapes: Shape[] = [];
  for (const { after, parts, together } of merged) {
    const own: readonly AreaId[] = (map === 0 ? parts : [after]).filter((id) => areas.has(id));
    const tiles = own.flatMap((id) => boxes.get(id) ?? []);
    const names = own.map((id): TextPart => ['name-own', `${areas.get(id)!.name}\u00a0${areas.get(id)!.text}`]);
    const block = textBlock([...names, ['note', map === 0 ? together : '']], width / 2, space);
    const named = map > 0 && marks.some(({ mark, shapes: on }) => mark.id === after && on.some(({ kind }) => kind === 'text'));
    const others = [...boxes].flatMap(([id, box]) => (own.includes(id) ? [] : [box]));
    const placed = leader(tiles, block, [...others, ...taken], { x: left, y: top, width, height: bottom - top }, named, unit);
    shapes.push(...placed.shapes);
    if (placed.box) taken.push(placed.box);
  }
  return shapes;
}
