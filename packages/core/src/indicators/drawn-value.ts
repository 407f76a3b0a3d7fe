import type { Indicator } from '../model/indicator.js';
import type { Observation } from '../model/observation.js';
import type { Bound } from '../model/quantity.js';
import { VALUELESS } from '../model/status.js';

/** The number that is drawn, compared and written for an observation. */
export interface DrawnValue {
  /** In the indicator's unit (87.5 means 87,5%), or null when there is no number. */
  readonly value: number | null;
  /** True when the printed rate does not follow from its own fraction and the fraction's rate is taken. */
  readonly recomputed: boolean;
  /** What was printed. */
  readonly printed: number | null;
  /** How `value` bounds the true one: a printed "trên 87%" beside 557/639 bounds the printed rate, not the fraction's. */
  readonly bound: Bound;
}

/**
 * The value of an observation under the contract: a share with a fraction is the fraction's; the printed rate stands
 * when it agrees by rounding or truncation at its printed precision, and is only noted when it does not. A status that
 * has no value never has one, whatever fraction stands beside it: a suppressed 3/7 must not come back.
 *
 * @example drawnValue({ value: 73.5, numerator: 9201, denominator: 12896, … }, share) // value 71.347…, recomputed
 */
export function drawnValue(observation: Observation, indicator: Indicator): DrawnValue {
  const { value, bound, numerator, denominator, status } = observation;
  if (VALUELESS.has(status)) return { value: null, recomputed: false, printed: null, bound: 'eq' };
  if (indicator.kind !== 'share' || numerator === null || denominator === null || denominator === 0) return { value, recomputed: false, printed: value, bound };
  // in this order: 102/160 is then 63.75 and not a hair less
  const exact = (100 * numerator) / denominator;
  // where no rate was printed beside the fraction, the bound is the fraction's own ("khoảng 400/500")
  const fractionOnly = value === null || Math.abs(value - exact) < 1e-9;
  const recomputed = value !== null && !agrees(value, bound, exact, printedDecimals(observation));
  return { value: exact, recomputed, printed: value, bound: fractionOnly ? bound : 'eq' };
}

/** Whether an exact rate is what the printed one says: within its bound, or equal to it as printed. */
function agrees(printed: number, bound: Bound, exact: number, decimals: number): boolean {
  if (bound === 'ge' || bound === 'gt') return exact >= printed - 1e-9;
  if (bound === 'le' || bound === 'lt') return exact <= printed + 1e-9;
  return follows(printed, exact, decimals);
}

/** Whether a printed number is an exact one rounded or cut at the printed decimals. */
export function follows(printed: number, exact: number, decimals: number): boolean {
  const step = 10 ** -decimals;
  // half a step for rounding, a whole one for truncation, and a hair for binary fractions
  return exact - printed < step * (1 - 1e-9) + 1e-9 && printed - exact <= step / 2 + 1e-9;
}

/**
 * Decimals of the number as printed: those at which the value has just the digits that the printed text has, so that no
 * locale need be guessed (`46,0` beside 46 has one, `4.956` beside 4956 none). Where the text says it in another way
 * (`1,5 triệu`, a fraction beside it), those that the number itself shows.
 */
export function printedDecimals({ value, sources }: Observation): number {
  if (value === null) return 0;
  const digits = sources[0]?.asWritten?.match(/\d[\d.,\s]*/)?.[0].replace(/\D/g, '');
  if (digits !== undefined) {
    const size = Math.abs(value);
    const most = digits.length - Math.trunc(size).toFixed().length;
    // rounding may add a digit before the point (9.99 as "10"), never more
    for (const decimals of [most - 1, most]) if (decimals >= 0 && decimals <= 6 && size.toFixed(decimals).replace('.', '') === digits) return decimals;
  }
  return String(value).split('.')[1]?.length ?? 0;
}
