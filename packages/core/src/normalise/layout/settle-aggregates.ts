import type { Names } from '../../dataset/printable.js';
import { rowTotal } from '../../messages/normalise.js';
import { issue, type Issue } from '../../model/issue.js';
import type { Observation } from '../../model/observation.js';
import { compareTotal, type TotalVerdict } from '../compare-total.js';
import { isNationName, isRegionName } from '../row-words.js';
import type { StatedTotal } from '../stated-total.js';
import type { Row } from './row-kinds.js';

/** A row as read, before it is known whether it adds up others. */
export interface ReadRow {
  readonly row: Row;
  readonly observations: readonly Observation[];
  readonly totals: readonly StatedTotal[];
  readonly issues: readonly Issue[];
  /** Cells that could not be read, cells that are part of an observation, and all that are not empty. */
  readonly errors: number;
  readonly parts: number;
  readonly filled: number;
  /** Observations beyond the first of their cell, where cells hold two figures. */
  readonly beside: number;
}

/** Of this many areas a table is taken to list the country. */
const WHOLE_COUNTRY = 34;

/**
 * Hold the rows that add up others against their parts. A row of the whole country or of a region that is exactly the
 * sum of the rows shown says nothing of its own and is no area; one that says more than its parts is a figure of its own.
 */
export function settleAggregates(read: readonly ReadRow[], names: Names): { readonly rows: readonly ReadRow[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const level = (one: Observation): string => names.areas.get(one.area)?.level ?? 'unknown';
  const isPart = (one: Observation): boolean => level(one) !== 'nation' && level(one) !== 'region';
  const parts = read.map((one) => (one.row.kind === 'data' ? one.observations.filter(isPart) : []));
  const rows = read.map((one, at): ReadRow => {
    if (one.row.kind === 'total') {
      const [before, after] = [groupBefore(read, parts, at), groupAfter(read, parts, at)];
      // a part of the country stands over its provinces and adds up no others
      const sets = isRegionName(one.row.name) ? [after.length > 0 ? after : before] : [parts.flat(), before, after];
      const whole = at === firstOf(read) || at === lastOf(read);
      const verdicts = one.totals.map((total) => best(sets.map((set) => compareTotal(total, set, names)), whole));
      issues.push(...once(verdicts.flatMap(({ issues: said }) => said)));
      return one;
    }
    const aggregate = one.observations.filter((observation) => !isPart(observation));
    if (one.row.kind !== 'data' || aggregate.length === 0) return one;
    const nation = isNationName(one.row.name) || aggregate.every((observation) => level(observation) === 'nation');
    const set = nation ? parts.flat() : groupAfter(read, parts, at).filter((part) => names.areas.get(part.area)?.region === aggregate[0]!.area);
    const comparable = aggregate.filter(({ value, indicator }) => value !== null && names.indicators.get(indicator)?.aggregation.area === 'sum').map((observation) => asTotal(observation)).map((total) => ({ total, verdict: compareTotal(total, set, names) })).filter(({ verdict }) => verdict.parts >= 2 || (!nation && verdict.parts === 1 && verdict.fits === true));
    if (comparable.length === 0) return one;
    const wrong = comparable.filter(({ verdict }) => verdict.fits === false);
    const complete = new Set(set.map(({ area }) => area)).size >= WHOLE_COUNTRY && nation;
    if (wrong.length > 0 && !complete && wrong.every(({ total, verdict }) => total.value > verdict.sum)) return one;
    issues.push(...wrong.flatMap(({ verdict }) => verdict.issues));
    const place = { ...aggregate[0]!.sources[0]!.location!, column: null };
    return { ...one, observations: [], beside: 0, parts: 0, errors: 0, issues: [issue('row.total_skipped', 'info', rowTotal({ name: one.row.name }), place)] };
  });
  return { rows, issues };
}

function asTotal({ indicator, period, scope, value, bound, sources }: Observation): StatedTotal {
  return { indicator, period, scope, value: value!, bound, written: sources[0]?.asWritten ?? String(value), location: sources[0]!.location! };
}

function firstOf(read: readonly ReadRow[]): number {
  return read.findIndex(({ row }) => row.kind === 'data' || row.kind === 'total');
}

function lastOf(read: readonly ReadRow[]): number {
  return read.findLastIndex(({ row }) => row.kind === 'data' || row.kind === 'total');
}

/** The parts since the group or total before a row, and up to the next after it. */
function groupBefore(read: readonly ReadRow[], parts: readonly (readonly Observation[])[], at: number): Observation[] {
  let start = at;
  while (start > 0 && read[start - 1]!.row.kind !== 'group' && read[start - 1]!.row.kind !== 'total') start -= 1;
  return parts.slice(start, at).flat();
}

function groupAfter(read: readonly ReadRow[], parts: readonly (readonly Observation[])[], at: number): Observation[] {
  let end = at + 1;
  while (end < read.length && read[end]!.row.kind !== 'group' && read[end]!.row.kind !== 'total' && (read[end]!.row.kind !== 'data' || parts[end]!.length > 0 || read[end]!.observations.length === 0)) end += 1;
  return parts.slice(at + 1, end).flat();
}

/** A total fits when any of the sets it may add up does; what is wrong is said of the set that it most likely means. */
function best(verdicts: readonly TotalVerdict[], whole: boolean): TotalVerdict {
  const [all, before = all, after = all] = verdicts as [TotalVerdict, ...TotalVerdict[]];
  const fitting = verdicts.find(({ fits, parts }) => fits === true && parts > 0);
  if (fitting) return fitting;
  return whole ? all : before.parts > 0 ? before : after.parts > 0 ? after : all;
}

/** Periods that are mixed are said once for a row. */
function once(issues: readonly Issue[]): Issue[] {
  const mixed = issues.find(({ code }) => code === 'total.mixed_periods');
  return [...issues.filter(({ code }) => code !== 'total.mixed_periods'), ...(mixed ? [{ ...mixed, column: null }] : [])];
}
