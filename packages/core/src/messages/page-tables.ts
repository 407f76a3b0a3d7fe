import * as en from './en/page-tables.js';
import * as vi from './vi/page-tables.js';
import { bothIssues } from './both.js';

/** How many. */
export interface HowMany {
  readonly count: number;
}

/** `format.unreadable`: a page with more characters than are read. */
export const pageTooLarge = /*#__PURE__*/ bothIssues<{ readonly most: number }>(vi.pageTooLarge, en.pageTooLarge);
/** `format.unreadable`: elements nested deeper than browsers allow. */
export const pageTooDeep = /*#__PURE__*/ bothIssues<Readonly<Record<never, never>>>(vi.pageTooDeep, en.pageTooDeep);
/** `format.unreadable`: a page without a table of data. */
export const noTables = /*#__PURE__*/ bothIssues<Readonly<Record<never, never>>>(vi.noTables, en.noTables);
/** `format.unreadable`: a table whose spans claim too many cells. */
export const tableTooLarge = /*#__PURE__*/ bothIssues<Readonly<Record<never, never>>>(vi.tableTooLarge, en.tableTooLarge);
/** `format.unreadable`: only the first tables are read. */
export const tooManyTables = /*#__PURE__*/ bothIssues<HowMany & { readonly most: number }>(vi.tooManyTables, en.tooManyTables);
/** `sheet.hidden`: whole tables that the page hides. */
export const hiddenTables = /*#__PURE__*/ bothIssues<HowMany>(vi.hiddenTables, en.hiddenTables);
/** `sheet.hidden`: cells of a table that the page hides. */
export const hiddenCells = /*#__PURE__*/ bothIssues<HowMany>(vi.hiddenCells, en.hiddenCells);
