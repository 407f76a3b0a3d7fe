import type { Wording } from '../both.js';
import type { HowMany } from '../page-tables.js';
import type { NotRead } from '../workbooks.js';

const SAVE_AGAIN = 'Open the file in Excel or LibreOffice and save it as .xlsx.';
const WHY: Readonly<Record<NotRead['why'], Wording>> = {
  xlsb: ['A binary Excel file (.xlsb) is not read yet.', SAVE_AGAIN],
  ods: ['An OpenDocument spreadsheet (.ods) is not read yet.', SAVE_AGAIN],
  excel_95: ['The .xls file is of Excel 95 or older, which is not read.', SAVE_AGAIN],
  encrypted: ['The workbook is protected by a password and cannot be read.', 'Open it with its password, remove the password and save it again.'],
  other: ['This archive is not an .xlsx workbook.', 'If there are workbooks inside, unpack it and read them one by one.'],
  damaged: ['The workbook is damaged or not built as a workbook.', `Download the original again; if that does not help: ${SAVE_AGAIN}`],
  too_large: ['The workbook is too large to be read safely (more than 256 MB unpacked, or sheets that span more than 3 million cells).', 'Delete formatted but empty rows and columns at the end of the sheets, or split the file.'],
};
const SHOWN = 10;
const list = (words: readonly (string | number)[]): string => words.slice(0, SHOWN).join(', ') + (words.length > SHOWN ? ', …' : '');
const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

export const workbookUnread = ({ why }: NotRead): Wording => WHY[why];

export const tooManySheets = ({ count, most }: HowMany & { readonly most: number }): Wording => [`The file has ${count} sheets; only the first ${most} were read.`, 'Split the file.'];

export const workbookEmpty = (): Wording => ['No cell of the workbook holds anything.', 'Check the file, also its hidden sheets.'];

export const hiddenSheets = ({ names }: { readonly names: readonly string[] }): Wording => [`${plural(names.length, 'hidden sheet')} left out: ${list(names.map((name) => `“${name}”`))}.`, 'If their figures are needed, show the sheets and read the file again.'];

export const hiddenParts = ({ rows, columns }: { readonly rows: readonly number[]; readonly columns: readonly string[] }): Wording => [
  `${[...(rows.length > 0 ? [`${plural(rows.length, 'hidden row')} (${list(rows)})`] : []), ...(columns.length > 0 ? [`${plural(columns.length, 'hidden column')} (${list(columns)})`] : [])].join(' and ')} left out: only what the sheet shows is read.`,
  'If the figures there are needed, show the rows and columns or clear the filter, and read the file again.',
];

export const numbersNotShown = ({ count }: HowMany): Wording => [`${plural(count, 'cell')} left out: ${count === 1 ? 'it holds a number' : 'they hold numbers'} that the cell format does not show.`, 'If the numbers are needed, change the format and read the file again.'];

export const formulasRead = ({ count }: HowMany): Wording => [`${plural(count, 'cell')} computed by formulas; the results saved in the file were taken.`, null];

export const formulasWithoutResult = ({ count, column }: HowMany & { readonly column: string }): Wording => [`${plural(count, 'cell')} in column ${column} hold${count === 1 ? 's' : ''} a formula without a saved result, so there is no number to read.`, 'Open the file in Excel or LibreOffice so that it is computed, save it and read it again.'];
