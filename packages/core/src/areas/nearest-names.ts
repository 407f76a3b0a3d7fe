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
  return nearestTo(written, (vintage === null ? VINTAGES : [vintage]).flatMap((one) => listAreas(one).map((area) => area.name.vi)));
}

/**
 * Up to three of some names that a misspelt one may have meant: at most a third of its letters away, nearest first.
 *
 * @param plain what of a name is compared, default all of it
 */
export function nearestTo(written: string, names: readonly string[], plain: (name: string) => string = (name) => name): string[] {
  const key = foldBare(written);
  const limit = Math.max(1, Math.floor(key.length / 3));
  return [...new Set(names)]
    .map((name) => ({ name, own: foldBare(plain(name)) }))
    .filter(({ own }) => Math.abs(own.length - key.length) <= limit)
    .map(({ name, own }) => ({ name, away: distance(key, own) }))
    .filter(({ away }) => away <= limit)
    .sort((a, b) => a.away - b.away || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}
