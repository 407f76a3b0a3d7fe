import { changeText } from '../messages/change.js';
import type { Text } from '../model/index.js';
import { formatNumber } from '../numbers/format-number.js';
import { periodTexts } from '../periods/period-text.js';
import type { AreaChange, Change, ChangeVerdict } from './change.js';
import { shownDifference, shownDifferenceRange } from './shown-difference.js';
import { shownObservation } from './shown-value.js';

/** Say of one area how it changed, and of several who rose and fell, by how much the most, and how sure that is. */
export function changeSentence(change: Omit<Change, 'sentence'>): Text {
  const { indicator, entries, coverage, from, to } = change;
  const shown = (entry: AreaChange) => ({ name: entry.area.name, difference: shownDifference(entry.difference, indicator) });
  const of = (verdict: ChangeVerdict) => entries.filter((entry) => entry.verdict === verdict);
  const most = (verdict: ChangeVerdict) => of(verdict).sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference))[0];
  const [only, ...more] = entries;
  const [up, down] = [most('rise'), most('fall')];
  return changeText({
    from: periodTexts(from),
    to: periodTexts(to),
    indicator: indicator.label,
    publisher: indicator.publisher,
    score: !indicator.rankable,
    coverage,
    level: only?.area.level ?? 'unknown',
    counts: { rise: of('rise').length, fall: of('fall').length, same: of('same').length, similar: of('similar').length, not_tested: of('not_tested').length },
    tested: entries.some(({ interval }) => interval !== null),
    most: { rise: up ? shown(up) : null, fall: down ? shown(down) : null },
    one:
      only && more.length === 0
        ? {
            name: only.area.name,
            before: shownObservation(only.from, indicator),
            after: shownObservation(only.to, indicator),
            difference: shownDifference(only.difference, indicator),
            sign: Math.sign(only.difference),
            relative: only.relative === null ? null : inPercent(Math.abs(only.relative)),
            range: only.interval && shownDifferenceRange(only.interval.lower, only.interval.upper, indicator),
            verdict: only.verdict,
          }
        : null,
  });
}

function inPercent(ratio: number): Text {
  const [vi, en] = (['vi', 'en'] as const).map((lang) => formatNumber(ratio * 100, lang, { decimals: 1, percent: true })) as [string, string];
  return { vi, en };
}
