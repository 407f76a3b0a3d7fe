import type { Space } from '../../figure/index.js';
import { path, textAt, type Shape } from '../../layout/shape.js';
import { sideAxis } from '../../layout/side-axis.js';
import { placeBlock, widthOf } from '../../layout/text-block.js';
import { timeOf } from './periods.js';
import type { Plot, Plots } from './plots.js';
import type { TrendSeries } from './trend-series.js';

const within = <T extends { readonly slot: number }>(all: readonly T[], { panel }: Plot): readonly T[] => all.filter(({ slot }) => slot >= panel.from && slot <= panel.to);

/** Periods at most two days apart, as an eve and its day, are named together, whatever else is close on a long axis; the half is for what parts of steps lose by rounding. */
const TOGETHER = 2.5;

/** Two periods in one name: `30/6 | 1/7/2025`. */
const bothOf = (first: string, last: string): string => `${first.slice(-5) === last.slice(-5) ? first.slice(0, -5) : first} | ${last}`;

/** The axis of time: a stroke for each period, and as many names as have room, the last one first. */
function timeAxis(series: TrendSeries, plot: Plot, space: Space): readonly Shape[] {
  const unit = space.em / 16;
  const { bottom, left, right, x } = plot;
  const shown = within(series.slots, plot);
  const named = (label: string, middle: number) => textAt('tick', middle, bottom + 20 * unit, label, 'middle');
  const roomOf = (label: string): number => widthOf(['tick', label], space) + 8 * unit;
  const widest = Math.max(...shown.map(({ label }) => roomOf(label)));
  const texts: Shape[] = [];
  let free = Infinity;
  for (const [i, { slot, label }] of [...shown.entries()].reverse()) {
    if (x(slot) + widest / 2 > free) continue;
    const before = shown[i - 1];
    const both = before && timeOf(series, slot) - timeOf(series, before.slot) < TOGETHER * series.day ? bothOf(before.label, label) : '';
    const half = roomOf(both) / 2;
    const middle = Math.min(x(slot), right + 16 * unit - half);
    if (both !== '' && middle + half <= free && middle - half >= (i > 1 ? x(shown[0]!.slot) + widest / 2 : left - 16 * unit)) {
      texts.unshift(named(both, middle));
      free = middle - half;
    } else {
      const edge = widthOf(['tick', label], space) / 2;
      texts.unshift(named(label, Math.min(Math.max(x(slot), edge), space.width - edge)));
      free = x(slot) - widest / 2;
    }
  }
  return [path('axis', 'M', left, bottom, 'H', right, ...shown.flatMap(({ slot }) => ['M', x(slot), bottom, 'v', 5 * unit])), ...texts];
}

/** The middle half of the areas as one area for each run of periods. */
export function bandShapes({ band }: TrendSeries, plot: Plot): readonly Shape[] {
  const shown = within(band, plot);
  if (shown.length < 2) return [];
  const { x, y } = plot;
  return [path('middle', ...shown.flatMap(({ slot, high }, i) => [i === 0 ? 'M' : 'L', x(slot), y(high)]), ...[...shown].reverse().flatMap(({ slot, low }) => ['L', x(slot), y(low)]), 'Z')];
}

/** The line to compare with: joined where periods follow each other. */
export function levelShapes({ level }: TrendSeries, plot: Plot): readonly Shape[] {
  const points = within(level?.points ?? [], plot);
  if (points.length === 0) return [];
  return [path('line-level', ...points.flatMap(({ slot, at }, i) => [i > 0 && slot - points[i - 1]!.slot === 1 ? 'L' : 'M', plot.x(slot), plot.y(at)]))];
}

/** What lies behind the lines of a trend: headings, axes, band, the line to compare with, and the mark of each break. */
export function backdrop(series: TrendSeries, plots: Plots, space: Space): readonly Shape[] {
  const unit = space.em / 16;
  const { lang, percent, whole } = series;
  const options = { lang, percent, whole };
  return plots.plots.flatMap((plot, i) => {
    const next = plots.plots[i + 1];
    const mark = next ? [path('bound', 'M', plot.right + 5 * unit, plot.bottom + 6 * unit, 'l', 5 * unit, -12 * unit, 'm', 3 * unit, 12 * unit, 'l', 5 * unit, -12 * unit)] : [];
    return [...placeBlock(plot.heading, plot.left, plot.head), ...bandShapes(series, plot), ...sideAxis(plot.y, options, plot.left, plot.right, space), ...timeAxis(series, plot, space), ...levelShapes(series, plot), ...mark];
  });
}
