import type { AreaId } from '@danbiet/core';
import type { Mark, Space } from '../../figure/index.js';
import { circle, path, type Drawing, type Shape } from '../../layout/shape.js';
import { backdrop } from './backdrop.js';
import { endLabels, namedPoint, placeEndLabels, pointId } from './end-labels.js';
import { facetLayout } from './facets.js';
import { lineShapes, pointShapes } from './line-shapes.js';
import { plotsOf, type Plot } from './plots.js';
import type { TrendLine, TrendSeries } from './trend-series.js';
import { extremes, valueLabels } from './value-labels.js';

/** A trend with everything placed. */
export interface TrendScene extends Drawing {
  /** Each line as it is drawn while it is pointed at or selected. */
  readonly strong: ReadonlyMap<AreaId, readonly Shape[]>;
  /** The line through a period, by the id of a mark that stands at it. */
  readonly cursors: ReadonlyMap<string, Shape>;
  /** What runs through small pictures at the period that someone stands on in one of them. */
  readonly across?: Across;
}

/** A cursor over many pictures. */
export interface Across {
  /** The period nearest to a point of the drawing; null where no picture is. */
  readonly slotAt: (x: number, y: number) => number | null;
  readonly shapes: (slot: number) => readonly Shape[];
  /** The period on which somebody stands after what they did; null for none. */
  readonly follow: (done: CursorMove) => number | null;
}

/** What somebody did on small pictures. */
export interface CursorMove {
  /** Of the pointer or of a key, or that either leaves. */
  readonly event: Event;
  readonly chart: Element | null;
  /** The period on which they stood. */
  readonly slot: number | null;
  /** Id of the picture that the keyboard holds. */
  readonly current: string | null;
  /** Says politely. */
  readonly say: (said: string) => void;
}

/** Least side of what a finger or a pointer must hit. */
const TARGET = 24;

/** The marks of one line, each on its own side of the middle to those before and after it: an eve and its day stand nearly at one place. */
const parted = (marks: readonly Mark[], end: number): readonly Mark[] =>
  marks.map((mark, i) => {
    const { box } = mark;
    const middle = (other: Mark | undefined, edge: number): number => (other && Math.abs(other.box.y - box.y) < box.height ? Math.round((other.box.x + box.x + box.width) / 2) : edge);
    const to = middle(marks[i + 1], end);
    const x = Math.max(middle(marks[i - 1], 0), Math.min(box.x, to - box.width));
    return { ...mark, box: { ...box, x, width: Math.min(box.width, to - x) } };
  });

const plotOf = (plots: readonly Plot[], slot: number): Plot => plots.find(({ panel }) => slot >= panel.from && slot <= panel.to) ?? plots.at(-1)!;

/** Ids that the arrow keys lead to: in time along a line, and between lines at the same period. */
function arrows(rows: readonly { readonly id: string; readonly slots: readonly number[] }[], row: number, index: number): NonNullable<Mark['to']> {
  const own = rows[row]!;
  const at = (other: typeof own | undefined, slot: number | undefined) => (other && slot !== undefined ? pointId(other.id, slot) : undefined);
  const here = own.slots[index]!;
  const near = (other: typeof own | undefined) => at(other, other?.slots.reduce((best, slot) => (Math.abs(slot - here) < Math.abs(best - here) ? slot : best)));
  return { ArrowLeft: at(own, own.slots[index - 1]), ArrowRight: at(own, own.slots[index + 1]), ArrowUp: near(rows[row - 1]), ArrowDown: near(rows[row + 1]) };
}

/** Place a trend in a width: panels beside each other, names and last figures at the right. */
export function trendLayout(series: TrendSeries, space: Space): TrendScene {
  if (series.facet !== null) return facetLayout(series, space);
  const { width, em } = space;
  const unit = em / 16;
  const { labels, width: labelWidth } = endLabels(series, space);
  const plots = plotsOf(series, labelWidth, labels.reduce((sum, { block }) => sum + block.height + 2 * unit, 0) - 20 * unit, space);
  const ends = placeEndLabels(labels, plots, space);
  const { level } = series;
  const rows = [...series.lines, ...(level ? [{ area: 'level', points: level.points }] : [])].map(({ area, points }) => ({ id: area, slots: points.map(({ slot }) => slot) }));
  const marks: Mark[] = [];
  const pieces: (readonly Shape[])[] = [];
  const cursors = new Map<string, Shape>();
  const put = (row: number, index: number, plot: Plot, y: number, mark: Pick<Mark, 'label' | 'name' | 'areas' | 'tip'>, shapes: readonly Shape[]) => {
    const slot = rows[row]!.slots[index]!;
    const id = pointId(rows[row]!.id, slot);
    const x = plot.x(slot);
    const side = TARGET * unit;
    // whole pixels: a target must not lose a part of one to rounding
    const box = { x: Math.round(x - side / 2), y: Math.round(Math.max(0, y - side / 2)), width: side, height: side };
    marks.push({ id, action: 'select', box, to: arrows(rows, row, index), ...(labels.length > 0 && { tipEnd: plots.labelsAt - 8 * unit }), ...mark });
    pieces.push([...(ends.pieces.get(id) ?? []), ...shapes]);
    cursors.set(id, path('cursor', 'M', x, plot.top, 'V', plot.bottom));
  };
  const dotted = (line: TrendLine, slot: number): boolean => namedPoint(line).slot === slot || isAlone(line, slot) || (line.own && plots.plots.some(({ panel }) => extremes(line, panel.from, panel.to).some((point) => point.slot === slot)));
  series.lines.forEach((line, row) => {
    line.points.forEach((point, index) => {
      const plot = plotOf(plots.plots, point.slot);
      const floor = plot.bottom - (9 + (row % 8) * 11) * unit;
      put(row, index, plot, point.at === null ? floor : plot.y(point.at), { label: point.label, name: line.name, areas: [line.area], tip: point.tip }, pointShapes(point, line, dotted(line, point.slot), plot, floor, unit));
    });
  });
  level?.points.forEach(({ slot, at, full }, index) => {
    const plot = plotOf(plots.plots, slot);
    put(rows.length - 1, index, plot, plot.y(at), { label: `${level.label}, ${full}`, name: level.label, areas: [], tip: { heading: level.label, lines: [full] } }, index === level.points.length - 1 ? [circle('dot-interval', plot.x(slot), plot.y(at), 4 * unit)] : []);
  });
  const linesOf = (line: TrendLine, paint: 'line' | 'line-own' | 'line-strong') => plots.plots.flatMap((plot) => lineShapes(line.points.filter(({ slot }) => slot >= plot.panel.from && slot <= plot.panel.to), plot, paint));
  // the reader's own over all others
  const upwards = [...series.lines].sort((a, b) => Number(a.own) - Number(b.own));
  return {
    width,
    height: Math.ceil(Math.max(plots.bottom + 28 * unit, ends.bottom + 4 * unit)),
    marks: rows.flatMap(({ slots }) => parted(marks.splice(0, slots.length), width)),
    pieces,
    back: [...backdrop(series, plots, space), ...ends.leaders, ...upwards.flatMap((line) => linesOf(line, line.own ? 'line-own' : 'line')), ...valueLabels(series, plots, space)],
    strong: new Map(series.lines.map((line) => [line.area, linesOf(line, 'line-strong')])),
    cursors,
  };
}

/** Whether a figure is joined to no other one: then only its dot shows it. */
function isAlone({ points }: TrendLine, slot: number): boolean {
  const valued = (at: number): boolean => points.some((point) => point.slot === at && point.at !== null);
  return valued(slot) && !valued(slot - 1) && !valued(slot + 1);
}
