import type { Names } from '../dataset/printable.js';
import { sameActivity } from '../indicators/index.js';
import { seriesBreak } from '../messages/normalise.js';
import { issue, type Issue } from '../model/issue.js';
import type { Observation } from '../model/observation.js';

/**
 * Say where an area stops reporting an activity in one unit and goes on in another (cases until 2022, rounds of
 * supervision from 2023): two series, which must not be joined. Areas that report both in one period have no break.
 */
export function markSeriesBreaks(observations: readonly Observation[], { indicators, areas, periods }: Names): Issue[] {
  const families = new Map<string, Observation[]>();
  for (const one of observations) {
    const family = sameActivity(one.indicator);
    if (family === null || one.value === null || periods.get(one.period)?.end == null) continue;
    const key = [family, one.area, one.scope].join('\n');
    families.set(key, [...(families.get(key) ?? []), one]);
  }
  const end = (one: Observation): string => periods.get(one.period)!.end!;
  return [...families.values()].flatMap((all) => {
    const sorted = [...all].sort((a, b) => (end(a) < end(b) ? -1 : end(a) > end(b) ? 1 : 0));
    return sorted.flatMap((later, at) => {
      const earlier = sorted[at - 1];
      if (!earlier || earlier.indicator === later.indicator || end(earlier) === end(later)) return [];
      // only where each is said alone: side by side the two are different counts of one report
      const alone = (one: Observation): boolean => !all.some((other) => other.indicator !== one.indicator && end(other) === end(one));
      const again = sorted.slice(at).some((one) => one.indicator === earlier.indicator);
      if (!alone(earlier) || !alone(later) || again) return [];
      return [issue('series.break', 'info', seriesBreak({ area: areas.get(later.area)!.name, earlier: indicators.get(earlier.indicator)!.label, later: indicators.get(later.indicator)!.label }), later.sources[0]?.location ?? undefined)];
    });
  });
}
