import type { Dataset, Issue, Lang } from '@danbiet/core';
import { changeBefore } from '../../periods/change-before.js';
import { trendWords } from '../../messages/trend/words.js';
import type { TrendPeriods } from './periods.js';
import type { TrendLine, TrendPanel } from './trend-series.js';

/** What is said of the lines. */
export interface SentenceTerms extends TrendPeriods {
  readonly dataset: Dataset;
  readonly indicator: string;
  readonly scope: string;
  readonly lang: Lang;
  readonly panel: TrendPanel;
  readonly lines: readonly TrendLine[];
  readonly periodText: (index: number) => string;
}

/** The change over the last panel, then each own area's last figure where that is not said yet; refusals in core's words. */
export function trendSentence({ dataset, indicator, scope, lang, panel, lines, periods, slots, periodText }: SentenceTerms): { readonly sentence: string; readonly issues: readonly Issue[] } {
  const words = trendWords(lang);
  const shown = periods.filter((_, i) => slots[i]! >= panel.from && slots[i]! <= panel.to);
  const [first, last] = [shown[0]!, shown.at(-1)!];
  const own = lines.filter((line) => line.own);
  const said = own.length > 0 ? own : lines;
  const issues: Issue[] = [];
  const parts: string[] = [];
  if (shown.length > 1 && said.length > 0) {
    const moved = changeBefore(dataset, { indicator, scope, from: first.id, to: last.id, areas: said.map(({ area }) => area) });
    issues.push(...(moved?.issues ?? []));
    if (moved?.result) parts.push(moved.result.sentence[lang]);
  }
  const moves = parts.join(' ');
  for (const { name, points } of said.slice(0, own.length || 6)) {
    const valued = points.findLastIndex(({ at }) => at !== null);
    const index = valued < 0 ? points.length - 1 : valued;
    const { text } = points[index]!;
    if (moves === '' || (own.length > 0 && !moves.includes(text))) parts.push(words.latest(name, text, periodText(index)));
  }
  if (parts.length === 0) parts.push(words.nothing);
  return { sentence: [...new Set(parts)].join(' '), issues };
}
