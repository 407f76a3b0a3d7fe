import type { Dataset, Issue, Lang } from '@danbiet/core';
import { changeBefore } from '../../periods/change-before.js';
import { trendOver } from '../../periods/trend-over.js';
import { trendWords } from '../../messages/trend/words.js';
import type { TrendPeriods } from './periods.js';
import type { TrendLine, TrendPanel, TrendSeries } from './trend-series.js';

/** What is said of the lines. */
export interface SentenceTerms extends TrendPeriods {
  readonly dataset: Dataset;
  readonly indicator: string;
  readonly scope: string;
  readonly lang: Lang;
  readonly panel: TrendPanel;
  readonly lines: readonly TrendLine[];
  /** What stands behind the lines: of it is spoken where there are none. */
  readonly level: TrendSeries['level'];
}

/** Of so many own areas the direction is tested; of more, and of others, the change is said. */
const TESTED = 2;

/** So few figures have no direction that a test could find (core's `leastPoints`, which comes with the test). */
export const LEAST = 5;

/** Exact figures, of which alone a direction can be tested. */
const exactOf = ({ points }: TrendLine, { from, to }: TrendPanel): number => points.filter(({ at, bound, slot }) => at !== null && bound === 'eq' && slot >= from && slot <= to).length;

/**
 * How each own area moved over the last panel: its direction where it has figures enough for the test, else the change
 * from its first figure to its last; then its last figure where that is not said yet; refusals in core's words.
 */
export function trendSentence({ dataset, indicator, scope, lang, panel, lines, level, periods, slots }: SentenceTerms): { readonly sentence: string; readonly issues: readonly Issue[] } {
  const words = trendWords(lang);
  const shown = periods.filter((_, i) => slots[i]! >= panel.from && slots[i]! <= panel.to);
  const own = lines.filter((line) => line.own);
  const said = own.length > 0 ? own : lines;
  const issues: Issue[] = [];
  const parts: string[] = [];
  const tested = own.length <= TESTED ? own.filter((line) => exactOf(line, panel) >= LEAST) : [];
  const changed = said.filter((line) => {
    if (!tested.includes(line)) return true;
    const found = trendOver(dataset, { indicator, scope, area: line.area, periods: shown.map(({ id }) => id) });
    issues.push(...(found?.issues ?? []));
    if (found?.result) parts.push(found.result.sentence[lang]);
    return !found?.result;
  });
  // of these areas, and not of others, the first and the last figure are compared
  const held = shown.filter((period) => changed.some(({ points }) => points[periods.indexOf(period)]!.at !== null));
  if (held.length > 1) {
    const moved = changeBefore(dataset, { indicator, scope, from: held[0]!.id, to: held.at(-1)!.id, areas: changed.map(({ area }) => area) });
    issues.push(...(moved?.issues ?? []));
    if (moved?.result) parts.push(moved.result.sentence[lang]);
  }
  const moves = parts.join(' ');
  for (const { name, points } of said.slice(0, own.length || 6)) {
    const valued = points.findLastIndex(({ at }) => at !== null);
    const index = valued < 0 ? points.length - 1 : valued;
    const { text, tip } = points[index]!;
    if (moves === '' || (own.length > 0 && !moves.includes(text))) parts.push(words.latest(name, tip.lines[0]!));
  }
  const levels = level?.points.filter(({ slot }) => slot >= panel.from && slot <= panel.to) ?? [];
  if (parts.length === 0) parts.push(levels.length === 0 ? words.nothing : words.latest(level!.label, [...new Set([levels[0]!, levels.at(-1)!])].map(({ full }) => full).join('; ')));
  return { sentence: [...new Set(parts)].join(' '), issues };
}
