import type { Names } from '../dataset/printable.js';
import { periodOverlap } from '../messages/normalise.js';
import { issue, type Issue } from '../model/issue.js';
import type { Observation } from '../model/observation.js';
import type { Period } from '../model/period.js';
import { periodText } from '../periods/index.js';

const SHOWN = 6;

/**
 * Say which flows of one fact lie inside a longer period of other rows (`2014–2018` beside its years): adding them
 * would count them twice. Said once for a row.
 */
export function markOverlaps(observations: readonly Observation[], { indicators, periods }: Names): Issue[] {
  const series = new Map<string, Map<string, Observation>>();
  for (const one of observations) {
    const { start, end } = periods.get(one.period)!;
    if (start === null || end === null || indicators.get(one.indicator)!.nature !== 'flow') continue;
    const key = [one.indicator, one.area, one.scope].join('\n');
    const known = series.get(key) ?? new Map<string, Observation>();
    if (!known.has(one.period)) series.set(key, known.set(one.period, one));
  }
  const issues = new Map<string, Issue>();
  for (const known of series.values()) {
    if (known.size < 2) continue;
    const spans = [...known].map(([id, one]) => ({ period: periods.get(id)!, one }));
    for (const { period, one } of spans) {
      const inside = spans.filter((other) => other.one !== one && contains(period, other.period));
      const place = one.sources[0]?.location;
      const key = [place?.file, place?.sheet, place?.row].join('\n');
      if (inside.length === 0 || issues.has(key)) continue;
      const rows = [...new Set(inside.map((other) => other.one.sources[0]?.location?.row ?? null))].filter((row) => row !== null);
      const shown = inside.slice(0, SHOWN).map((other) => ({ vi: periodText(other.period, 'vi'), en: periodText(other.period, 'en') }));
      issues.set(key, issue('period.overlap', 'info', periodOverlap({ period: { vi: periodText(period, 'vi'), en: periodText(period, 'en') }, inside: shown }), place ? { ...place, column: null } : undefined, [...rows, ...(place?.row == null ? [] : [place.row])]));
    }
  }
  return [...issues.values()];
}

function contains(long: Period, short: Period): boolean {
  return long.id !== short.id && long.start! <= short.start! && short.end! <= long.end!;
}
