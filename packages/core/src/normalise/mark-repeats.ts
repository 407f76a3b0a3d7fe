import { printable, type Names } from '../dataset/printable.js';
import { repeat } from '../dataset/merge-facts.js';
import { decimalsOf, relateFacts, type Relation } from '../dataset/relate-facts.js';
import { stockUnchanged } from '../messages/normalise.js';
import { issue, type Issue } from '../model/issue.js';
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
  const facts = new Map<string, Map<string, number[]>>();
  const rivals = new Set<number>();
  const issues: Issue[] = [];
  observations.forEach((one, at) => {
    if (names.periods.get(one.period)?.end == null) return;
    const fact = [one.indicator, one.area, one.period, one.scope].join('\n');
    const known = facts.get(fact) ?? new Map<string, number[]>();
    facts.set(fact, known);
    const said = JSON.stringify([one.value, one.bound, one.numerator, one.denominator, one.status, one.text, decimalsOf(one)]);
    const before = [...known.values()].map(([first]) => ({ stands: observations[first!]!, relation: relate(observations[first!]!, one) }));
    const conflicts = [...known.values()].filter((_, i) => before[i]!.relation === 'conflict').flat();
    if (conflicts.length > 0) for (const place of [...conflicts, at]) rivals.add(place);
    const repeated = before.find(({ relation }) => relation === 'conflict') ?? before[0];
    if (repeated) issues.push(withRows(repeat(repeated.relation, repeated.stands, one, describe), repeated.stands, one));
    known.set(said, [...(known.get(said) ?? []), at]);
  });
  const marked = observations.map((one, at) => (rivals.has(at) && one.value !== null ? { ...one, status: 'ambiguous' as const } : one));
  return { observations: marked, issues: [...issues, ...unchangedStocks(observations, names)] };
}

/** How two figures relate, whichever of them stands. */
function relate(a: Observation, b: Observation): Relation {
  const relation = relateFacts(a, b);
  return relation === 'conflict' ? relateFacts(b, a) : relation;
}

/** A stock that is word for word the one of another period may be an old figure printed again. */
function unchangedStocks(observations: readonly Observation[], names: Names): Issue[] {
  const known = new Map<string, Observation>();
  return observations.flatMap((one) => {
    const { nature, kind } = names.indicators.get(one.indicator)!;
    // small stocks often stay the same; only large ones are remarkable
    if (nature !== 'stock' || kind !== 'count' || one.value === null || one.value < 1000 || one.bound !== 'eq') return [];
    const key = [one.indicator, one.area, one.scope, one.value].join('\n');
    const before = known.get(key);
    known.set(key, one);
    if (!before || before.period === one.period) return [];
    const { fact, shown } = printable(names)(one);
    return [withRows(issue('stock.unchanged', 'info', stockUnchanged({ fact, value: shown }), one.sources[0]?.location ?? undefined), before, one)];
  });
}

function withRows(made: Issue, a: Observation, b: Observation): Issue {
  const rows = [a, b].map(({ sources }) => sources[0]?.location?.row).filter((row) => row != null);
  return { ...made, rows: rows.length === 2 ? rows : null };
}
