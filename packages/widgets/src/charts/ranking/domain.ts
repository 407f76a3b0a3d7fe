import { roundDomain } from '../../layout/scale.js';
import type { RankingRow } from './ranking-series.js';

/** How far a bound's arrow needs room beyond the number, as a share of the axis. */
const ARROW = 0.12;

/**
 * The ends of the axis. Bars start at 0; dots may start where the figures do, unless that is near 0 anyway. Shares do not
 * go below 0 or beyond 100 where none does.
 */
export function domainOf(rows: readonly RankingRow[], level: number | null, mode: 'bar' | 'dot', percent: boolean): readonly [number, number] {
  const values = rows.flatMap(({ at, interval }) => (at === null ? [] : [at, ...(interval ?? [])]));
  const all = level === null ? values : [...values, level];
  if (all.length === 0) return [0, 1];
  let [low, high] = [Math.min(...all), Math.max(...all)];
  const [least, most] = [low, high];
  const span = high - low || Math.abs(high) || 1;
  if (rows.some(({ bound }) => bound === 'ge' || bound === 'gt')) high += ARROW * span;
  if (rows.some(({ bound }) => bound === 'le' || bound === 'lt')) low -= ARROW * span;
  if (mode === 'bar') {
    [low, high] = [Math.min(0, low), Math.max(0, high)];
    // an arrow down from a bar needs no room below 0
    if (least >= 0) low = 0;
  } else {
    [low, high] = roundDomain(low - 0.04 * span, high + 0.04 * span);
    if (least >= 0 && low < 0.25 * high) low = 0;
    if (most <= 0 && high > 0.25 * low) high = 0;
  }
  if (percent) [low, high] = [least >= 0 ? Math.max(0, low) : low, most <= 100 ? Math.min(100, high) : high];
  return low === high ? [low - 1, high + 1] : [low, high];
}
