import type { Period } from '../model/period.js';

/** Order of periods: by end (open ends last), then start (open starts first), then id. */
export function comparePeriods(a: Period, b: Period): number {
  const order = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
  return order(a.end ?? '~', b.end ?? '~') || order(a.start ?? '', b.start ?? '') || order(a.id, b.id);
}
