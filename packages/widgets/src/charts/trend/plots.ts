import type { Space } from '../../figure/index.js';
import { linearScale, type Scale } from '../../layout/scale.js';
import { sideAxisWidth } from '../../layout/side-axis.js';
import { textBlock } from '../../layout/text-block.js';
import type { PlotScales } from './line-shapes.js';
import type { TrendPanel, TrendSeries } from './trend-series.js';

/** A panel with its place. */
export interface Plot extends PlotScales {
  readonly panel: TrendPanel;
  /** Where its heading begins. */
  readonly head: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly y: Scale;
}

/** Where everything of a trend stands. */
export interface Plots {
  readonly plots: readonly Plot[];
  /** Upper end of the first panels, lower end of the last. */
  readonly top: number;
  readonly bottom: number;
  /** Width of a step from one period to the next. */
  readonly step: number;
  readonly labelsAt: number;
}

/** Room at either end of a panel, so that no dot is cut. */
const INSET = 12;
/** A shorter step is not read: panels then go under each other. */
const LEAST_STEP = 10;

/** Share panels among rows, each as full as its width lets it be. */
function rowsOf(widths: readonly number[], gap: number, width: number): readonly (readonly number[])[] {
  const rows: number[][] = [];
  let free = -1;
  widths.forEach((wide, i) => {
    if (free - gap >= wide) rows.at(-1)!.push(i);
    else {
      rows.push([i]);
      free = width + gap;
    }
    free -= wide + gap;
  });
  return rows;
}

/** Share the width: panels whose steps are equally long, gaps with the next axis, and the column of end labels. */
export function plotsOf(series: TrendSeries, labelWidth: number, leastHeight: number, space: Space): Plots {
  const { panels, lang, percent, whole } = series;
  const { width, em } = space;
  const unit = em / 16;
  const labels = labelWidth > 0 ? labelWidth + 16 * unit : 0;
  const gap = (width < 480 * unit ? 18 : 32) * unit;
  const options = { lang, percent, whole };
  const tall = Math.min(Math.max(width * 0.42, 200 * unit), 320 * unit);
  const axes = panels.map(({ domain }) => sideAxisWidth(linearScale(domain, [tall - 8 * unit, 0]), options, space));
  const least = panels.map(({ from, to }, i) => axes[i]! + 2 * INSET * unit + Math.max(to - from, 1) * LEAST_STEP * unit);
  const rows = rowsOf(least, gap, width - labels);
  const room = (row: readonly number[]): number => width - labels - gap * (row.length - 1) - row.reduce((sum, i) => sum + axes[i]! + 2 * INSET * unit, 0);
  const steps = (row: readonly number[]): number => row.reduce((sum, i) => sum + panels[i]!.to - panels[i]!.from, 0);
  const alone = rows.every((row) => steps(row) === 0);
  const step = Math.min(140 * unit, ...rows.map((row) => room(row) / Math.max(1, alone ? row.length : steps(row))));
  const height = Math.max(rows.length > 1 ? 160 * unit : tall, leastHeight / rows.length);
  const plots: Plot[] = [];
  let y = 0;
  let end = 0;
  for (const row of rows) {
    const headings = Math.max(0, ...row.map((i) => textBlock([['value-strong', panels[i]!.heading]], width / 2, space).height));
    const top = y + headings + (headings > 0 ? 14 : 10) * unit;
    let at = 0;
    for (const i of row) {
      const panel = panels[i]!;
      const left = at + axes[i]!;
      const right = left + 2 * INSET * unit + (alone ? step : (panel.to - panel.from) * step);
      const start = alone ? (left + right) / 2 : left + INSET * unit;
      plots.push({ panel, head: y, top, bottom: top + height, left, right, x: (slot) => start + (slot - panel.from) * step, y: linearScale(panel.domain, [top + height - 8 * unit, top]) });
      at = right + gap;
      end = Math.max(end, right);
    }
    y = top + height + 40 * unit;
  }
  return { plots, top: plots[0]!.top, bottom: plots.at(-1)!.bottom, step, labelsAt: Math.min(end + 16 * unit, width - labelWidth) };
}
