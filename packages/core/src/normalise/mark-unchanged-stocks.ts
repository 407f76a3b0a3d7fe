import { printable, type Names } from '../dataset/printable.js';
import { stockUnchanged } from '../messages/normalise.js';
import { issue, type Issue } from '../model/issue.js';
import type { Observation } from '../model/observation.js';
import { withRows } from './mark-repeats.js';

/** A stock that is word for word the one of another period may be an old figure printed again. */
export function markUnchangedStocks(observations: readonly Observation[], names: Names): Issue[] {
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
