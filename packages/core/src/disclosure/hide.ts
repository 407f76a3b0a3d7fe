import type { Observation } from '../model/index.js';

/** The same observation without anything from which its figure could be read, the words of the sources included. */
export function hide(observation: Observation): Observation {
  const sources = observation.sources.map((source) => ({ ...source, asWritten: null }));
  return { ...observation, status: 'suppressed', value: null, numerator: null, denominator: null, text: null, bound: 'eq', lineage: null, sources };
}

/** Figures that say something, the smallest first, 0 last: what is lost with one. */
export function bySize(a: Observation, b: Observation): number {
  const size = ({ numerator, value }: Observation) => numerator ?? value ?? Infinity;
  return Number(size(a) === 0) - Number(size(b) === 0) || size(a) - size(b) || (a.area < b.area ? -1 : 1);
}

/**
 * Whether a total leaves only one choice for parts that are hidden because they count 1 to 4: so little is left for them
 * that each is 1, or so much that each is 4.
 *
 * @param left the total less all parts that are known
 * @param hidden how many parts are hidden
 * @param unknown how many parts are not known, the hidden ones among them
 */
export const onlyOnesOrFours = (left: number, hidden: number, unknown: number): boolean => hidden > 0 && (left <= hidden || (unknown === hidden && left === 4 * hidden));
