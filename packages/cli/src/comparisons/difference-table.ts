import { formatObservation, periodText, type AreaChange, type Indicator, type Lang, type Period } from '@danbiet/core';
import type { TextTable } from '../terminal/text-table.js';
import { differenceCell, differenceHead, intervalHead, ratioCell, signedCell, verdictCell, VERDICT_HEAD } from './cells.js';

/** An area at two times, with whatever verdict. */
type Pair = Omit<AreaChange, 'verdict'> & { readonly verdict: string };

/** The table of areas at two times. */
export function differenceTable({ indicator, from, to, rows, confidence }: { readonly indicator: Indicator; readonly from: Period; readonly to: Period; readonly rows: readonly Pair[]; readonly confidence: number }, lang: Lang): TextTable {
  return {
    head: [{ vi: 'Địa bàn', en: 'Area' }[lang], periodText(from, lang), periodText(to, lang), differenceHead(indicator, lang), intervalHead(confidence, lang), VERDICT_HEAD[lang]],
    rows: rows.map((one) => [
      one.area.name[lang],
      formatObservation(one.from, indicator, lang).text,
      formatObservation(one.to, indicator, lang).text,
      signedCell(one.difference, indicator, lang),
      one.ratio === null ? differenceCell(one.interval, indicator, lang) : ratioCell(one.ratio, lang),
      verdictCell(one.verdict, lang, one.small),
    ]),
    right: new Set([1, 2, 3]),
  };
}
