import { namesArea } from '../../areas/index.js';
import { isBareYear } from './bare-year.js';
import { fieldOfHeading, type Field } from '../fields.js';
import { readNumber } from '../../numbers/index.js';
import type { Grid } from './fill-merges.js';
import { withoutOrdinal } from '../../text/ordinal.js';
import { isColumnNumbers } from './column-numbers.js';
import { isFillerHeading, isOrdinalHeading, isRemarkHeading, isUnit, namesIndicator, periodOfHeading } from './heading-words.js';

/** The rows of headings of one table, as inclusive indexes, and the row under them that numbers the columns. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly numbers: number | null;
  /** True when only the shape of the sheet, words over numbers, makes them headings. */
  readonly byShape: boolean;
}

const PLAIN_NUMBER = /^[-\d][\d.,\s]*%?$/;

/** Finds heading bands; what one spelling is stays known for the whole input. */
export class BandFinder {
  readonly #own: Readonly<Record<string, Field>>;
  readonly #says = new Map<string, 'label' | 'figure' | 'unit' | 'area' | 'number' | 'words'>();

  constructor(own: Readonly<Record<string, Field>> = {}) {
    this.#own = own;
  }

  /** All bands of a sheet in their order. Without headings that mean anything, words over numbers are taken for one. */
  find(grid: Grid): Band[] {
    const bands: Band[] = [];
    for (let row = 0; row < grid.cells.length; row += 1) {
      if (!this.#isHeading(grid, row, bands.length > 0)) continue;
      const band = this.#extend(grid, row);
      bands.push(band);
      row = band.numbers ?? band.bottom;
    }
    return bands.length > 0 ? bands : this.#byShape(grid);
  }

  /** What a heading cell is. */
  says(text: string): 'label' | 'figure' | 'unit' | 'area' | 'number' | 'words' {
    const known = this.#says.get(text);
    if (known) return known;
    const kind = this.#classify(withoutOrdinal(text));
    this.#says.set(text, kind);
    return kind;
  }

  #classify(text: string): ReturnType<BandFinder['says']> {
    if (isBareYear(text)) return 'figure';
    const reading = readNumber(text);
    if (reading.kind !== 'words' && reading.kind !== 'unreadable' && periodOfHeading(text, null) !== 'whole' && fieldOfHeading(text, this.#own) === null && !isUnit(text)) return 'number';
    if (isRemarkHeading(text)) return 'words';
    if (isOrdinalHeading(text) || fieldsOfHeading(text, this.#own).length > 0) return 'label';
    if (namesIndicator(text) || periodOfHeading(text, null) !== null) return 'figure';
    if (isUnit(text)) return 'unit';
    return namesArea(text) ? 'area' : 'words';
  }

  /** What a cell is in a row of headings: `6 tháng` beside `Quý I` is no number there. */
  #heads(text: string): ReturnType<BandFinder['says']> {
    const kind = this.says(text);
    return kind === 'number' && periodOfHeading(text, null) === 'part' ? 'figure' : kind;
  }

  /** Further tables of a sheet must name a label; the first may have an empty corner. */
  #isHeading(grid: Grid, row: number, further: boolean): boolean {
    const texts = [...new Set(ownTexts(grid, row))];
    if (texts.length < 2 || texts.some((text) => text.length > 200)) return false;
    // most rows of data hold a plain number: those need no closer look
    if (further && texts.some((text) => PLAIN_NUMBER.test(text) && !isBareYear(text))) return false;
    const said = texts.map((text) => this.#heads(text));
    if (said.includes('number')) return false;
    const count = (kind: string): number => said.filter((one) => one === kind).length;
    const [labels, figures, areas] = [count('label'), count('figure'), count('area')];
    if (areas === 1) return false;
    // a cell of data may hold a word that also heads columns; a heading row begins with one
    if (further && !texts.slice(0, 2).some((text) => this.says(text) === 'label')) return false;
    if (labels >= 2 || (labels === 1 && texts.length >= 2 && (figures > 0 || areas > 1 || !further))) return true;
    return !further && labels === 0 && (areas > 1 || (figures >= 2 && count('words') <= figures));
  }

  /** Rows under the first one that still are headings: merged into it, or words and years with nothing under the labels. */
  #extend(grid: Grid, top: number): Band {
    let bottom = top;
    const spans = grid.sheet.merges.filter((merge) => merge.top <= top && merge.bottom >= top).map((merge) => merge.bottom);
    bottom = Math.max(bottom, Math.min(...[Math.max(...spans, top), top + 4, grid.cells.length - 1]));
    while (bottom + 1 < grid.cells.length && this.#continues(grid, top, bottom + 1)) bottom += 1;
    const below = bottom + 1;
    return { top, bottom, numbers: below < grid.cells.length && isColumnNumbers(grid.sheet.rows[below]!) ? below : null, byShape: false };
  }

  #continues(grid: Grid, top: number, row: number): boolean {
    if (row - top > 5 || isColumnNumbers(grid.sheet.rows[row]!)) return false;
    const texts = ownTexts(grid, row);
    if (texts.length === 0) return false;
    const labels = grid.cells[top]!.map((text, column) => (this.says(text) === 'label' && !isFillerHeading(text) ? column : -1)).filter((column) => column >= 0);
    // a row that heads columns leaves the labels above it alone
    const corner = labels.length > 0 ? labels : [0];
    if (this.#isHeading(grid, row, true)) return labels.length === 0;
    if (corner.some((column) => grid.owns(row, column))) return false;
    return texts.every((text) => this.#heads(text) !== 'number' && text.length <= 200) && (labels.length > 0 || texts.length > 1);
  }

  /** Words over numbers: the first row of at least two words whose next row holds mostly figures. */
  #byShape(grid: Grid): Band[] {
    for (let row = 0; row + 1 < grid.cells.length; row += 1) {
      const [head, next] = [ownTexts(grid, row), ownTexts(grid, row + 1)];
      if (head.length < 2 || head.some((text) => this.says(text) === 'number')) continue;
      const numbers = next.filter((text) => this.says(text) === 'number').length;
      if (next.length >= 2 && numbers >= next.length * 0.6 - 1 && numbers > 0) return [{ ...this.#extend(grid, row), byShape: true }];
    }
    return [];
  }
}

/** The fields that a heading names, also two in one (`Địa phương / kỳ báo cáo`). */
export function fieldsOfHeading(text: string, own: Readonly<Record<string, Field>> = {}): readonly Field[] {
  const whole = fieldOfHeading(text, own);
  if (whole !== null) return [whole];
  const parts = text.split(/\s*[/\n;]\s*|\s+và\s+/u).map((part) => fieldOfHeading(part, own));
  return parts.length > 1 && parts.every((field) => field !== null) ? parts : [];
}

function ownTexts(grid: Grid, row: number): string[] {
  return grid.cells[row]!.filter((_, column) => grid.owns(row, column));
}
