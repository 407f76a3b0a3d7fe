import type { Names } from '../../dataset/printable.js';
import { grewLess } from '../../messages/rules.js';
import type { Indicator } from '../../model/indicator.js';
import type { Observation } from '../../model/observation.js';
import { periodText } from '../../periods/period-text.js';
import type { Finding } from '../finding.js';
import { figureText } from '../figure-text.js';
import { hull } from '../interval.js';
import type { Report } from '../report.js';
import type { StatedRule } from './stated-rule.js';
import { inBoth } from '../../model/language.js';

/** Figures that can only grow from one period to the next. */
interface Series {
  /** The start that such periods have in common, or null where a period is none of them. */
  readonly start: (report: Report) => string | null;
  readonly of: (indicator: Indicator) => boolean;
}

/** Who says it: figures of two bodies need not grow into one another. */
function sourceOf({ sources: [source] }: Observation): string {
  return source?.reporter ?? source?.title ?? source?.url ?? source?.location?.file ?? '';
}

function bySource(figures: readonly Observation[]): ReadonlyMap<string, readonly Observation[]> {
  const found = new Map<string, Observation[]>();
  for (const one of figures) found.set(sourceOf(one), [...(found.get(sourceOf(one)) ?? []), one]);
  return found;
}

/** Reports of one area and scope whose periods share a start, by their ends; only where there are several. */
function sharedStarts(reports: readonly Report[], start: Series['start']): readonly (readonly Report[])[] {
  const found = new Map<string, Report[]>();
  for (const report of reports) {
    const from = start(report);
    if (from === null) continue;
    const key = `${report.area}\n${report.scope}\n${from}`;
    const beside = found.get(key);
    if (beside === undefined) found.set(key, [report]);
    else beside.push(report);
  }
  return [...found.values()].filter(({ length }) => length > 1).map((some) => some.sort((a, b) => (a.period.end! < b.period.end! ? -1 : 1)));
}

/** Counts that fell though they can only grow, as one source reports them. */
function fallen({ start, of }: Series, reports: readonly Report[], { indicators, periods }: Names): readonly Finding[] {
  const findings: Finding[] = [];
  for (const series of sharedStarts(reports, start)) {
    const before = new Map<string, readonly Observation[]>();
    for (const [id, figures] of series.flatMap((report) => [...report.figures])) {
      const indicator = indicators.get(id);
      if (indicator?.kind !== 'count' || !of(indicator)) continue;
      for (const [source, later] of bySource(figures)) {
        const key = `${id}\n${source}`;
        const earlier = before.get(key);
        before.set(key, later);
        if (earlier === undefined || earlier[0]!.period === later[0]!.period || hull(earlier).low <= hull(later).high) continue;
        const [less, more] = [later[0]!, earlier[0]!].map((figure) => inBoth((lang) => `${figureText(figure, indicators)[lang]} (${periodText(periods.get(figure.period)!, lang)})`));
        findings.push({ words: {}, figures: [later[0]!, earlier[0]!], note: grewLess({ label: indicator.label, earlier: more!, later: less! }), suggestion: null });
      }
    }
  }
  return findings;
}

/** R33: a cumulative count is no lower than the one before. Where the start is unknown, nothing can be said of a flow. */
export const cumulativeGrows: StatedRule = (reports, names) => [
  ...fallen({ start: ({ period }) => (period.cumulative ? period.start : null), of: ({ nature }) => nature === 'flow' }, reports, names),
  ...fallen({ start: () => '', of: ({ nature }) => nature === 'cumulative' }, reports, names),
];

/** R35: what was counted in six months is no more than in nine, nor that than in the year. */
export const partOfYearFits: StatedRule = (reports, names) => fallen({ start: ({ period }) => (period.cumulative ? null : period.start), of: ({ nature }) => nature === 'flow' }, reports, names);
