import { demandLevel, wrongArgument } from './argument-checks.js';
import { criticalValue } from './critical-value.js';
import { mannKendall } from './mann-kendall.js';
import { quantile } from './quantile.js';

/** A line through a series that outlying values hardly move. */
export interface TheilSen {
  /** Change for each unit of time. */
  readonly slope: number;
  /** Value at time 0. */
  readonly intercept: number;
  /** Limits of the slope; infinite where the series is too short for the level. */
  readonly lower: number;
  readonly upper: number;
  readonly level: number;
}

/** The value at a place from 1 among sorted ones, between neighbours in proportion; infinite outside of them. */
function atPlace(sorted: readonly number[], place: number): number {
  if (place < 1) return -Infinity;
  if (place > sorted.length) return Infinity;
  const [low, high] = [sorted[Math.floor(place) - 1]!, sorted[Math.ceil(place) - 1]!];
  return low + (place - Math.floor(place)) * (high - low);
}

/**
 * The Theil–Sen slope: the median of the slopes between all pairs; the line goes through the median of y − slope·x.
 *
 * Theil 1950; Sen 1968, "Estimates of the regression coefficient based on Kendall's tau", JASA 63, 1379–1389. Limits
 * at the places (N − C)/2 and (N + C)/2 + 1 of the N sorted slopes, C = z √Var(S), interpolated: Gilbert 1987,
 * "Statistical methods for environmental pollution monitoring", section 16.5.
 *
 * @param times all different, in any order
 * @param values one for each time, at least four
 * @param level two-sided confidence level strictly between 0 and 1, default 0.95
 * @throws RangeError for fewer than four values, lengths that differ, equal times or NaN
 */
export function theilSen(times: readonly number[], values: readonly number[], level = 0.95): TheilSen {
  demandLevel('theilSen', level);
  if (times.length !== values.length) wrongArgument('theilSen', `${times.length} times and ${values.length} values`, 'one value for each time');
  if (new Set(times).size !== times.length) wrongArgument('theilSen', 'a time twice', 'different times: two values at once have no slope');
  const points = times.map((time, i) => [time, values[i]!] as const).sort(([a], [b]) => a - b);
  const { variance } = mannKendall(points.map(([, value]) => value));
  const slopes = points.flatMap(([t, v], j) => points.slice(0, j).map(([u, w]) => (v - w) / (t - u))).sort((a, b) => a - b);
  const slope = quantile(slopes, 0.5);
  const intercept = quantile(points.map(([t, v]) => v - slope * t), 0.5);
  const spread = criticalValue(level) * Math.sqrt(variance);
  const lower = atPlace(slopes, (slopes.length - spread) / 2);
  const upper = atPlace(slopes, (slopes.length + spread) / 2 + 1);
  return Object.freeze({ slope, intercept, lower, upper, level });
}
