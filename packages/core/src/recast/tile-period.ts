import type { Period } from '../model/index.js';
import { addDays } from '../periods/calendar.js';
import { makePeriod } from '../periods/make-period.js';

/** A figure with the period it is about. */
export interface Dated<T> {
  readonly period: Period;
  readonly one: T;
}

/** Periods that lie side by side within a longer one, and the stretches that none of them covers. */
export interface Tiling<T> {
  readonly tiles: readonly Dated<T>[];
  readonly gaps: readonly Period[];
}

const DAY = 86_400_000;

/** Lay periods side by side so that most of the longer one is covered and none overlaps another; of equal coverings that with the fewest periods. */
export function tile<T>(whole: Period, parts: readonly Dated<T>[]): Tiling<T> {
  const sorted = [...parts].sort((a, b) => (a.period.start! < b.period.start! ? -1 : a.period.start! > b.period.start! ? 1 : a.period.end! < b.period.end! ? 1 : -1));
  const known = new Map<string, { readonly tiles: readonly Dated<T>[]; readonly days: number }>();
  const best = (from: string): { readonly tiles: readonly Dated<T>[]; readonly days: number } => {
    const done = known.get(from);
    if (done) return done;
    let found: { readonly tiles: readonly Dated<T>[]; readonly days: number } = { tiles: [], days: 0 };
    for (const part of sorted) {
      if (part.period.start! < from) continue;
      const rest = best(addDays(part.period.end!, 1));
      const days = rest.days + (Date.parse(part.period.end!) - Date.parse(part.period.start!)) / DAY + 1;
      if (days > found.days || (days === found.days && rest.tiles.length + 1 < found.tiles.length)) found = { tiles: [part, ...rest.tiles], days };
    }
    known.set(from, found);
    return found;
  };
  const { tiles } = best(whole.start!);
  const gaps: Period[] = [];
  let next = whole.start!;
  for (const { period } of [...tiles, { period: { start: addDays(whole.end!, 1), end: null } }]) {
    if (period.start! > next) gaps.push(makePeriod(next, addDays(period.start!, -1)));
    if (period.end !== null) next = addDays(period.end, 1);
  }
  return { tiles, gaps };
}
