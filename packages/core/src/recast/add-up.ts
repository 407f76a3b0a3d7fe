import { partsMissing, publishedDiffers, rebaseBounds, rebaseUnits, type RecastCell } from '../messages/recast.js';
import { issue, VALUELESS, type Indicator, type Issue, type IssueCode, type Observation, type Text } from '../model/index.js';
import { withFraction } from './fractions.js';
import { shown } from './in-words.js';
import { hasPart, sumParts } from './sum-parts.js';

/** A figure that is to be made of others. */
export interface Whole {
  /** Which figure it is. */
  readonly place: Pick<Observation, 'indicator' | 'area' | 'period' | 'scope'>;
  readonly words: RecastCell;
  readonly indicator: Indicator;
  readonly rule: 'sum' | 'ratio_of_sums';
  /** What the dataset has of the parts. */
  readonly found: readonly Observation[];
  /** Names of the parts without a figure, given those with one. */
  readonly missing: (parts: readonly Observation[]) => readonly Text[];
  /** Of what it is made, in words. */
  readonly lineage: (parts: readonly Observation[], missing: readonly Text[]) => Text;
  /** The figure as published, which then stands. */
  readonly published: Observation | undefined;
  /** What becomes of a whole of which some parts have no figure. */
  readonly partial: 'mark' | 'drop';
  /** Code of a refusal. */
  readonly code: IssueCode;
  /** Say that shares come without their fractions. */
  readonly noFractions: () => Issue;
}

/** Kinds whose values are never negative, so that a part of a sum is a lower limit of it. */
const NOT_NEGATIVE: ReadonlySet<Indicator['kind']> = new Set(['count', 'money', 'area']);

/**
 * A figure from those of its parts; null where they cannot be added, or a published one stands.
 *
 * @param cells every figure of the dataset, for the fractions of shares
 * @param say takes each issue
 */
export function addUp(whole: Whole, cells: ReadonlyMap<string, Observation>, say: (one: Issue) => void): Observation | null {
  const { place, words, indicator, rule, published, partial, code } = whole;
  const found = whole.found.map((one) => withFraction(one, indicator, cells));
  const parts = found.filter((one) => hasPart(one, rule));
  if (parts.length === 0) {
    if (rule === 'ratio_of_sums' && found.some(({ status, value }) => value !== null && !VALUELESS.has(status))) say(whole.noFractions());
    return null;
  }
  const sum = sumParts(parts, indicator, rule);
  if ('reason' in sum) {
    say(sum.reason === 'fractions' ? whole.noFractions() : issue(code, 'warning', sum.reason === 'bounds' ? rebaseBounds(words) : rebaseUnits({ ...words, units: sum.units })));
    return null;
  }
  const missing = whole.missing(parts);
  // a lower limit is all that a part of a count says of the whole
  const limit = NOT_NEGATIVE.has(indicator.kind) && (sum.bound === 'eq' || sum.bound === 'ge' || sum.bound === 'gt');
  const kept = partial === 'mark' && (rule === 'ratio_of_sums' || limit);
  if (missing.length > 0) {
    say(issue('rollup.incomplete', 'warning', partsMissing({ ...words, missing, kept })));
    if (!kept) return null;
  }
  const partly = missing.length === 0 ? {} : rule === 'sum' ? { bound: sum.bound === 'eq' ? ('ge' as const) : sum.bound } : { status: 'estimated' as const };
  const observation: Observation = { ...place, text: null, ...sum, ...partly, lineage: whole.lineage(parts, missing) };
  if (published === undefined) return observation;
  const [stands, made] = [shown(published, indicator), shown(observation, indicator)];
  if (missing.length === 0 && published.value !== null && published.bound === 'eq' && stands.vi !== made.vi) say(issue('total.mismatch', 'warning', publishedDiffers({ ...words, published: stands, made })));
  return null;
}

/** Collects issues, each once. */
export function issueBook(): { readonly say: (one: Issue) => void; readonly issues: () => readonly Issue[] } {
  const said = new Map<string, Issue>();
  return { say: (one) => void said.set(`${one.code} ${one.message.vi}`, one), issues: () => [...said.values()] };
}
