import { printable, type Names } from '../dataset/printable.js';
import { repeat } from '../dataset/merge-facts.js';
import { decimalsOf, relateFacts, type Relation } from '../dataset/relate-facts.js';
import type { Issue } from '../model/issue.js';
import type { Observation } from '../model/observation.js';

/**
 * Mark the figures of one fact that stand more than once; nothing is removed. Each figure is held against every other one
 * of its fact, so that the order of rows decides nothing: whatever another contradicts becomes ambiguous. Figures without
 * an end of their period are kept aside and contradict nobody.
 *
 * @returns the observations in their order, and the issues
 */
export function markRepeats(observations: readonly Observation[], names: Names): { readonly observations: readonly Observation[]; readonly issues: readonly Issue[] } {
  const describe = printable(names);
  const facts = new Map<string, Fact>();
  const issues: Issue[] = [];
  const saidBy = observations.map((one, at) => {
    if (names.periods.get(one.period)?.end == null) return null;
    const key = [one.indicator, one.area, one.period, one.scope].join('\n');
    const fact = facts.get(key) ?? { settled: [], rivals: [], said: new Map<string, Said>() };
    facts.set(key, fact);
    const words = JSON.stringify([one.value, one.bound, one.numerator, one.denominator, one.status, one.text, decimalsOf(one)]);
    const known = fact.said.get(words);
    const said = known ?? place({ first: at, against: null }, fact, observations);
    fact.said.set(words, said);
    const [earliest] = fact.said.values();
    const before = said.against ?? (known ?? earliest)!.first;
    if (before !== at) issues.push(withRows(repeat(relate(observations[before]!, one), observations[before]!, one, describe), observations[before]!, one));
    return said;
  });
  const marked = observations.map((one, at) => (saidBy[at]?.against != null && one.value !== null ? { ...one, status: 'ambiguous' as const } : one));
  return { observations: marked, issues };
}

/** What one or more rows say in the same words: the first of them, and a figure that contradicts it. */
interface Said {
  readonly first: number;
  against: number | null;
}

/** What is said of one fact. No two settled sayings contradict each other; each rival is contradicted by another. */
interface Fact {
  settled: Said[];
  readonly rivals: Said[];
  readonly said: Map<string, Said>;
}

/**
 * Put a new saying among the others of its fact. Only the settled ones can still become rivals, and one contradiction
 * makes the new one a rival: so a thousand contradicting rows (a table whose communes were not read) cost a thousand
 * comparisons and not a million.
 */
function place(said: Said, fact: Fact, observations: readonly Observation[]): Said {
  const contradicts = (other: Said): boolean => relate(observations[other.first]!, observations[said.first]!) === 'conflict';
  const fallen = fact.settled.filter(contradicts);
  for (const other of fallen) other.against = said.first;
  said.against = fallen[0]?.first ?? fact.rivals.find(contradicts)?.first ?? null;
  fact.settled = fact.settled.filter(({ against }) => against === null);
  fact.rivals.push(...fallen);
  (said.against === null ? fact.settled : fact.rivals).push(said);
  return said;
}

/** How two figures relate, whichever of them stands. */
function relate(a: Observation, b: Observation): Relation {
  const relation = relateFacts(a, b);
  return relation === 'conflict' ? relateFacts(b, a) : relation;
}

/** An issue about two figures, with the rows of both. */
export function withRows(made: Issue, a: Observation, b: Observation): Issue {
  const rows = [a, b].map(({ sources }) => sources[0]?.location?.row).filter((row) => row != null);
  return { ...made, rows: rows.length === 2 ? rows : null };
}
