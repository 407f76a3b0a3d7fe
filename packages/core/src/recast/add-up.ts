import { coverageUnknown, partsMissing, publishedDiffers, rebaseBounds, rebaseUnits, type RecastCell } from '../messages/recast.js';
import { issue, VALUELESS, type AreaLevel, type Indicator, type Issue, type IssueCode, type Observation, type Status, type Text } from '../model/index.js';
import { withFraction, type Cells } from './fractions.js';
import { shown } from './in-words.js';
import { hasPart, sourcesOfSum, sumParts, type NoSum, type Sum } from './sum-parts.js';

/** What has no figure of what makes up a whole. */
export interface Missing {
  /** In words, of those that are known by name. */
  readonly names: readonly Text[];
  /** How many more there are; null where nobody says how many there should be. */
  readonly others: number | null;
}

/** A figure that is to be made of others. */
export interface Whole {
  /** Which figure it is. */
  readonly place: Pick<Observation, 'indicator' | 'area' | 'period' | 'scope'>;
  readonly words: RecastCell;
  readonly indicator: Indicator;
  readonly rule: 'sum' | 'ratio_of_sums';
  /** What the dataset has of the parts. */
  readonly found: readonly Observation[];
  /** What a set of parts lacks to be the whole. */
  readonly missing: (parts: readonly Observation[]) => Missing;
  /** What parts without a name are. */
  readonly level: AreaLevel;
  /** Of what it is made, in words. */
  readonly lineage: (parts: readonly Observation[], missing: Missing) => Text;
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

const NO_FRACTIONS: NoSum = { reason: 'fractions' };

const isWhole = ({ names, others }: Missing): boolean => names.length === 0 && others === 0;

/**
 * A figure from those of its parts; null where they cannot be added, or a published one stands. Where no part has a
 * figure and all say the same of it (`not_reported`), so does the whole.
 *
 * @param cells every figure of the dataset, for the fractions of shares
 * @param say takes each issue
 */
export function addUp(whole: Whole, cells: Cells, say: (one: Issue) => void): Observation | null {
  const { place, words, indicator, rule, code } = whole;
  const found = whole.found.map((one) => withFraction(one, indicator, cells));
  const parts = found.filter((one) => hasPart(one, rule));
  if (whole.published) {
    const differs = differsFrom(whole.published, parts, whole);
    if (differs) say(differs);
    return null;
  }
  if (parts.length === 0 && !found.some(({ status, value }) => value !== null && !VALUELESS.has(status))) return silent(found, whole, say);
  const sum = parts.length === 0 ? NO_FRACTIONS : sumParts(parts, indicator, rule);
  if ('reason' in sum) {
    say(sum.reason === 'fractions' ? whole.noFractions() : issue(code, 'warning', sum.reason === 'bounds' ? rebaseBounds(words) : rebaseUnits({ ...words, units: sum.units })));
    return null;
  }
  const missing = whole.missing(parts);
  const partly = isWhole(missing) ? {} : partOf(sum, missing, whole, say);
  return partly && { ...place, text: null, ...sum, ...partly, lineage: whole.lineage(parts, missing) };
}

/** What a sum is of a whole of which parts are missing: a lower limit of a count, an estimate of a share, or nothing. */
function partOf(sum: Sum, missing: Missing, { words, level, indicator, rule, partial }: Whole, say: (one: Issue) => void): { readonly bound: Sum['bound'] } | { readonly status: Status } | null {
  // a lower limit is all that a part of a count says of the whole
  const limit = NOT_NEGATIVE.has(indicator.kind) && (sum.bound === 'eq' || sum.bound === 'ge' || sum.bound === 'gt');
  const kept = partial === 'mark' && (rule === 'ratio_of_sums' || limit);
  const { names, others } = missing;
  const text = names.length === 0 && others === null ? coverageUnknown({ ...words, level }) : partsMissing({ ...words, missing: names, others: others ?? 0, level, kept });
  say(issue('rollup.incomplete', 'warning', text));
  if (!kept) return null;
  return rule === 'sum' ? { bound: sum.bound === 'eq' ? 'ge' : sum.bound } : { status: 'estimated' };
}

/** A whole of which no part has a figure: what all parts say, or null and an issue. */
function silent(found: readonly Observation[], { place, words, level, missing, lineage }: Whole, say: (one: Issue) => void): Observation | null {
  const [first] = found;
  const same = first && found.every(({ status, text }) => status === first.status && text === first.text);
  const lacking = missing(found);
  if (same && VALUELESS.has(first.status) && isWhole(lacking)) {
    return { ...place, value: null, bound: 'eq', numerator: null, denominator: null, unit: null, status: first.status, text: first.text, break: found.some((one) => one.break), lineage: lineage(found, lacking), sources: sourcesOfSum(found) };
  }
  const { names, others } = missing([]);
  say(issue('rollup.incomplete', 'warning', partsMissing({ ...words, missing: names, others: others ?? 0, level, kept: false })));
  return null;
}

/** That a published figure is another than the sum of all its parts; null where it is not, or nobody can tell. */
function differsFrom(published: Observation, parts: readonly Observation[], { words, indicator, rule, missing, lineage, place }: Whole): Issue | null {
  if (parts.length === 0 || published.value === null || published.bound !== 'eq') return null;
  const lacking = missing(parts);
  const sum = sumParts(parts, indicator, rule);
  if ('reason' in sum || !isWhole(lacking)) return null;
  const [stands, made] = [shown(published, indicator), shown({ ...place, text: null, ...sum, lineage: lineage(parts, lacking) }, indicator)];
  return stands.vi === made.vi ? null : issue('total.mismatch', 'warning', publishedDiffers({ ...words, published: stands, made }));
}

/** Collects issues, each once. */
export function issueBook(): { readonly say: (one: Issue) => void; readonly issues: () => readonly Issue[] } {
  const said = new Map<string, Issue>();
  return { say: (one) => void said.set(`${one.code} ${one.message.vi}`, one), issues: () => [...said.values()] };
}
