import type { NumberReading } from '../numbers/index.js';

/**
 * Whether a figure as printed says the same as the plain number beside it: the number itself, one of the readings of an
 * undecided `1,234`, or the rate of a printed fraction, rounded or cut to the number's decimals.
 */
export function printedAgrees(printed: NumberReading, value: number): boolean {
  if (printed.kind === 'undecidable') return printed.candidates.some((one) => same(one.value, value));
  if (printed.kind !== 'quantity') return false;
  const { numerator, denominator } = printed;
  if (same(printed.value, value)) return true;
  if (numerator === null || denominator === null || denominator === 0) return false;
  const step = 10 ** -(String(value).split('.')[1]?.length ?? 0);
  return same(numerator, value) || Math.abs((100 * numerator) / denominator - value) < step;
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
