import { printable, type Names } from '../dataset/printable.js';
import { repeat } from '../dataset/merge-facts.js';
import { relateFacts } from '../dataset/relate-facts.js';
import { stockUnchanged } from '../messages/normalise.js';
import { issue, type Issue } from '../model/issue.js';
import type { Observation } from '../model/observation.js';

/**
 * Mark the figures of one fact that stand more than once; nothing is removed. In a contradiction both become ambiguous.
 *
 * @returns the observations in their order, and the issues
 */
export function markRepeats(observations: readonly Observation[], names: Names): { readonly observations: readonly Observation[]; readonly issues: readonly Issue[] } {
  const describe = printable(names);
  const first = new Map<string, number>();
  const marked = [...observations];
  const issues: Issue[] = [];
  observations.forEach((one, at) => {
    const key = [one.indicator, one.area, one.period, one.scope].join('\n');
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, at);
      return;
    }
    const stands = observations[known]!;
    const [a, b] = [relateFacts(stands, one), relateFacts(one, stands)];
    const relation = a === 'conflict' ? b : a;
    issues.push(withRows(repeat(relation, stands, one, describe), stands, one));
    if (relation === 'conflict') for (const place of [known, at]) marked[place] = { ...marked[place]!, status: marked[place]!.value === null ? marked[place]!.status : 'ambiguous' };
  });
  return { observations: marked, issues: [...issues, ...unchangedStocks(observations, names)] };
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
