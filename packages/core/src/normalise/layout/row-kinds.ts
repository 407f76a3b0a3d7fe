import { saysBelowProvince } from '../../areas/index.js';
import { readNumber } from '../../numbers/index.js';
import { isAverageName, isNote, isTotalName } from '../row-words.js';
import { withoutOrdinal } from '../../text/ordinal.js';
import { isColumnNumbers } from './column-numbers.js';
import type { Column } from './columns.js';
import type { Grid } from './fill-merges.js';
import type { BandFinder } from './find-bands.js';
import type { TableRange } from './find-tables.js';
import { namesIndicator } from './heading-words.js';

/** What a row under the headings is. */
export type RowKind = 'data' | 'total' | 'average' | 'group' | 'note' | 'numbers' | 'empty';

/** A row under the headings. */
export interface Row {
  readonly row: number;
  readonly kind: RowKind;
  /** The name that stands in the row: of the area, else of the indicator or whatever its first words are. */
  readonly name: string;
}

/** Say what each row of a table is. */
export function classifyRows(grid: Grid, table: TableRange, columns: readonly Column[], finder: BandFinder): Row[] {
  const figures = new Set(columns.filter(({ role }) => role === 'figure').map(({ column }) => column));
  const ordinals = new Set(columns.filter(({ role }) => role === 'ordinal').map(({ column }) => column));
  const labels = columns.filter(({ role }) => role === 'label').map(({ column }) => column);
  const read = (row: number): { figures: boolean; words: boolean; texts: string[]; name: string } => {
    const own = columns.map(({ column }) => column).filter((column) => grid.owns(row, column));
    const cells = own.filter((column) => figures.has(column) && !isNote(grid.cells[row]![column]!)).map((column) => readNumber(grid.cells[row]![column]!).kind);
    const named = [...labels, ...own].find((column) => (grid.owns(row, column) || labels.includes(column)) && !figures.has(column) && !ordinals.has(column) && grid.cells[row]![column] !== '');
    const first = own[0];
    return {
      figures: cells.some((kind) => kind !== 'words' && kind !== 'empty'),
      words: cells.includes('words'),
      texts: own.map((column) => grid.cells[row]![column]!),
      name: withoutOrdinal(named !== undefined ? grid.cells[row]![named]! : first === undefined ? '' : grid.cells[row]![first]!),
    };
  };
  const rows = Array.from({ length: Math.max(0, table.last - table.first + 1) }, (_, i) => ({ row: table.first + i, ...read(table.first + i) }));
  const end = rows.findLastIndex((row) => row.figures && !isLoneNote(row.texts));
  return rows.map(({ row, figures: has, words, texts, name }, i): Row => {
    const kind = ((): RowKind => {
      if (texts.length === 0) return 'empty';
      if (isColumnNumbers(grid.sheet.rows[row]!)) return 'numbers';
      if (isLoneNote(texts) || (i > end && !names(texts, finder))) return 'note';
      if (texts.slice(0, 3).some((text) => isTotalName(withoutOrdinal(text))) && !texts.slice(0, 3).some(namesIndicator)) return 'total';
      if (has && isAverageName(name)) return 'average';
      if (has || (words && i <= end)) return 'data';
      // a name without a figure is a row of data that says nothing, anything else heads the rows below
      return finder.says(name) === 'area' && labels.length > 0 && labels.some((column) => grid.owns(row, column)) && !followedByParts(rows, i) ? 'data' : i > end ? 'note' : 'group';
    })();
    return { row, kind, name };
  });

  /** Whether the rows below a lone name have none of their own, so that the name is theirs. */
  function followedByParts(all: readonly { readonly row: number; readonly figures: boolean; readonly name: string }[], at: number): boolean {
    const next = all[at + 1];
    if (next === undefined || !next.figures || areaColumn() === undefined) return false;
    return !grid.owns(next.row, areaColumn()!) || saysBelowProvince(next.name) || finder.says(next.name) === 'words';
  }

  function areaColumn(): number | undefined {
    return columns.find((one) => one.role === 'label' && one.fields.includes('area_name'))?.column;
  }
}

function isLoneNote(texts: readonly string[]): boolean {
  const different = new Set(texts);
  return different.size === 1 && isNote(texts[0]!);
}

function names(texts: readonly string[], finder: BandFinder): boolean {
  return texts.some((text) => finder.says(text) === 'area') && texts.length <= 3 && !texts.some(isNote);
}
