import type { Observation } from '../model/observation.js';

/** The numbers that a printed figure allows: one number for `4.956`, all from 2 000 on for `trên 2.000`. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What "about" and "nearly" allow on either side: a tenth, as where figures of one fact are compared. */
const ABOUT = 0.1;

/** The numbers that one figure allows; strict bounds count as their end, so that no finding hangs on one unit. */
export function intervalOf(value: number, { bound }: Pick<Observation, 'bound'>): Interval {
  switch (bound) {
    case 'eq':
      return { low: value, high: value };
    case 'ge':
    case 'gt':
      return { low: value, high: Infinity };
    case 'le':
    case 'lt':
      return { low: -Infinity, high: value };
    case 'approx':
      return { low: value - Math.abs(value) * ABOUT, high: value + Math.abs(value) * ABOUT };
  }
}

/** The numbers that a fact allows of which several figures stand: a rule breaks only when none of them can keep it. */
export function hull(figures: readonly Observation[]): Interval {
  let [low, high] = [Infinity, -Infinity];
  for (const figure of figures) {
    const one = intervalOf(figure.value!, figure);
    low = Math.min(low, one.low);
    high = Math.max(high, one.high);
  }
  return { low, high };
}

/** The sum of two. */
export function add(a: Interval, b: Interval): Interval {
  return { low: a.low + b.low, high: a.high + b.high };
}

/** One, times a number. */
export function times(factor: number, { low, high }: Interval): Interval {
  // 0 × ∞ is no number
  if (factor === 0) return { low: 0, high: 0 };
  return factor > 0 ? { low: factor * low, high: factor * high } : { low: factor * high, high: factor * low };
}

/** One over another; null unless both are counts of something and there is something to divide by. */
export function divide(a: Interval, b: Interval): Interval | null {
  if (a.low < 0 || b.low <= 0) return null;
  return { low: b.high === Infinity ? 0 : a.low / b.high, high: a.high === Infinity ? Infinity : a.high / b.low };
}
