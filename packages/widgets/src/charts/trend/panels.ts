import { breaksBetween, type AreaId, type Dataset } from '@danbiet/core';
import { roundDomain, ticksOf } from '../../layout/scale.js';
import type { Cells } from './lines.js';
import type { TrendPeriods } from './periods.js';
import type { TrendBand, TrendLevel, TrendLine, TrendPanel } from './trend-series.js';

/** Indexes of the periods with which something new begins: a break of a line shown, or of most of the areas behind it. */
export function breakIndexes(dataset: Dataset, indicator: string, scope: string, areas: readonly AreaId[], { periods }: TrendPeriods, cells: Cells): readonly number[] {
  const [first, last] = [periods[0]!, periods.at(-1)!];
  const own = areas.slice(0, 12).flatMap((area) => breaksBetween(dataset, { indicator, area, scope }, first.id, last.id).map(({ at }) => at.period));
  const common = periods.filter(({ id }) => {
    const all = [...(cells.get(id)?.values() ?? [])];
    return all.filter((one) => one.break).length > all.length / 2;
  });
  const ids = new Set([...own, ...common.map(({ id }) => id)]);
  return periods.flatMap(({ id }, i) => (i > 0 && ids.has(id) ? [i] : []));
}

/** Everything of a panel that must lie on its axis. */
function valuesOf(from: number, to: number, lines: readonly TrendLine[], level: readonly TrendLevel[], band: readonly TrendBand[]): readonly number[] {
  const within = <T extends { readonly slot: number }>(all: readonly T[]) => all.filter(({ slot }) => slot >= from && slot <= to);
  return [...lines.flatMap(({ points }) => within(points).flatMap(({ at }) => at ?? [])), ...within(level).map(({ at }) => at), ...within(band).flatMap(({ low, high }) => [low, high])];
}

/** The ends of one axis: from 0 where the figures are near it, within 0 and 100 for shares; `close` to the figures where little room must show them. */
function domainOf(values: readonly number[], percent: boolean, close: boolean): readonly [number, number] {
  if (values.length === 0) return [0, 1];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const span = most - least || Math.abs(most) / 5 || 1;
  const room = (close ? 0.02 : 0.08) * span;
  let [low, high] = roundDomain(least - room, most + room, close ? 40 : 12);
  if (least >= 0 && low < (close ? 0 : 0.3) * high) low = 0;
  if (percent) [low, high] = [least >= 0 ? Math.max(0, low) : low, most <= 100 ? Math.min(100, high) : high];
  return [low, high];
}

/** Axes of one length: a step of the unit is as long in each, so that a rise looks as steep as it is. */
function alike(domains: readonly (readonly [number, number])[], percent: boolean): readonly (readonly [number, number])[] {
  const span = Math.max(...domains.map(([low, high]) => high - low));
  return domains.map(([low, high]) => {
    const wide = low + span;
    const { values } = ticksOf([low, high], 5);
    const step = values.length > 1 ? values[1]! - values[0]! : span;
    const down = Math.floor(Math.min((span - (high - low)) / 2, low < 0 ? span : low) / step) * step;
    return percent && wide > 100 && high <= 100 ? [100 - span, 100] : [low - down, wide - down];
  });
}

/** The panels of a trend, parted by breaks, each with its axis. */
export function panelsOf({ slots }: TrendPeriods, breaks: readonly number[], heading: (from: number, to: number, last: number) => string, parts: { readonly lines: readonly TrendLine[]; readonly level: readonly TrendLevel[]; readonly band: readonly TrendBand[] }, percent: boolean, close: boolean): readonly TrendPanel[] {
  const starts = [0, ...breaks];
  const ranges = starts.map((start, i) => [start, (starts[i + 1] ?? slots.length) - 1] as const);
  const domains = alike(ranges.map(([from, to]) => domainOf(valuesOf(slots[from]!, slots[to]!, parts.lines, parts.level, parts.band), percent, close)), percent);
  return ranges.map(([from, to], i) => ({ from: slots[from]!, to: slots[to]!, heading: ranges.length === 1 ? '' : heading(from, to, slots.length - 1), domain: domains[i]! }));
}
