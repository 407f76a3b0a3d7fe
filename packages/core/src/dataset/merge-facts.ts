import { duplicateFact, type DuplicateFact } from '../messages/dataset.js';
import { issue, type Issue } from '../model/issue.js';
import type { Observation } from '../model/observation.js';
import { NOWHERE, type Source } from '../model/source.js';
import { decimalsOf, relateFacts, type Relation } from './relate-facts.js';

/** A figure that contradicts the one that stands. */
export interface Rival {
  /** The figure that stands. */
  readonly observation: Observation;
  /** What the other source says, or null when it says there is none. */
  readonly value: number | null;
  readonly sources: readonly Source[];
}

/** Names a fact in an issue. */
export type Describe = (observation: Observation) => Pick<DuplicateFact, 'fact'> & { readonly shown: DuplicateFact['stands'] };

const CODES = { same: 'duplicate.same', precision: 'duplicate.precision', bound: 'duplicate.bound', conflict: 'duplicate.conflict' } as const satisfies Record<Relation, string>;

/**
 * Merge the figures of one fact into the one that stands.
 *
 * Which one stands depends on the figures and not on their order: a number before none, an exact one before a bound,
 * more decimals, with a fraction, the later source, then the title. All sources of agreeing figures are kept.
 *
 * @param facts one or more observations of the same indicator, area, period and scope
 */
export function mergeFacts(facts: readonly Observation[], describe: Describe): { readonly observation: Observation; readonly rivals: readonly Omit<Rival, 'observation'>[]; readonly issues: readonly Issue[] } {
  const [winner, ...others] = [...facts].sort(byStanding);
  if (!winner) throw new Error('mergeFacts received no observation; expected at least one');
  const sources = [...winner.sources];
  const rivals: Omit<Rival, 'observation'>[] = [];
  const issues: Issue[] = [];
  for (const other of others) {
    const relation = relateFacts(winner, other);
    if (relation === 'conflict') rivals.push({ value: other.value, sources: other.sources });
    else sources.push(...other.sources.filter((source) => !sources.some((known) => JSON.stringify(known) === JSON.stringify(source))));
    issues.push(repeat(relation, winner, other, describe));
  }
  return { observation: others.length === 0 ? winner : { ...winner, sources }, rivals, issues };
}

/** The issue that says how two figures of one fact relate. */
export function repeat(relation: Relation, stands: Observation, other: Observation, describe: Describe): Issue {
  const { fact, shown } = describe(stands);
  const at = other.sources[0]?.location ?? NOWHERE;
  const first = stands.sources[0]?.location?.row;
  const text = duplicateFact({ relation, fact, stands: shown, other: describe(other).shown, source: titleOf(stands), otherSource: titleOf(other) });
  return issue(CODES[relation], relation === 'conflict' ? 'warning' : 'info', text, at, first == null ? null : [first]);
}

function titleOf({ sources }: Observation): string | null {
  return sources[0]?.title ?? sources[0]?.reporter ?? null;
}

function byStanding(a: Observation, b: Observation): number {
  const [x, y] = [standing(a), standing(b)];
  for (const [i, rank] of x.entries()) if (rank !== y[i]) return rank < y[i]! ? 1 : -1;
  return 0;
}

/** The higher, the better; compared position by position. */
function standing(observation: Observation): readonly (number | string)[] {
  const { value, bound, numerator, sources } = observation;
  return [
    value === null ? 0 : 1,
    bound === 'eq' ? 2 : bound === 'approx' ? 0 : 1,
    decimalsOf(observation),
    numerator === null ? 0 : 1,
    sources[0]?.date ?? '',
    sources[0]?.title ?? '',
    value ?? 0,
    JSON.stringify(observation),
  ];
}
