import { indicatorByWords, resolveIndicator, sameUnit, type CatalogueEntry } from '../../indicators/index.js';
import { readNumber } from '../../numbers/index.js';
import { splitTwoCounts } from '../../numbers/two-counts.js';
import { countedIn, readHeadingPath, type PathMeaning } from './heading-path.js';
import { isUnit } from './heading-words.js';

/** One of the two indicators that a heading names for the two figures of each cell below, with what it is in the catalogue. */
export interface HalfMeaning {
  readonly says: PathMeaning;
  readonly entry: CatalogueEntry;
}

/** The two indicators of a column whose cells hold two figures, in the order of its heading. */
export type PairMeaning = readonly [HalfMeaning, HalfMeaning];

/** A figure of a cell, with what the headings say about it. */
export interface CellFigure {
  readonly value: string;
  readonly says: PathMeaning;
}

const TWO_UNITS = /^(.+?)\s*[([]\s*([^()[\]/]+?)\s*\/\s*([^()[\]/]+?)\s*[)\]](.*)$/u;
const TWO_NAMES = /^([^/]+?)\s*\/\s*([^/]+)$/u;

/**
 * What a path of headings says of each of the two counts that its cells hold: `Số lượt tiếp công dân/Số người được tiếp`,
 * `Tiếp công dân (lượt/người)`, `Lượt/người` under `Tiếp công dân`. Null unless both sides name an indicator, and not the same.
 *
 * @param date the day the document was issued
 */
export function readPairHeading(path: readonly string[], date: string | null): PairMeaning | null {
  for (let level = path.length - 1; level >= 0; level -= 1) {
    const sides = sidesOf(path[level]!.normalize('NFC').replace(/\s+/g, ' ').trim());
    if (sides === null) continue;
    const [a, b] = sides.map((side) => halfOf(readHeadingPath([...path.slice(0, level), side, ...path.slice(level + 1)], date)));
    if (a && b && a.entry.id !== b.entry.id) return [{ ...a, says: withWordsOf(a.says, b.says) }, { ...b, says: withWordsOf(b.says, a.says) }];
  }
  return null;
}

/** `… / … năm 2023`: what one side says of all but indicator and unit holds for both. */
function withWordsOf(own: PathMeaning, other: PathMeaning): PathMeaning {
  const time = own.period === '' && own.part === '' && own.samePeriod === '' ? { period: other.period, part: other.part, samePeriod: other.samePeriod } : {};
  return { ...own, ...time, area: own.area || other.area, scope: own.scope || other.scope, cumulative: own.cumulative || other.cumulative, status: own.status ?? other.status };
}

function sidesOf(cell: string): readonly [string, string] | null {
  if (!cell.includes('/')) return null;
  const [, name, first, second, rest] = TWO_UNITS.exec(cell) ?? [];
  if (name !== undefined && isUnit(first!) && isUnit(second!)) return [`${name} (${first!})${rest!}`, `${name} (${second!})${rest!}`];
  const [, left, right] = TWO_NAMES.exec(cell) ?? [];
  return left === undefined || right === undefined ? null : [left, right];
}

function halfOf(path: PathMeaning): HalfMeaning | null {
  const unit = path.unit || null;
  const words = path.indicator || path.unknown;
  const indicator = unit === null || words === '' ? words : countedIn(unit, words);
  const entry = indicator === '' ? null : (resolveIndicator(indicator, { unit }).result ?? indicatorByWords(indicator, unit));
  return entry === null ? null : { says: { ...path, indicator }, entry };
}

/**
 * The two figures of a cell under such a heading; a mark (`…`) or words hold for both. Units in the cell that stand the
 * other way round turn them.
 *
 * @returns null when the cell holds one figure only: whose it is, nothing says
 */
export function figuresOfPair(value: string, [a, b]: PairMeaning): readonly CellFigure[] | null {
  const counts = splitTwoCounts(value);
  if (counts === null) {
    const { kind } = readNumber(value);
    return kind === 'missing' || kind === 'words' || kind === 'empty' ? [a, b].map(({ says }) => ({ value, says })) : null;
  }
  const [first, second] = counts.map((count) => unitOf(count));
  const fits = (unit: string | null | undefined, { entry }: HalfMeaning): boolean => unit != null && (sameUnit(unit, entry.unit.vi) || sameUnit(unit, entry.unit.en));
  const turned = (fits(first, b) && !fits(first, a) && !fits(second, b)) || (fits(second, a) && !fits(second, b) && !fits(first, a));
  const [one, other] = turned ? [b, a] : [a, b];
  return [{ value: counts[0], says: one.says }, { value: counts[1], says: other.says }];
}

function unitOf(count: string): string | null {
  const reading = readNumber(count);
  return reading.kind === 'quantity' ? reading.unit : null;
}
