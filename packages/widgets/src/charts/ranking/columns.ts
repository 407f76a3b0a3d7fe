import type { Space } from '../../figure/index.js';
import { widthOf, type TextPart } from '../../layout/text-block.js';
import type { RankingRow, RankingSeries } from './ranking-series.js';

/** Where the columns of a ranking stand, in pixels. */
export interface Columns {
  /** A sixteenth of the letter size: lengths of the visual language are given in it. */
  readonly unit: number;
  /** Names stand above the marks, because beside them neither would have room. */
  readonly stacked: boolean;
  /** Names stand in lines of their own, above values and ranks, because beside those not even a word would have room. */
  readonly above: boolean;
  /** Rows hold a second line: few rows with fractions or remarks. */
  readonly roomy: boolean;
  readonly nameWidth: number;
  readonly track: readonly [from: number, to: number];
  /** Right edge and width of the values. */
  readonly valueEnd: number;
  readonly valueWidth: number;
  readonly rankWidth: number;
  /** Right edge of the texts. */
  readonly end: number;
  readonly bracketAt: number;
}

/** Up to this many rows their fractions stand in the picture; beyond, in tip and table. */
const FEW_ROWS = 14;

/** A track that is shorter tells little. */
const LEAST_TRACK = 120;

/** A narrower column breaks words between their letters. */
const LEAST_NAME = 64;

/** The texts of a row's name column. */
export const nameParts = (row: RankingRow, roomy: boolean): readonly TextPart[] => [[row.own ? 'name-own' : row.at === null ? 'name-none' : 'name', row.name], ['aside', roomy ? row.aside : '']];

/** The texts of a row's value column. */
export function valueParts(row: RankingRow, roomy: boolean): readonly TextPart[] {
  if (row.at === null) return [['name-none', '–']];
  return [[row.own ? 'name-own' : roomy ? 'value-strong' : 'value', row.text], ['aside', roomy && row.under !== row.text ? row.under : '']];
}

/** The text of a row's rank column. */
export const rankPart = ({ own, rank }: RankingRow): TextPart => [own ? 'name-own' : 'rank', rank];

const widest = (rows: readonly RankingRow[], space: Space, parts: (row: RankingRow) => readonly TextPart[]): number => Math.ceil(Math.max(0, ...rows.flatMap((row) => parts(row).map((part) => widthOf(part, space)))));

/** Share the width among names, marks, values and ranks. */
export function columnsOf(series: RankingSeries, space: Space): Columns {
  const { rows, words } = series;
  const { width, em } = space;
  const unit = em / 16;
  const valued = rows.filter(({ at }) => at !== null);
  const roomy = valued.length <= FEW_ROWS && valued.some(({ under, aside }) => under !== '' || aside !== '');
  const folds: TextPart[] = rows.length > FEW_ROWS ? [['name', words.folded(rows.length)], ['aside', space.still ? words.stillFolded : words.toOpen]] : [];
  const names = Math.max(widest(rows, space, (row) => nameParts(row, roomy)), ...folds.map((part) => Math.ceil(widthOf(part, space))));
  const valueWidth = Math.min(Math.max(widest(rows, space, (row) => valueParts(row, roomy)), folds.length > 0 ? 36 * unit : 0), Math.floor(width * 0.4));
  const ranked = rows.some(({ rank }) => rank !== '');
  const rankWidth = ranked ? Math.ceil(Math.max(widthOf(['head-text', words.rank], space), widest(rows, space, (row) => [rankPart(row)]))) : 0;
  const bracket = rows.some(({ bracketed }) => bracketed) ? 8 * unit : 0;
  const gap = 16 * unit;
  const besideEnd = width - (ranked ? rankWidth + gap : 0);
  const trackEnd = besideEnd - valueWidth - gap - bracket;
  const nameWidth = Math.min(names, Math.floor(width * 0.36));
  const stacked = trackEnd - nameWidth - gap < LEAST_TRACK * unit;
  // above each other, the bracket stands at the right of everything
  const end = stacked ? width - bracket - (bracket && 4 * unit) : width;
  const valueEnd = besideEnd - (width - end);
  const left = valueEnd - valueWidth - gap;
  const above = stacked && left < Math.min(names, LEAST_NAME * unit);
  return {
    unit,
    stacked,
    above,
    roomy,
    nameWidth: above ? end : stacked ? left : nameWidth,
    track: stacked ? [0, end] : [nameWidth + gap, trackEnd],
    valueEnd,
    valueWidth,
    rankWidth,
    end,
    bracketAt: stacked ? width - unit : trackEnd + bracket,
  };
}
