import { formatObservation, periodText, type AreaChange, type Indicator, type Lang, type Period, type Text } from '@danbiet/core';
import type { TextTable } from '../terminal/text-table.js';
import { differenceCell, differenceHead, intervalHead, ratioCell, signedCell, verdictCell, VERDICT_HEAD } from './cells.js';

/** An area at two times, with whatever verdict. */
type Pair = Omit<AreaChange, 'verdict'> & { readonly verdict: string };

const AT_LEAST: Text = { vi: 'ít nhất ', en: 'at least ' };

/** Of what the two figures were made, where they are not as published. */
function madeOf(one: Pair, from: Period, to: Period, lang: Lang): string {
  const parts = [[from, one.from.lineage], [to, one.to.lineage]] as const;
  return parts.flatMap(([period, lineage]) => (lineage === null ? [] : [`${periodText(period, lang)}: ${lineage[lang]}`])).join('; ');
}

/** The table of areas at two times. */
export function differenceTable({ indicator, from, to, rows, confidence }: { readonly indicator: Indicator; readonly from: Period; readonly to: Period; readonly rows: readonly Pair[]; readonly confidence: number }, lang: Lang): TextTable {
  return {
    head: [{ vi: 'Địa bàn', en: 'Area' }[lang], periodText(from, lang), periodText(to, lang), differenceHead(indicator, lang), intervalHead(confidence, lang), VERDICT_HEAD[lang], { vi: 'Cách tính', en: 'Made of' }[lang]],
    rows: rows.map((one) => [
      one.area.name[lang],
      formatObservation(one.from, indicator, lang).text,
      formatObservation(one.to, indicator, lang).text,
      `${one.atLeast ? AT_LEAST[lang] : ''}${signedCell(one.difference, indicator, lang)}`,
      one.ratio === null ? differenceCell(one.interval, indicator, lang) : ratioCell(one.ratio, lang),
      verdictCell(one.verdict, lang, one.small),
      madeOf(one, from, to, lang),
    ]),
    right: new Set([1, 2, 3]),
  };
}
