import type { Bound } from '@danbiet/core';
import type { ClassNumber } from './map-series.js';

/** How four classes are cut: the lower limits of the second, third and fourth. */
export type Limits = readonly [number, number, number];

/** The one class that holds all that lies beyond a limit which it holds. */
const ENDS: Readonly<Partial<Record<Bound, ClassNumber>>> = { ge: 4, gt: 4, le: 1, lt: 1 };

const clean = (value: number): number => Number(value.toPrecision(12));

/** The value at which the upper part begins when a list in order is cut after a share of it; equal values are never parted. */
function cutAt(values: readonly number[], share: number): number {
  return values[Math.min(values.length - 1, Math.round(values.length * share))]!;
}

/**
 * Limits of four classes with about the same number of areas in each. A limit is the lowest value of its class, so that
 * equal values stand in one class.
 *
 * @param values as displayed, at least one
 */
export function quantileLimits(values: readonly number[]): Limits {
  const sorted = [...values].sort((a, b) => a - b);
  return [cutAt(sorted, 0.25), cutAt(sorted, 0.5), cutAt(sorted, 0.75)];
}

/** Limits of four classes of equal width, rounded to the decimals of the values. */
export function equalLimits(values: readonly number[], decimals: number): Limits {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const at = (share: number) => clean(Number((low + (high - low) * share).toFixed(decimals)));
  return [at(0.25), at(0.5), at(0.75)];
}

/** Limits of two classes under a line and two from it on, each side cut in halves by the number of areas. */
export function benchmarkLimits(values: readonly number[], line: number): Limits {
  const sorted = [...values].sort((a, b) => a - b);
  const [under, over] = [sorted.filter((value) => value < line), sorted.filter((value) => value >= line)];
  return [under.length > 0 ? cutAt(under, 0.5) : line, line, over.length > 0 ? cutAt(over, 0.5) : line];
}

/**
 * The class of a displayed value: that of the highest limit it reaches.
 *
 * @returns null where what a bound leaves open lies in more classes than one
 */
export function classOf(value: number, limits: Limits, bound: Bound = 'eq'): ClassNumber | null {
  const of = 1 + limits.filter((limit) => (bound === 'lt' ? value > limit : value >= limit)).length;
  return of === ENDS[bound] || ENDS[bound] === undefined ? (of as ClassNumber) : null;
}
