import { changeText } from '../messages/change.js';
import { inBoth, type Lang, type Observation, type Period, type Text } from '../model/index.js';
import { formatNumber } from '../numbers/format-number.js';
import { periodText, periodTexts } from '../periods/period-text.js';
import type { AreaChange, Change } from './change.js';
import type { ChangeVerdict } from './difference.js';
import type { ValueInterval } from './interval.js';
import { shownDifference, shownDifferenceRange } from './shown-difference.js';
import { shownObservation } from './shown-value.js';

/** Say of one area how it changed, and of several who rose and fell, by how much the most, and how sure that is. */
export function changeSentence(change: Omit<Change, 'sentence'>): Text {
  const { indicator, entries, coverage, from, to } = change;
  /** The size of a difference, where figures are limits as the least it can be. */
  const size = ({ difference, atLeast }: AreaChange, sign = ''): Text => {
    const shown = shownDifference(difference, indicator);
    return inBoth((lang) => (atLeast ? { vi: 'ít nhất ', en: 'at least ' }[lang] : sign) + shown[lang]);
  };
  const of = (verdict: ChangeVerdict) => entries.filter((entry) => entry.verdict === verdict);
  const most = (verdict: ChangeVerdict) => of(verdict).sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference))[0];
  const [only, ...more] = entries;
  const tested = entries.find(leveled);
  const [up, down] = [most('rise'), most('fall')];
  const said = changeText({
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
    most: { rise: up ? { name: up.area.name, difference: size(up, '+') } : null, fall: down ? { name: down.area.name, difference: size(down, '−') } : null },
    one:
      only && more.length === 0
        ? {
            name: only.area.name,
            before: shownObservation(only.from, indicator),
            after: shownObservation(only.to, indicator),
            difference: size(only),
            sign: Math.sign(only.difference),
            relative: only.relative === null ? null : percentOf(Math.abs(only.relative), 1),
            range: only.interval && shownDifferenceRange(only.interval.lower, only.interval.upper, indicator),
            ratio: only.ratio && ratioRange(only.ratio),
            verdict: only.verdict,
          }
        : null,
  });
  // of what the figures of one area were made: they are not what was published under its name
  const made = (period: Period, { lineage }: Observation, lang: Lang) => (lineage ? ` (${periodText(period, lang)}: ${lineage[lang]}.)` : '');
  return only && more.length === 0 ? inBoth((lang) => said[lang] + made(from, only.from, lang) + made(to, only.to, lang)) : said;
}

const leveled = ({ interval, ratio }: AreaChange) => interval !== null || ratio !== null;

const percentOf = (share: number, decimals: number): Text => inBoth((lang) => formatNumber(share * 100, lang, { decimals, percent: true }));

/** Ends of a ratio; nothing above bounds it when the earlier count is 0. */
function ratioRange({ lower, upper }: ValueInterval): { readonly lower: Text; readonly upper: Text | null } {
  const end = (value: number) => inBoth((lang) => formatNumber(value, lang, { decimals: 2 }));
  return { lower: end(lower), upper: Number.isFinite(upper) ? end(upper) : null };
}
