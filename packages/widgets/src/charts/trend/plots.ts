import type { Space } from '../../figure/index.js';
import { linearScale, type Scale } from '../../layout/scale.js';
import { sideAxisWidth } from '../../layout/side-axis.js';
import { textBlock, type TextBlock } from '../../layout/text-block.js';
import type { PlotScales } from './line-shapes.js';
import { longestStep, panelRows, plotWidth, type PanelNeed } from './panel-rows.js';
import { timeOf } from './periods.js';
import type { TrendPanel, TrendSeries } from './trend-series.js';

/** A panel with its place. */
export interface Plot extends PlotScales {
  readonly panel: TrendPanel;
  readonly heading: TextBlock;
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
  /** Width of a step from one period to the next, of the mean step where they are not alike. */
  readonly step: number;
  readonly labelsAt: number;
}

/** Room at either end of a panel, so that no dot is cut. */
const INSET = 12;
/** A shorter step is not read: panels then go under each other. A longer one leads the eye nowhere. */
const [LEAST_STEP, LONGEST_STEP] = [10, 560];
/** Width of a panel of one point beside others of one point. */
const ALONE = 140;

interface Need extends PanelNeed {
  readonly panel: TrendPanel;
  readonly block: TextBlock;
}

/** Share the width: panels whose steps are equally long, gaps with the next axis, and the column of end labels. */
export function plotsOf(series: TrendSeries, labelWidth: number, leastHeight: number, space: Space): Plots {
  const { panels, lang, percent, whole } = series;
  const { width, em } = space;
  const unit = em / 16;
  const room = width - (labelWidth > 0 ? labelWidth + 16 * unit : 0);
  const gap = (width < 480 * unit ? 18 : 32) * unit;
  const tall = Math.min(Math.max(width * 0.42, 200 * unit), 320 * unit);
  const time = (slot: number): number => timeOf(series, slot);
  const alone = panels.every(({ from, to }) => from === to);
  const needs = panels.map((panel): Need => {
    const axis = sideAxisWidth(linearScale(panel.domain, [tall - 8 * unit, 0]), { lang, percent, whole }, space);
    const block = textBlock([['value-strong', panel.heading]], room - axis, space);
    return { panel, block, axis, heading: block.width, inset: INSET * unit, steps: alone ? 1 : time(panel.to) - time(panel.from) };
  });
  const rows = panelRows(needs, gap, room, LEAST_STEP * unit);
  const step = longestStep(rows, gap, room, (alone ? ALONE : LONGEST_STEP) * unit);
  const height = Math.max(rows.length > 1 ? 160 * unit : tall, leastHeight / rows.length);
  const plots: Plot[] = [];
  let y = 0;
  let end = 0;
  for (const row of rows) {
    const headings = Math.max(...row.map(({ block }) => block.height));
    const top = y + headings + (headings > 0 ? 14 : 10) * unit;
    let at = 0;
    for (const need of row) {
      const { panel, block } = need;
      const left = at + need.axis;
      const right = left + plotWidth(need, step);
      // the points stand in the middle of a panel that its heading has made wider
      const start = (left + right - (time(panel.from) + time(panel.to)) * step) / 2;
      plots.push({ panel, heading: block, head: y, top, bottom: top + height, left, right, x: (slot) => start + time(slot) * step, y: linearScale(panel.domain, [top + height - 8 * unit, top]) });
      at = right + gap;
      end = Math.max(end, right);
    }
    y = top + height + 40 * unit;
  }
  return { plots, top: plots[0]!.top, bottom: plots.at(-1)!.bottom, step, labelsAt: Math.min(end + 16 * unit, width - labelWidth) };
}
