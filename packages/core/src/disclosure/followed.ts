import type { Dataset } from '../dataset/dataset.js';
import type { Indicator, Observation } from '../model/index.js';
import { determined, type KnownSum } from './determined.js';
import { onlyOnesOrFours } from './hide.js';
import type { Cells, Place, PublishedSum } from './published-sums.js';
import { sensitiveCountsOf } from './reveals.js';

/** A hidden figure that follows from what is shown. */
export interface Followed {
  readonly place: Place;
  /** The totals it takes; the place itself where its own parts add up to it. */
  readonly by: readonly Place[];
}

type Addend = (cell: Observation) => number | null;

/** What adds up, over areas or over time: counts themselves; of shares and rates the numerators, and the denominators. */
function addends({ aggregation: { area, time } }: Indicator): readonly Addend[] {
  const rules: readonly string[] = [area, time];
  const counts: readonly Addend[] = [({ value, bound }) => (bound === 'eq' ? value : null)];
  const fractions: readonly Addend[] = [({ numerator }) => numerator, ({ denominator }) => denominator];
  return [...(rules.includes('sum') ? counts : []), ...(rules.includes('ratio_of_sums') ? fractions : [])];
}

/** Sums that hang together by what is not known in them, but for those in which nothing is hidden. */
function linked(sums: readonly KnownSum[], hidden: ReadonlySet<Place>): readonly (readonly KnownSum[])[] {
  const termsOf = ({ unknown, total }: KnownSum) => (total === undefined ? unknown : [...unknown, total]);
  const byTerm = new Map<Place, KnownSum[]>();
  for (const sum of sums) for (const term of termsOf(sum)) byTerm.set(term, byTerm.get(term) ?? []).get(term)!.push(sum);
  const met = new Set<KnownSum>();
  return sums.flatMap((first) => {
    if (met.has(first) || !termsOf(first).some((term) => hidden.has(term))) return [];
    const group = [first];
    met.add(first);
    // grows while it is walked
    for (const sum of group)
      for (const term of termsOf(sum))
        for (const next of byTerm.get(term)!)
          if (!met.has(next)) {
            met.add(next);
            group.push(next);
          }
    return [group];
  });
}

/** What a total leaves for the parts that are not known. */
function leftFor(unknown: readonly Place[], { whole, parts }: PublishedSum, cells: Cells, addend: Addend): number {
  return parts.reduce((rest, place) => (unknown.includes(place) ? rest : rest - addend(cells.get(place)!)!), addend(cells.get(whole)!)!);
}

/**
 * The hidden figures of an indicator that readers could work out from those that are shown: a total minus its other
 * parts, a total as the sum of its parts, or several sums together ({@link determined}); where small counts are hidden
 * by rule, its own or those it is made of, also those for which a total leaves only one choice.
 *
 * The parts that have a cell count as all there are, so this finds too many rather than too few.
 *
 * @param published the sums among these cells
 */
export function followed(cells: Cells, indicator: Indicator, published: readonly PublishedSum[], dataset: Dataset): readonly Followed[] {
  const hidden = new Set([...cells].flatMap(([place, { status }]) => (status === 'suppressed' ? place : [])));
  if (hidden.size === 0) return [];
  const byRule = indicator.sensitive || sensitiveCountsOf(indicator, dataset).length > 0;
  const by = new Map<Place, readonly Place[]>();
  for (const addend of addends(indicator)) {
    const known = (place: Place) => {
      const cell = cells.get(place)!;
      return cell.status !== 'suppressed' && addend(cell) !== null;
    };
    const sums = published.map(({ whole, parts }): KnownSum => ({ name: whole, unknown: parts.filter((place) => !known(place)), ...(known(whole) ? {} : { total: whole }) }));
    for (const one of linked(sums, hidden).flatMap(determined)) if (hidden.has(one.unknown) && !by.has(one.unknown)) by.set(one.unknown, one.by);
    if (!byRule) continue;
    published.forEach((sum, i) => {
      const { unknown, total } = sums[i]!;
      const small = unknown.filter((place) => hidden.has(place));
      if (total !== undefined || !onlyOnesOrFours(leftFor(unknown, sum, cells, addend), small.length, unknown.length)) return;
      for (const place of small) if (!by.has(place)) by.set(place, [sum.whole]);
    });
  }
  return [...cells.keys()].flatMap((place) => (by.has(place) ? { place, by: [...new Set(by.get(place))] } : []));
}
