import type { Names } from '../dataset/printable.js';
import { relateFacts } from '../dataset/relate-facts.js';
import { totalMismatch, totalMixedPeriods } from '../messages/normalise.js';
import { issue, type Issue } from '../model/issue.js';
import type { Observation } from '../model/observation.js';
import type { Bound } from '../model/quantity.js';
import { formatNumber } from '../numbers/index.js';
import { periodText } from '../periods/index.js';
import type { StatedTotal } from './stated-total.js';

/** How a total relates to its parts. */
export interface TotalVerdict {
  /** False when no reading of the parts gives the total; null when nothing can be said. */
  readonly fits: boolean | null;
  /** Parts with a number. */
  readonly parts: number;
  readonly sum: number;
  readonly issues: readonly Issue[];
}

/** The least and the most that a printed figure allows. About a hundred may be anything near it, so it bounds nothing. */
const RANGE: Readonly<Record<Bound, (value: number) => readonly [number, number]>> = {
  eq: (value) => [value, value],
  ge: (value) => [value, Number.POSITIVE_INFINITY],
  gt: (value) => [value, Number.POSITIVE_INFINITY],
  le: (value) => [0, value],
  lt: (value) => [0, value],
  approx: () => [0, Number.POSITIVE_INFINITY],
};

/**
 * Compare a total with the sum of its parts, as bounds where a part or the total is one. A part of which the source says
 * that it has no figure may be any number, and one that stands twice counts once. Shares and scores are never added.
 */
export function compareTotal(total: StatedTotal, parts: readonly Observation[], { indicators, periods }: Names): TotalVerdict {
  const indicator = indicators.get(total.indicator);
  const counted = countedOnce(parts.filter((part) => part.indicator === total.indicator && part.scope === total.scope));
  const overTime = partsOfPeriod(counted, total, periods);
  const own = overTime ?? counted.filter((part) => total.period === null || part.period === total.period);
  const valued = own.filter(({ value }) => value !== null);
  const mixed = [...new Set(valued.map(({ period }) => period))];
  const sum = valued.reduce((whole, { value }) => whole + value!, 0);
  const added = overTime === null ? indicator?.aggregation.area : indicator?.aggregation.time;
  if (indicator === undefined || added !== 'sum' || valued.length === 0) return { fits: null, parts: valued.length, sum, issues: [] };
  const said = overTime === null && mixed.length > 1 ? [issue('total.mixed_periods', 'warning', totalMixedPeriods({ periods: mixed.map((id) => ({ vi: periodText(periods.get(id)!, 'vi'), en: periodText(periods.get(id)!, 'en') })) }), total.location)] : [];
  const ranges = own.map(({ value, bound }) => (value === null ? RANGE.approx(0) : RANGE[bound](value)));
  const [least, most] = [ranges.reduce((whole, [low]) => whole + low, 0), ranges.reduce((whole, [, high]) => whole + high, 0)];
  const [low, high] = RANGE[total.bound](total.value);
  // decimals of money and land leave a rounding error of their own
  const step = 1e-6 * Math.max(1, Math.abs(sum));
  const fits = low <= most + step && high >= least - step;
  const wrong = fits ? [] : [issue('total.mismatch', 'warning', totalMismatch({ indicator: indicator.label, total: total.written, sum: { vi: formatNumber(sum, 'vi'), en: formatNumber(sum, 'en') } }), total.location)];
  return { fits, parts: valued.length, sum, issues: [...said, ...wrong] };
}

/** Each part once, where it stands more than once and all that is said of it agrees. Of parts that contradict each other nobody knows which counts: those all stay. */
function countedOnce(parts: readonly Observation[]): readonly Observation[] {
  const facts = new Map<string, Observation[]>();
  for (const part of parts) {
    const key = `${part.area}\n${part.period}`;
    const others = facts.get(key);
    if (others) others.push(part);
    else facts.set(key, [part]);
  }
  return facts.size === parts.length ? parts : [...facts.values()].flatMap((said) => (said.length === 1 ? said : agreed(said)));
}

function agreed(said: readonly Observation[]): readonly Observation[] {
  let [exact] = said as readonly [Observation, ...Observation[]];
  for (const one of said) if (relateFacts(exact, one) === 'conflict') exact = one;
  return said.every((one) => relateFacts(exact, one) !== 'conflict') ? [exact] : said;
}

/**
 * The periods of one area that a total may add up: they follow each other without touching, and lie in the total's own
 * period where it says one. Null when the total adds up areas.
 */
function partsOfPeriod(parts: readonly Observation[], total: StatedTotal, periods: Names['periods']): readonly Observation[] | null {
  if (new Set(parts.map(({ area }) => area)).size !== 1 || new Set(parts.map(({ period }) => period)).size < 2) return null;
  const whole = total.period === null ? null : periods.get(total.period);
  const spans = parts.map(({ period }) => periods.get(period)!).sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1));
  const apart = spans.every(({ start, end }, i) => start !== null && end !== null && (i === 0 || spans[i - 1]!.end! < start));
  const within = whole == null || spans.every(({ start, end }) => (whole.start ?? '') <= (start ?? '') && (end ?? '~') <= (whole.end ?? '~'));
  return apart && within ? parts : [];
}
