import { beginsWord, compareVi, fold, foldBare, type AreaId } from '@danbiet/core';
import type { TableCell, TableModel, TableRow } from '../figure/index.js';

/** A region as a table groups by it. */
export interface Region {
  /** Puts regions in their official order. */
  readonly id: string;
  readonly name: string;
}

/** The region that an area lies in, or null. */
export type RegionOf = (area: AreaId) => Region | null;

/** By which column rows stand. */
export interface TableSort {
  /** Key of the column. */
  readonly column: string;
  readonly descending: boolean;
}

/** What a reader has asked of a table. */
export interface TableWish {
  /** Null for the order in which the figure gives its rows. */
  readonly sort: TableSort | null;
  /** The beginning of a word of an area's name, with or without diacritics. */
  readonly search: string;
  readonly grouped: boolean;
  /** Only rows in the regions of the reader's own areas. */
  readonly near: boolean;
}

/** Rows that stand together. */
export interface TableGroup {
  /** Null where nothing is grouped, or the region is not known. */
  readonly region: Region | null;
  /** Indexes into the table's rows. */
  readonly rows: readonly number[];
  /** How many of them have a figure. */
  readonly reported: number;
}

/** What sorting uses of a cell of numbers; null for none. */
function numberOf({ plain, order }: TableCell): number | null {
  const value = order ?? (plain === '' ? NaN : Number.parseFloat(plain));
  return Number.isNaN(value) ? null : value;
}

/** Put indexes of rows in the order of a column: numbers by value, words in Vietnamese order; what has no entry comes last either way. */
function sorted(indexes: readonly number[], { columns, rows }: TableModel, { column, descending }: TableSort): readonly number[] {
  const at = columns.findIndex(({ key }) => key === column);
  if (at < 0) return indexes;
  const cellOf = (index: number): TableCell => rows[index]!.cells[at]!;
  const numeric = columns[at]!.numeric;
  const empty = (index: number): boolean => (numeric ? numberOf(cellOf(index)) === null : cellOf(index).text === '');
  const way = descending ? -1 : 1;
  return [...indexes].sort((a, b) => {
    const [withoutA, withoutB] = [empty(a), empty(b)];
    if (withoutA || withoutB) return Number(withoutA) - Number(withoutB);
    return way * (numeric ? numberOf(cellOf(a))! - numberOf(cellOf(b))! : compareVi(cellOf(a).text, cellOf(b).text));
  });
}

/**
 * Whether a word of a name begins with what was typed. Typed without diacritics it finds all spellings; typed with them it finds just
 * these, or where there are none, all.
 */
function found(names: readonly string[], typed: string): (index: number) => boolean {
  const [exact, bare] = [fold(typed), foldBare(typed)];
  if (bare === '') return () => true;
  const withMarks = exact !== bare && names.some((name) => beginsWord(fold(name), exact));
  return (index) => (withMarks ? beginsWord(fold(names[index]!), exact) : beginsWord(foldBare(names[index]!), bare));
}

/** Index of the column that holds the figure itself: the first of numbers. */
const valueColumn = ({ columns }: TableModel): number => columns.findIndex(({ numeric }) => numeric);

/**
 * Put the rows of a table into the order and the groups that a reader has asked for.
 *
 * @param own the reader's own areas
 * @returns groups in the order of the regions, those without a region last; one group where nothing is grouped
 */
export function arrange(table: TableModel, wish: TableWish, regionOf: RegionOf, own: readonly AreaId[]): readonly TableGroup[] {
  const { rows } = table;
  const regions = rows.map(({ area }: TableRow) => (area === null ? null : regionOf(area)));
  const mine = new Set(rows.flatMap(({ area }, i) => (area !== null && own.includes(area) && regions[i] ? [regions[i].id] : [])));
  const matches = found(rows.map(({ cells }) => cells[0]?.text ?? ''), wish.search);
  const kept = [...rows.keys()].filter((i) => matches(i) && (!wish.near || mine.size === 0 || mine.has(regions[i]?.id ?? '')));
  const ordered = wish.sort ? sorted(kept, table, wish.sort) : kept;
  const at = valueColumn(table);
  const group = (region: Region | null, members: readonly number[]): TableGroup => ({ region, rows: members, reported: members.filter((i) => (rows[i]!.cells[at]?.plain ?? '') !== '').length });
  if (!wish.grouped) return [group(null, ordered)];
  const byRegion = new Map<string, number[]>();
  for (const i of ordered) {
    const id = regions[i]?.id ?? '\uffff';
    byRegion.set(id, [...(byRegion.get(id) ?? []), i]);
  }
  return [...byRegion].sort(([a], [b]) => compareVi(a, b)).map(([, members]) => group(regions[members[0]!] ?? null, members));
}

/** What must be loaded before rows can be put into another order; outside the page build nothing (see `arrange.on-demand.ts`). */
export const loadArrange = (): Promise<void> | null => null;
