/**
 * Refuse an argument of a statistical function: a programmer's mistake, so it throws.
 *
 * @param name of the function that was called
 * @param received the argument as received, e.g. `n = -3`
 * @param expected what it must be, and what to do instead
 */
export function wrongArgument(name: string, received: string, expected: string): never {
  throw new RangeError(`${name} received ${received}; expected ${expected}`);
}

/** Demand a two-sided confidence level strictly between 0 and 1. */
export function demandLevel(name: string, level: number): void {
  if (!(level > 0 && level < 1)) wrongArgument(name, `level = ${level}`, 'a level strictly between 0 and 1, e.g. 0.95 for 95%');
}

/** Demand a whole number from 0. */
export function demandCount(name: string, count: number, what = 'count'): void {
  if (!(Number.isInteger(count) && count >= 0)) wrongArgument(name, `${what} = ${count}`, 'a whole number from 0');
}

/** Demand a finite number above 0. */
export function demandPositive(name: string, value: number, what: string): void {
  if (!(value > 0 && Number.isFinite(value))) wrongArgument(name, `${what} = ${value}`, 'a finite number above 0');
}

/** Demand a probability from 0 to 1. */
export function demandProbability(name: string, p: number): void {
  if (!(p >= 0 && p <= 1)) wrongArgument(name, `p = ${p}`, 'a probability from 0 to 1');
}
