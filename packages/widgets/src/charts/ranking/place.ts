import type { Mark, Space } from '../../figure/index.js';
import { nothingShapes, NOTHING_WIDTH } from '../../layout/nothing.js';
import { circle, type Shape } from '../../layout/shape.js';
import type { Scale } from '../../layout/scale.js';
import { placeBlock, textBlock, type TextBlock } from '../../layout/text-block.js';
import { nameParts, rankPart, valueParts, type Columns } from './columns.js';
import type { RankingRow, RankingSeries } from './ranking-series.js';
import type { Fold } from './segments.js';
import { valueMark } from './value-mark.js';

/** One strip of a ranking, placed. */
export interface Placed {
  readonly top: number;
  readonly height: number;
  readonly mark: Mark | null;
  readonly shapes: readonly Shape[];
  /** Upper and lower end of the part that lines of the axis may cross, or null. */
  readonly crossed: readonly [number, number] | null;
  /** Middle of the mark, where its dotted guide runs; null for none. */
  readonly guide: number | null;
  readonly rule: boolean;
  readonly own: boolean;
  readonly bracketed: boolean;
}

/** Least height of a row: also the least target for a finger or a pointer. */
const ROW = 24;
const ROOMY_ROW = 44;
const FOLD_ROW = 40;

/** Texts beside the track, at the left and at the right, each in its column. */
interface Blocks {
  readonly name: TextBlock;
  readonly value: TextBlock;
  readonly rank: TextBlock;
}

function setBlocks({ name, value, rank }: Blocks, top: number, height: number, { above, valueEnd, end }: Columns): Shape[] {
  // under names of their own line, values and ranks share what is left
  const over = above ? name.height : 0;
  const middle = (block: TextBlock) => top + over + (height - over - block.height) / 2;
  return [...placeBlock(name, 0, above ? top : middle(name)), ...placeBlock(value, valueEnd, middle(value), 'end'), ...placeBlock(rank, end, middle(rank), 'end')];
}

/** Where texts and track of a strip stand: beside each other, or the track below. */
function strip(blocks: Blocks, track: { readonly height: number }, top: number, least: number, columns: Columns): { readonly text: number; readonly middle: number; readonly height: number; readonly trackTop: number } {
  const { unit, stacked, above } = columns;
  const beside = Math.max(blocks.value.height, blocks.rank.height);
  const text = above ? blocks.name.height + beside : Math.max(blocks.name.height, beside);
  if (stacked) {
    const below = Math.max(18 * unit, track.height);
    return { text: text + 4 * unit, trackTop: top + text + 4 * unit, middle: top + text + 4 * unit + below / 2, height: text + below + 8 * unit };
  }
  const height = Math.max(least * unit, text + 4 * unit, track.height + 4 * unit);
  return { text: height, trackTop: top, middle: top + height / 2, height };
}

/** A row: an area with its mark, or with the words that stand in place of a number. */
export function placeRow(row: RankingRow, top: number, series: RankingSeries, columns: Columns, scale: Scale, space: Space): Placed {
  const { unit, roomy, track } = columns;
  const blocks = { name: textBlock(nameParts(row, roomy), columns.nameWidth, space), value: textBlock(valueParts(row, roomy), columns.valueWidth, space), rank: textBlock([rankPart(row)], columns.rankWidth || 1, space) };
  const indent = row.gap === null ? 0 : (NOTHING_WIDTH + 8) * unit;
  const words = textBlock([['words', row.at === null ? row.text : '']], track[1] - track[0] - indent, space);
  const { text, middle, height, trackTop } = strip(blocks, words, top, roomy && row.at !== null ? ROOMY_ROW : ROW, columns);
  const inTrack = row.gap === null ? valueMark(row, series.mode, scale, middle, unit) : [...nothingShapes(row.gap, track[0], middle, unit), ...placeBlock(words, track[0] + indent, middle - words.height / 2)];
  return {
    top,
    height,
    mark: { id: row.area, label: row.label, name: row.name, action: 'select', areas: [row.area], tip: row.tip, box: { x: 0, y: top, width: space.width, height } },
    shapes: [...setBlocks(blocks, top, text, columns), ...inTrack],
    crossed: row.at === null ? null : [trackTop, top + height],
    guide: row.at !== null && series.mode === 'dot' && !roomy ? middle : null,
    rule: roomy,
    own: row.own,
    bracketed: row.bracketed,
  };
}

/** A fold: how many areas, their dots, and the range of their values. Opened it is a heading that closes it again. */
export function placeFold(fold: Fold, top: number, { words }: RankingSeries, columns: Columns, scale: Scale, space: Space): Placed {
  const { unit, stacked } = columns;
  const { rows, open, id } = fold;
  const values = rows.filter(({ at }) => at !== null);
  const silent = values.length === 0;
  const what = silent ? words.silent(rows.length) : open ? words.opened(rows.length) : words.folded(rows.length);
  const hint = space.still ? (open ? '' : words.stillFolded) : open ? words.toClose : silent ? words.toOpenSilent : words.toOpen;
  const [first, last] = [values[0]?.text ?? '', values.at(-1)?.text ?? ''];
  const wide = silent || open;
  const range = silent || open ? '' : `${first} – ${last}`;
  const blocks = {
    name: textBlock([['name', what], ['aside', hint]], wide ? space.width : columns.nameWidth, space),
    value: textBlock([['aside', range]], Math.max(columns.valueWidth, 36 * unit), space),
    rank: textBlock([], 1, space),
  };
  const dots = wide ? [] : values.map((row) => row.at ?? 0);
  const flat = { ...columns, stacked: stacked && !wide };
  const { text, middle, height, trackTop } = strip(blocks, { height: 0 }, top, FOLD_ROW, flat);
  return {
    top,
    height,
    mark: {
      id,
      label: `${words.label(what, first, last)}, ${hint}`,
      name: what,
      action: 'toggle',
      areas: rows.map(({ area }) => area),
      held: open ? [] : rows,
      tip: null,
      box: { x: 0, y: top, width: space.width, height },
    },
    shapes: [...setBlocks(blocks, top, text, columns), ...dots.map((at) => circle('dot-folded', scale(at), middle, 3.5 * unit))],
    crossed: wide ? null : [trackTop, top + height],
    guide: null,
    rule: true,
    own: false,
    bracketed: values.length > 0 && values.every(({ bracketed }) => bracketed),
  };
}

/** The heading of a region. */
export function placeRegion(name: string, top: number, { unit }: Columns, space: Space): Placed {
  const block = textBlock([['head-text', name]], space.width, space);
  const height = block.height + 14 * unit;
  return { top, height, mark: null, shapes: placeBlock(block, 0, top + 10 * unit), crossed: null, guide: null, rule: false, own: false, bracketed: false };
}
