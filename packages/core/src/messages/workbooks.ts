import * as en from './en/workbooks.js';
import * as vi from './vi/workbooks.js';
import { bothIssues } from './both.js';
import type { HowMany } from './page-tables.js';

type Nothing = Readonly<Record<never, never>>;

/** Why a workbook was not read. */
export interface NotRead {
  readonly why: 'xlsb' | 'ods' | 'excel_95' | 'encrypted' | 'other' | 'damaged' | 'too_large';
}

/** `format.unreadable`: a workbook that is not read, and why. */
export const workbookUnread = /*#__PURE__*/ bothIssues<NotRead>(vi.workbookUnread, en.workbookUnread);
/** `format.unreadable`: only the first sheets are read. */
export const tooManySheets = /*#__PURE__*/ bothIssues<HowMany & { readonly most: number }>(vi.tooManySheets, en.tooManySheets);
/** `format.unreadable`: a workbook without any text. */
export const workbookEmpty = /*#__PURE__*/ bothIssues<Nothing>(vi.workbookEmpty, en.workbookEmpty);
/** `sheet.hidden`: sheets that the workbook hides. */
export const hiddenSheets = /*#__PURE__*/ bothIssues<{ readonly names: readonly string[] }>(vi.hiddenSheets, en.hiddenSheets);
/** `sheet.hidden`: rows and columns that hold something but are hidden. */
export const hiddenParts = /*#__PURE__*/ bothIssues<{ readonly rows: readonly number[]; readonly columns: readonly string[] }>(vi.hiddenParts, en.hiddenParts);
/** `sheet.hidden`: numbers that their format does not show. */
export const numbersNotShown = /*#__PURE__*/ bothIssues<HowMany>(vi.numbersNotShown, en.numbersNotShown);
/** `cell.formula`: cells of which the saved result was taken. */
export const formulasRead = /*#__PURE__*/ bothIssues<HowMany>(vi.formulasRead, en.formulasRead);
/** `cell.formula`: formulas without a saved result. */
export const formulasWithoutResult = /*#__PURE__*/ bothIssues<HowMany & { readonly column: string }>(vi.formulasWithoutResult, en.formulasWithoutResult);
