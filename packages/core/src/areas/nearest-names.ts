import { foldBare } from '../text/fold.js';
import { listAreas } from './list-areas.js';
import { VINTAGES, type Vintage } from './vintage.js';

/** Number of single-letter changes (insert, delete, replace) between two short texts (Levenshtein 1966). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

/**
 * Up to three province names that a misspelt one may have meant: at most a third of its letters away, nearest first.
 *
 * @param vintage the list to look in; null for both
 */
export function nearestNames(written: string, vintage: Vintage | null): string[] {
  const key = foldBare(written);
  const limit = Math.max(1, Math.floor(key.length / 3));
  const names = new Set((vintage === null ? VINTAGES : [vintage]).flatMap((one) => listAreas(one).map((area) => area.name.vi)));
  return [...names]
    .map((name) => ({ name, away: distance(key, foldBare(name)) }))
    .filter(({ away }) => away <= limit)
    .sort((a, b) => a.away - b.away || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}
