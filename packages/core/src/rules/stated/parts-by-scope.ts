import type { Names } from '../../dataset/printable.js';
import { compareWithSource, partsOfWhole } from '../../messages/rules.js';
import type { Observation } from '../../model/observation.js';
import { formatNumber } from '../../numbers/format-number.js';
import { foldBare } from '../../text/fold.js';
import type { Finding } from '../finding.js';
import { figureText } from '../figure-text.js';
import { add, hull, type Interval } from '../interval.js';
import type { Report } from '../report.js';
import { inBoth } from '../../model/language.js';

/** A whole that is printed with its parts in scopes of their own. */
export interface ScopedParts {
  /** The name of the part that a scope means, in folded words; undefined for any other scope. */
  readonly part: (scope: string) => string | undefined;
  /** The parts that there are at a period's end: all must stand, or nothing can be said. */
  readonly parts: (end: string) => readonly string[];
  /** Which figures are meant. */
  readonly of: (figure: Observation) => boolean;
}

/** Hold each whole (scope '') against the sum of its parts. */
export function partsByScope({ part, parts, of }: ScopedParts, reports: readonly Report[], { indicators }: Names): readonly Finding[] {
  const wholes = new Map<string, { readonly report: Report; readonly parts: Map<string, readonly Observation[]> }>();
  const key = ({ area, period, indicator }: Observation): string => `${indicator}\n${area}\n${period}`;
  const each = function* (whole: boolean): Generator<{ report: Report; figures: readonly Observation[]; name: string }> {
    for (const report of reports) {
      const name = report.scope === '' ? '' : part(foldBare(report.scope));
      if (name === undefined || whole !== (name === '')) continue;
      for (const figures of report.figures.values()) if (of(figures[0]!)) yield { report, figures, name };
    }
  };
  for (const { report, figures, name } of each(false)) {
    const at = wholes.get(key(figures[0]!)) ?? { report, parts: new Map<string, readonly Observation[]>() };
    wholes.set(key(figures[0]!), at);
    at.parts.set(name, figures);
  }
  const findings: Finding[] = [];
  for (const { report, figures } of wholes.size === 0 ? [] : each(true)) {
    const found = wholes.get(key(figures[0]!))?.parts;
    const needed = parts(report.period.end!);
    if (found === undefined || !needed.every((name) => found.has(name))) continue;
    const all = needed.map((name) => found.get(name)!);
    const [whole, sum] = [hull(figures), all.map(hull).reduce<Interval>(add, { low: 0, high: 0 })];
    if (whole.low <= sum.high && sum.low <= whole.high) continue;
    const total = all.reduce((so, [first]) => so + first!.value!, 0);
    const made = inBoth((lang) => `${all.map(([first]) => figureText(first!, indicators)[lang]).join(' + ')} = ${formatNumber(total, lang)}`);
    const note = partsOfWhole({ label: indicators.get(figures[0]!.indicator)!.label, whole: figureText(figures[0]!, indicators), parts: made });
    findings.push({ words: {}, figures: [figures[0]!, ...all.map(([first]) => first!)], note, suggestion: compareWithSource({}) });
  }
  return findings;
}
