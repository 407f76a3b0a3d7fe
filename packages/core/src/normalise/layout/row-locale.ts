import type { Indicator } from '../../model/indicator.js';
import { readNumber } from '../../numbers/index.js';
import type { ColumnLocale } from '../column-locale.js';

/** A figure of a row, with what its column knows. */
export interface RowCell {
  readonly value: string;
  readonly indicator: Indicator | null;
  readonly locale: ColumnLocale;
}

/** That a row is written as in English, and whether its table is not. */
export interface EnglishRow {
  /** The cells that show it, as in a sentence. */
  readonly cells: string;
  readonly against: boolean;
}

const SHOWN = 3;

/**
 * Whether a whole row writes counts as in English (`31,826`, `37,879`): one such cell decides nothing, but nobody counts
 * in thousandths, so two or more of them with no cell that contradicts settle the row.
 */
export function rowWritesEnglish(cells: readonly RowCell[]): EnglishRow | null {
  const readings = cells.map((cell) => ({ ...cell, reading: readNumber(cell.value) }));
  if (readings.some(({ reading }) => reading.kind === 'quantity' && reading.locale === 'vi')) return null;
  const telling = readings.filter(({ reading, indicator }) => reading.kind === 'undecidable' && indicator?.kind === 'count');
  const open = telling.filter(({ locale }) => locale.settled !== 'en');
  if (telling.length < 2 || open.length === 0) return null;
  return { cells: telling.slice(0, SHOWN).map(({ value }) => `“${value}”`).join(', '), against: open.some(({ locale }) => locale.settled === 'vi' || locale.usual === 'vi') };
}
