import type { Space } from '../../figure/index.js';
import { path, textAt, type Shape } from '../../layout/shape.js';
import { sideAxis } from '../../layout/side-axis.js';
import { placeBlock, widthOf } from '../../layout/text-block.js';
import type { Plot, Plots } from './plots.js';
import type { TrendSeries } from './trend-series.js';

const within = <T extends { readonly slot: number }>(all: readonly T[], { panel }: Plot): readonly T[] => all.filter(({ slot }) => slot >= panel.from && slot <= panel.to);

/** The axis of time: a stroke for each period, and as many names as have room, the last one first. */
function timeAxis({ slots }: TrendSeries, plot: Plot, { step }: Plots, space: Space): readonly Shape[] {
  const unit = space.em / 16;
  const { bottom } = plot;
  const shown = within(slots, plot);
  const widest = Math.max(...shown.map(({ label }) => widthOf(['tick', label], space))) + 8 * unit;
  const every = step === 0 ? 1 : Math.max(1, Math.ceil(widest / step));
  const last = shown.at(-1)?.slot ?? 0;
  const texts = shown.filter(({ slot }) => (last - slot) % every === 0).map(({ slot, label }) => {
    const half = widthOf(['tick', label], space) / 2;
    return textAt('tick', Math.min(Math.max(plot.x(slot), half), space.width - half), bottom + 20 * unit, label, 'middle');
  });
  return [path('axis', 'M', plot.left, bottom, 'H', plot.right, ...shown.flatMap(({ slot }) => ['M', plot.x(slot), bottom, 'v', 5 * unit])), ...texts];
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
    return [...placeBlock(plot.heading, plot.left, plot.head), ...bandShapes(series, plot), ...sideAxis(plot.y, options, plot.left, plot.right, space), ...timeAxis(series, plot, plots, space), ...levelShapes(series, plot), ...mark];
  });
}
