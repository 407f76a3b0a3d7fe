import { isNote, isTotalName } from '../row-words.js';
import type { Band, BandFinder } from './find-bands.js';
import type { Grid } from './fill-merges.js';

/** One table of a sheet: its headings, the lines above them and the rows below, as indexes of the grid's rows. */
export interface TableRange {
  readonly band: Band;
  /** Rows above the headings, from the top. */
  readonly titles: readonly number[];
  /** First and last row under the headings; empty when the last is before the first. */
  readonly first: number;
  readonly last: number;
}

/** Cut a sheet into its tables. Between two tables, lines that are neither data nor notes are the title of the second. */
export function findTables(grid: Grid, finder: BandFinder): TableRange[] {
  const bands = finder.find(grid);
  const titles = bands.map((band, i) => titleRows(grid, finder, i === 0 ? 0 : (bands[i - 1]!.numbers ?? bands[i - 1]!.bottom) + 1, band.top, i === 0));
  return bands.map((band, i) => ({
    band,
    titles: titles[i]!,
    first: (band.numbers ?? band.bottom) + 1,
    last: i + 1 < bands.length ? (titles[i + 1]![0] ?? bands[i + 1]!.top) - 1 : grid.cells.length - 1,
  }));
}

function titleRows(grid: Grid, finder: BandFinder, from: number, top: number, first: boolean): number[] {
  if (first) return Array.from({ length: top - from }, (_, i) => from + i);
  let start = top;
  while (start > from && isTitle(grid, finder, start - 1)) start -= 1;
  return Array.from({ length: top - start }, (_, i) => start + i);
}

function isTitle(grid: Grid, finder: BandFinder, row: number): boolean {
  const texts = [...new Set(grid.cells[row]!.filter((_, column) => grid.owns(row, column)))];
  if (texts.length > 2 || texts.some((text) => finder.says(text) === 'number')) return false;
  return !texts.some((text) => isNote(text) && text.length <= 90) && !texts.some(isTotalName) && !(texts.length === 1 && finder.says(texts[0]!) === 'area');
}
