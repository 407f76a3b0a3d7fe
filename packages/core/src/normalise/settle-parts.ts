import { catalogue } from '../indicators/index.js';
import type { Indicator } from '../model/indicator.js';
import type { NumberReading } from '../numbers/index.js';

/** How a share is printed: its number and the digits after the decimal sign. */
export interface PrintedShare {
  readonly value: number;
  readonly decimals: number;
}

/** A cell as it prints a share, or null where it prints none or bounds one. */
export function printedShare(reading: NumberReading, plain: number | null, written: string): PrintedShare | null {
  if (plain !== null) return { value: plain, decimals: written.split('.')[1]?.length ?? 0 };
  return reading.kind === 'quantity' && reading.bound === 'eq' && reading.numerator === null ? reading : null;
}

/**
 * The whole numbers that the parts of a fraction are where dots or commas leave that open (`1,234` of `1,445`), if the
 * share printed beside them, rounded or cut, fits exactly one reading of both; else null.
 */
export function settleParts(parts: readonly [NumberReading, NumberReading], share: PrintedShare | null, indicator: Indicator): readonly [number, number] | null {
  if (share === null || indicator.kind !== 'share' || !parts.some(({ kind }) => kind === 'undecidable')) return null;
  // money has fractions: 1,234 of 1,445 billion give the same share
  if ([indicator.numerator, indicator.denominator].some((id) => catalogue().get(id ?? '')?.kind !== 'count')) return null;
  const [tops, bottoms] = parts.map(wholeReadings);
  const step = 10 ** -share.decimals;
  const fitting = tops!.flatMap((top) => bottoms!.filter((bottom) => bottom !== 0 && Math.abs((100 * top) / bottom - share.value) < step).map((bottom) => [top, bottom] as const));
  return fitting.length === 1 ? fitting[0]! : null;
}

function wholeReadings(reading: NumberReading): number[] {
  const values = reading.kind === 'undecidable' ? reading.candidates.map(({ value }) => value) : reading.kind === 'quantity' && reading.bound === 'eq' && !reading.percent ? [reading.value] : [];
  return values.filter((value) => Number.isInteger(value));
}
