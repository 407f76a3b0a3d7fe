import { readNumber } from '../numbers/read-number.js';
import type { Observation } from '../model/observation.js';

/** How a second figure of the same fact relates to the one that stands. */
export type Relation = 'same' | 'precision' | 'bound' | 'conflict';

/**
 * Relate two figures of one indicator, area, period and scope.
 *
 * `same`: nothing differs · `precision`: the second is the first, rounded or cut · `bound`: the second only bounds the
 * first, and truly · `conflict`: both cannot be right, or only one says there is a figure.
 */
export function relateFacts(stands: Observation, other: Observation): Relation {
  if (stands.value === null || other.value === null) return stands.value === other.value && stands.status === other.status && stands.text === other.text ? 'same' : 'conflict';
  if (differs(stands.numerator, other.numerator) || differs(stands.denominator, other.denominator)) return 'conflict';
  if (stands.value === other.value && stands.bound === other.bound) return 'same';
  if (agreesAtPrecision(stands.value, other.value, decimalsOf(other)) && (other.bound === 'eq' || other.bound === stands.bound)) return 'precision';
  return boundHolds(stands.value, other) ? 'bound' : 'conflict';
}

function differs(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && a !== b;
}

/** Whether a number rounds or truncates to another at so many decimals. */
function agreesAtPrecision(exact: number, printed: number, decimals: number): boolean {
  const scale = 10 ** decimals;
  const [x, p] = [exact * scale, printed * scale];
  return Math.abs(Math.round(x) - p) < 1e-6 || Math.abs(Math.trunc(x + Math.sign(x) * 1e-9) - p) < 1e-6;
}

/** Decimals as printed, or those of the number itself; whole numbers are taken as exact. */
export function decimalsOf({ value, sources }: Observation): number {
  const written = sources[0]?.asWritten;
  const reading = written == null ? null : readNumber(written);
  if (reading?.kind === 'quantity' && reading.value === value) return reading.decimals;
  return String(value ?? '').split('.')[1]?.length ?? 0;
}

function boundHolds(value: number, { value: limit, bound }: Observation): boolean {
  if (limit === null) return false;
  switch (bound) {
    case 'ge':
      return value >= limit;
    case 'gt':
      return value > limit;
    case 'le':
      return value <= limit;
    case 'lt':
      return value < limit;
    case 'approx':
      // "about" and "nearly" are used for numbers within a tenth of the one meant
      return Math.abs(value - limit) <= Math.abs(limit) * 0.1;
    case 'eq':
      return false;
  }
}
