import { changeText } from '../messages/change.js';
import { inBoth, type Text } from '../model/index.js';
import { formatNumber } from '../numbers/format-number.js';
import { periodTexts } from '../periods/period-text.js';
import type { AreaChange, Change } from './change.js';
import type { ChangeVerdict } from './difference.js';
import type { ValueInterval } from './interval.js';
import { shownDifference, shownDifferenceRange } from './shown-difference.js';
import { shownObservation } from './shown-value.js';

/** Say of one area how it changed, and of several who rose and fell, by how much the most, and how sure that is. */
export function changeSentence(change: Omit<Change, 'sentence'>): Text {
  const { indicator, entries, coverage, from, to } = change;
  const shown = (entry: AreaChange) => ({ name: entry.area.name, difference: shownDifference(entry.difference, indicator) });
  const of = (verdict: ChangeVerdict) => entries.filter((entry) => entry.verdict === verdict);
  const most = (verdict: ChangeVerdict) => of(verdict).sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference))[0];
  const [only, ...more] = entries;
  const tested = entries.find(leveled);
  const [up, down] = [most('rise'), most('fall')];
  return changeText({
    from: periodTexts(from),
    to: periodTexts(to),
    indicator: indicator.label,
    publisher: indicator.publisher,
    untested: !indicator.rankable ? 'score' : change.contained ? 'contained' : 'fractions',
    percent: inBoth((lang) => formatNumber(100 * ((tested?.interval ?? tested?.ratio)?.level ?? 0.95), lang, { percent: true })),
    coverage,
    level: only?.area.level ?? 'unknown',
    counts: { rise: of('rise').length, fall: of('fall').length, same: of('same').length, similar: of('similar').length, not_tested: of('not_tested').length },
    tested: tested !== undefined,
    made: entries.filter((one) => one.from.lineage ?? one.to.lineage).length,
    most: { rise: up ? shown(up) : null, fall: down ? shown(down) : null },
    one:
      only && more.length === 0
        ? {
            name: only.area.name,
            before: shownObservation(only.from, indicator),
            after: shownObservation(only.to, indicator),
            difference: shownDifference(only.difference, indicator),
            sign: Math.sign(only.difference),
            relative: only.relative === null ? null : percentOf(Math.abs(only.relative), 1),
            range: only.interval && shownDifferenceRange(only.interval.lower, only.interval.upper, indicator),
            ratio: only.ratio && ratioRange(only.ratio),
            lineage: { before: only.from.lineage, after: only.to.lineage },
            verdict: only.verdict,
          }
        : null,
  });
}

const leveled = ({ interval, ratio }: AreaChange) => interval !== null || ratio !== null;

const percentOf = (share: number, decimals: number): Text => inBoth((lang) => formatNumber(share * 100, lang, { decimals, percent: true }));

/** Ends of a ratio; nothing above bounds it when the earlier count is 0. */
function ratioRange({ lower, upper }: ValueInterval): { readonly lower: Text; readonly upper: Text | null } {
  const end = (value: number) => inBoth((lang) => formatNumber(value, lang, { decimals: 2 }));
  return { lower: end(lower), upper: Number.isFinite(upper) ? end(upper) : null };
}
