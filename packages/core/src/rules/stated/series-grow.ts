import type { Names } from '../../dataset/printable.js';
import { grewLess } from '../../messages/rules.js';
import type { Indicator } from '../../model/indicator.js';
import type { Observation } from '../../model/observation.js';
import type { Period } from '../../model/period.js';
import { periodText } from '../../periods/period-text.js';
import type { Finding } from '../finding.js';
import { figureText, inBoth } from '../figure-text.js';
import { hull } from '../interval.js';
import type { StatedRule } from './stated-rule.js';

/** Who says it: figures of two bodies need not grow into one another. */
function sourceOf({ sources: [source] }: Observation): string {
  return source?.reporter ?? source?.title ?? source?.url ?? source?.location?.file ?? '';
}

/**
 * Figures that count from one start and can only grow, but fell: 9 months above the year.
 *
 * @param series what such figures have in common, or null where a figure is none of them
 */
function fallen(series: (indicator: Indicator, period: Period) => string | null, observations: readonly Observation[], { indicators, periods }: Names): readonly Finding[] {
  const found = new Map<string, Map<string, Observation[]>>();
  for (const one of observations) {
    const [indicator, period] = [indicators.get(one.indicator), periods.get(one.period)];
    if (one.value === null || indicator?.kind !== 'count' || period?.end == null) continue;
    const start = series(indicator, period);
    if (start === null) continue;
    const key = [one.indicator, one.area, one.scope, sourceOf(one), start].join('\n');
    const ends = found.get(key) ?? new Map<string, Observation[]>();
    found.set(key, ends);
    const beside = ends.get(period.end);
    if (beside === undefined) ends.set(period.end, [one]);
    else beside.push(one);
  }
  return [...found.values()].flatMap((ends) => {
    const order = [...ends].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, figures]) => figures);
    return order.slice(1).flatMap((later, at) => {
      const earlier = order[at]!;
      if (hull(earlier).low <= hull(later).high) return [];
      const [less, more] = [later[0]!, earlier[0]!].map((figure) => inBoth((lang) => `${figureText(figure, indicators)[lang]} (${periodText(periods.get(figure.period)!, lang)})`));
      return [{ words: {}, figures: [later[0]!, earlier[0]!], note: grewLess({ label: indicators.get(later[0]!.indicator)!.label, earlier: more!, later: less! }), suggestion: null }];
    });
  });
}

/** Whether a figure is said to count from a start up to a day. */
const isCumulative = ({ nature }: Indicator, { cumulative, start }: Period): boolean => nature === 'cumulative' || (cumulative && start !== null);

/** R33: a cumulative count is no lower than the one before. Where the start is unknown, nothing can be said. */
export const cumulativeGrows: StatedRule = (_, observations, names) =>
  fallen((indicator, period) => (isCumulative(indicator, period) ? `from ${indicator.nature === 'cumulative' ? '' : period.start!}` : null), observations, names);

/** R35: what was counted in six months is no more than in nine, nor that than in the year, as one source reports. */
export const partOfYearFits: StatedRule = (_, observations, names) =>
  fallen((indicator, period) => (indicator.nature === 'flow' && period.start !== null && !isCumulative(indicator, period) ? period.start : null), observations, names);
