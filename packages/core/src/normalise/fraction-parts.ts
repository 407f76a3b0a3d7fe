import { sameUnit } from '../indicators/index.js';
import type { IndicatorKind } from '../model/indicator.js';
import type { Bound } from '../model/quantity.js';
import { VALUELESS, type Status } from '../model/status.js';
import type { NumberReading, QuantityReading } from '../numbers/index.js';
import { readStatus } from './read-status.js';
import { readScaledUnit } from './scaled-unit.js';

/** A numerator or denominator that stands in a cell of its own. */
export interface Part {
  readonly value: number;
  readonly bound: Bound;
  /** Whether the number itself may stand in a fraction: it bounds nothing, and how large its unit is is known. */
  readonly exact: boolean;
  /** The words after the number, or null. */
  readonly unit: string | null;
  /** What those words say of the figure (`120 (sơ bộ)`), or null. */
  readonly status: Status | null;
  readonly written: string;
}

/**
 * What a cell of a numerator or denominator counts; null for a share or a fraction, which count nothing.
 *
 * @param scaleKnown false where the row's unit leaves zeros out and the cell does not say whether it does so too
 */
export function readPart({ value, bound, numerator, percent, unit: words }: QuantityReading, written: string, scaleKnown: boolean): Part | null {
  if (percent || numerator !== null) return null;
  const said = words === null ? null : (readStatus(words.replace(/^\(|\)$/g, '')) ?? null);
  const unit = said === null ? words : null;
  const exact = bound === 'eq' && scaleKnown && (unit === null || readScaledUnit(unit).zeros === 0);
  return { value, bound, exact, unit, status: said !== null && VALUELESS.has(said) ? null : said, written };
}

/** The number of a part that may stand in a fraction, else null. */
export function exactOf(part: Part | null): number | null {
  return part?.exact === true ? part.value : null;
}

/** Two parts as written that count in different units (`866 lượt`, `964 người`), or null: they are no fraction. */
export function twoCountsOf(top: Part | null, bottom: Part | null): readonly [string, string] | null {
  if (top?.unit == null || bottom?.unit == null || sameUnit(top.unit, bottom.unit)) return null;
  return [top.written, bottom.written];
}

/** The figure that two parts give where none is printed: for a share their quotient in per cent, else the numerator. */
export function figureOfParts(top: Part | null, bottom: Part | null, kind: IndicatorKind): NumberReading {
  if (top === null || bottom === null || bottom.value === 0) return { kind: 'empty' };
  const parts = { kind: 'quantity', numerator: exactOf(top), denominator: exactOf(bottom), decimals: 0, percent: false, locale: null, mark: null } as const;
  if (kind !== 'share') return { ...parts, value: top.value, bound: top.bound, unit: top.unit };
  if (top.exact && bottom.exact) return { ...parts, value: top.value, bound: 'eq', unit: null };
  const bound = quotientBound(top, bottom);
  return bound === null ? { kind: 'empty' } : { ...parts, value: (100 * top.value) / bottom.value, bound, unit: null };
}

/** What a bound says when it stands under the line: at least so many under it are at most so much. */
const UNDER = { eq: 'eq', ge: 'le', gt: 'lt', le: 'ge', lt: 'gt', approx: 'approx' } as const satisfies Record<Bound, Bound>;
const STRICT: ReadonlySet<Bound> = new Set<Bound>(['gt', 'lt']);
const UPWARDS: ReadonlySet<Bound> = new Set<Bound>(['ge', 'gt']);

/** How two bounded numbers above zero bound their quotient; null where they do not (`trên 800` of `trên 1.000`). */
function quotientBound(top: Part, bottom: Part): Bound | null {
  const [over, under] = [top.bound, UNDER[bottom.bound]];
  if (over === 'eq' && under === 'eq') return 'eq';
  if (top.value < 0 || bottom.value < 0) return null;
  if (over === 'approx' || under === 'approx') return 'approx';
  if (over === 'eq' || under === 'eq') return over === 'eq' ? under : over;
  if (UPWARDS.has(over) !== UPWARDS.has(under)) return null;
  return STRICT.has(over) ? over : under;
}
