import { criticalValue } from './critical-value.js';
import { wilsonLimits } from './wilson-limits.js';

/** An interval for a proportion. */
export interface ProportionInterval {
  /** Lower limit, 0–1. */
  readonly lower: number;
  /** Upper limit, 0–1. */
  readonly upper: number;
  /** Two-sided confidence level, e.g. 0.95. */
  readonly level: number;
  readonly method: 'wilson';
}

function wrong(what: string, expected: string): never {
  throw new RangeError(`wilsonInterval received ${what}; expected ${expected}`);
}

/**
 * The Wilson score interval of a proportion, without continuity correction.
 *
 * @param count how many of them, 0 ≤ count ≤ n
 * @param n of how many, > 0
 * @param level two-sided confidence level strictly between 0 and 1, default 0.95
 * @returns proportions 0–1, frozen
 * @throws RangeError when n ≤ 0, count < 0, count > n or the level is not strictly between 0 and 1
 * @example wilsonInterval(81, 263) // { lower: 0.2553…, upper: 0.3662…, level: 0.95, method: 'wilson' }
 */
export function wilsonInterval(count: number, n: number, level = 0.95): ProportionInterval {
  if (!(n > 0 && Number.isFinite(n))) wrong(`n = ${n}`, 'a number above 0: a share of nothing has no interval; leave such areas out');
  if (!(count >= 0)) wrong(`count = ${count}`, `a number from 0 to n = ${n}`);
  if (!(count <= n)) wrong(`count = ${count} with n = ${n}`, 'count ≤ n: a rate above 100% is no proportion; compare it without an interval');
  if (!(level > 0 && level < 1)) wrong(`level = ${level}`, 'a level strictly between 0 and 1, e.g. 0.95 for 95%');
  return Object.freeze({ ...wilsonLimits(count, n, criticalValue(level)), level, method: 'wilson' });
}
