import type { Mark, Space } from '../../../figure/index.js';
import { linearScale } from '../../../layout/scale.js';
import { circle, path, rect, textAt, type Shape } from '../../../layout/shape.js';
import { placeBlock } from '../../../layout/text-block.js';
import { spokenName, tileName } from '../../../layout/tile-name.js';
import type { CursorMove, TrendScene } from '../layout.js';
import { lineShapes } from '../line-shapes.js';
import type { TrendSeries } from '../trend-series.js';
import { asMap, asRows, HIGH, onGrid, pitchOf, type Cell } from './cells.js';
import { islands, saidOf } from './islands.js';
import { inside, keyPicture, timeScale, type Picture } from './picture.js';

/** Beside a map the enlarged picture stands where it finds so much room, in pixels at 16 px. */
const BESIDE = 300;

/** How far the enlarged picture stands from the left so that it lies beside the upper rows of the map; 0 where there is no room. */
function besideMap(series: TrendSeries, high: number, space: Space): number {
  const rows = asMap(series.lines, 0, space).cells.filter(({ y }) => y < high);
  const from = Math.max(...rows.map(({ x, width }) => x + width)) + 2 * (pitchOf(series.lines, space) / 4);
  return space.width - from >= (BESIDE * space.em) / 16 ? from : 0;
}

function pictureOf(series: TrendSeries, { line, x, y, width, height }: Cell, unit: number): Picture {
  const bottom = y + height - 7 * unit;
  return { line, top: y + height - HIGH * unit, bottom, left: x, right: x + width, scales: { x: timeScale(series, x, x + width, 8 * unit), y: linearScale(series.panels[0]!.domain, [bottom - 3 * unit, y + height - HIGH * unit]) } };
}

/** The line through one period in every picture, a dot where each area then stood, and the period under the enlarged one. */
function cursorShapes(series: TrendSeries, pictures: readonly Picture[], slot: number, unit: number): readonly Shape[] {
  const [key] = pictures;
  const name = series.slots.find((one) => one.slot === slot)!.label;
  return [
    ...pictures.flatMap(({ line, scales, top, bottom }) => {
      const at = line.points.find((point) => point.slot === slot)?.at ?? null;
      return [path('cursor', 'M', scales.x(slot), top, 'V', bottom), ...(at === null ? [] : [circle(line.own ? 'dot-own' : 'dot', scales.x(slot), scales.y(at), 3 * unit)])];
    }),
    textAt('level-label', key!.scales.x(slot), key!.top - 3 * unit, name, 'middle'),
  ];
}

/** Arrow keys to the sides lead through time, from the last period back or from the first one on; said is what the held picture shows there. */
function followKey({ slots, lines }: TrendSeries, marks: readonly Mark[], { event, chart, slot, current, say }: CursorMove): number | null {
  const { key } = event as KeyboardEvent;
  if (!chart?.matches(':focus') || key === 'Escape') return null;
  const by = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0;
  if (by === 0) return slot;
  const at = slots.findIndex((one) => one.slot === slot);
  const next = slots[at < 0 ? (by > 0 ? 0 : slots.length - 1) : Math.min(Math.max(at + by, 0), slots.length - 1)]!;
  const area = (marks.find(({ id }) => id === current) ?? marks[0]!).areas[0];
  say(lines.find((line) => line.area === area)?.points.find((point) => point.slot === next.slot)?.label ?? next.label);
  return next.slot;
}

/** Small pictures of all areas, as on the map, by region or by name, on one scale, with an enlarged one and one cursor for all. */
export function facetLayout(series: TrendSeries, space: Space): TrendScene {
  const { width, em } = space;
  const unit = em / 16;
  const grid = onGrid(series, space);
  const own = series.lines.find((line) => line.own) ?? series.lines[0]!;
  const high = keyPicture(series, own, 0, width, space).height;
  const from = grid ? besideMap(series, high, space) : 0;
  const key = keyPicture(series, own, from, width - from, space);
  const top = from > 0 ? 0 : key.height;
  const { cells, back, bottom } = grid ? asMap(series.lines, top, space) : asRows(series, top, space);
  const pictures = cells.map((cell) => pictureOf(series, cell, unit));
  const marks = cells.map(({ line, name: _name, tile: _tile, ...box }): Mark => {
    const said = saidOf(line);
    return { id: line.area, label: [grid ? spokenName(tileName(line.area, line.name), line.name) : line.name, said.join('; ')].join(', '), name: line.name, action: 'select', areas: [line.area], box: { x: box.x, y: box.y, width: box.width, height: box.height }, tip: { heading: line.name, lines: said } };
  });
  const sea = grid ? islands(series, cells, bottom, from > 0 ? [{ x: from, y: 0, width: width - from, height: key.height }] : [], space) : [];
  const every = [...marks, ...sea.map(({ mark }) => mark)];
  const ids = every.map(({ id }) => id);
  const all = [key.picture, ...pictures];
  const near = (x: number, { scales }: Picture) => series.slots.reduce((best, { slot }) => (Math.abs(scales.x(slot) - x) < Math.abs(scales.x(best) - x) ? slot : best), series.slots[0]!.slot);
  const slotAt = (x: number, y: number): number | null => {
    const picture = all.find(({ left, right, top: upper, bottom: lower }) => x >= left && x <= right && y >= upper - 30 * unit && y <= lower + 7 * unit);
    return picture ? near(x, picture) : null;
  };
  return {
    width,
    height: Math.ceil(Math.max(key.height, bottom, ...sea.map(({ mark: { box } }) => box.y + box.height)) + 2 * unit),
    // as along a line: to the sides in time, up and down from picture to picture
    marks: every.map((mark, i) => ({ ...mark, to: { ...(i > 0 && { ArrowUp: ids[i - 1]! }), ...(i < ids.length - 1 && { ArrowDown: ids[i + 1]! }) } })),
    pieces: [...cells.map((cell, i) => [...placeBlock(cell.name, cell.x + 4 * unit, cell.y + 2 * unit), ...inside(series, pictures[i]!, unit)]), ...sea.map(({ shapes }) => shapes)],
    back: [...key.shapes, ...back, ...cells.map(({ line, x, y, width: wide, height }) => rect(line.own ? 'band' : 'tile', x, y, wide, height))],
    strong: new Map(pictures.map(({ line, scales }) => [line.area, lineShapes(line.points, scales, 'line-strong')])),
    cursors: new Map(),
    across: {
      slotAt,
      shapes: (slot) => cursorShapes(series, all, slot, unit),
      follow: (done) => {
        const { event, chart } = done;
        const { clientX, clientY } = event as PointerEvent;
        if (event.type === 'keydown') return followKey(series, every, done);
        if (event.type !== 'pointermove' || !chart) return null;
        const { left, top: upper } = chart.getBoundingClientRect();
        return slotAt(clientX - left, clientY - upper);
      },
    },
  };
}
