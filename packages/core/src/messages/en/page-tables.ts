import type { Wording } from '../both.js';
import type { HowMany } from '../page-tables.js';

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

export const pageTooLarge = ({ most }: { readonly most: number }): Wording => [`The page is longer than ${Math.round(most / 1e6)} million characters and was not read.`, 'Save the table alone as a file and read that.'];

export const pageTooDeep = (): Wording => ['The page nests elements more than 512 deep and was not read.', 'Copy the table into a spreadsheet and read that.'];

export const noTables = (): Wording => ['The page holds no table of figures that can be read.', 'See whether the page loads its table by a script or shows it as a picture; if so, download the original file.'];

export const tableTooLarge = (): Wording => ['This table claims more than 5,000 columns or 2 million cells and was not read.', 'Check the rowspan and colspan attributes of the table.'];

export const tooManyTables = ({ count, most }: HowMany & { readonly most: number }): Wording => [`The page has ${count} tables; only the first ${most} were read.`, 'Split the page into several files.'];

export const hiddenTables = ({ count }: HowMany): Wording => [`The page hides ${plural(count, 'table')}, which ${count === 1 ? 'was' : 'were'} not read.`, 'If the figures are needed (in a tab that is not open, say), open the table and save the page again.'];

export const hiddenCells = ({ count }: HowMany): Wording => [`${plural(count, 'hidden cell')} left out: only what readers of the page see is read.`, null];
