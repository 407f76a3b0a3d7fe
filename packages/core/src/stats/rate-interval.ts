import { demandPositive } from './argument-checks.js';
import { byarInterval } from './byar-interval.js';
import { exactPoissonInterval } from './exact-poisson-interval.js';
import type { Interval } from './interval.js';

/** An event rate with its interval, per one unit of exposure. */
export interface RateInterval extends Interval<'byar' | 'exact-poisson'> {
  readonly rate: number;
}

/** Counts from which Byar's approximation is taken. */
const BYAR_FROM = 10;

/**
 * The interval of a rate, count / exposure: exact below a count of 10, Byar's from 10 on, as Public Health England's
 * technical guide on confidence intervals (2018) has it. The exposure counts as known.
 *
 * @param count whole number from 0
 * @param exposure persons, households, person-years … in which the count arose, > 0
 * @param level two-sided confidence level strictly between 0 and 1, default 0.95
 * @returns limits per one unit of exposure; multiply by 100 000 for a rate per 100 000
 * @throws RangeError for other arguments
 * @example rateInterval(25, 50_000) // rate 0.0005 with 0.000323…–0.000738…
 */
export function rateInterval(count: number, exposure: number, level = 0.95): RateInterval {
  demandPositive('rateInterval', exposure, 'exposure');
  const of = count < BYAR_FROM ? exactPoissonInterval(count, level) : byarInterval(count, level);
  return Object.freeze({ ...of, lower: of.lower / exposure, upper: of.upper / exposure, rate: count / exposure });
}
