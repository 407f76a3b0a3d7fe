import { areaCount, type AreaLevel, type Issue, type Lang } from '@danbiet/core';
import { firstNames, notesOf, type Note } from '../../figure/index.js';
import { formatTick } from '../../layout/axis.js';
import { figureWords } from '../../messages/figure/words.js';
import { trendWords } from '../../messages/trend/words.js';
import { scaleEnds } from './facets.js';
import type { TrendLine, TrendPanel } from './trend-series.js';

/** What the notes of a trend are written from. */
export interface NoteTerms {
  readonly lang: Lang;
  readonly synthetic: boolean;
  readonly level: AreaLevel;
  /** Areas with a figure, in each period. */
  readonly coverage: readonly number[];
  readonly total: number;
  readonly panels: readonly TrendPanel[];
  readonly lines: readonly TrendLine[];
  readonly banded: boolean;
  /** Label of the line to compare with where nobody printed it but it was pooled, or null. */
  readonly pooled: string | null;
  readonly facet: boolean;
  readonly percent: boolean;
  readonly issues: readonly Issue[];
}

/** Some counts from the least to the most: `61`, `56–62`. */
export const rangeOf = (counts: readonly number[]): string => [...new Set([Math.min(...counts), Math.max(...counts)])].join('–');

/** What a reader must know beside the picture, most important first. */
export function trendNotes({ lang, synthetic, level, coverage, total, panels, lines, banded, pooled, facet, percent, issues }: NoteTerms): readonly Note[] {
  const [words, own] = [figureWords(lang), trendWords(lang)];
  const counts = coverage.filter((count) => count > 0);
  const range = counts.length === 0 ? '0' : rangeOf(counts);
  const points = lines.flatMap((line) => line.points);
  const hollow = lines.filter((line) => line.points.some((point) => point.hollow && point.at !== null)).map(({ name }) => name);
  const [low, high] = facet ? scaleEnds(lines, (names) => firstNames(names, lang)) : [];
  const bent = panels.some(({ domain }) => domain[0] > 0);
  const plain = [
    panels.length > 1 ? own.panels : '',
    bent ? (panels.length > 1 ? own.notFromZero : words.axisStart(formatTick(panels[0]!.domain[0], panels[0]!.domain, lang, percent))) : '',
    low && high ? own.oneScale(low, high) : '',
    banded ? own.band : '',
    pooled === null ? '' : words.pooled(pooled),
    points.some(({ at, gap }) => at === null && gap !== null) ? words.gaps : '',
    hollow.length > 0 ? words.provisional(firstNames(hollow, lang)) : '',
    points.some(({ at, bound }) => at !== null && bound !== 'eq') ? own.bounds : '',
  ];
  return notesOf({ synthetic }, lang, [{ strong: own.coverage(range, areaCount({ count: total, level })[lang], coverage.length), text: '' }], plain, issues);
}
