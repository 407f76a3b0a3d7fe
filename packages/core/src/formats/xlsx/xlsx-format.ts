import type { FileContent, Format, Opened } from '../format.js';
import { isOle, isXlsx } from '../recognise.js';

const open = (format: 'xlsx' | 'xls') => async ({ bytes, options }: FileContent): Promise<Opened> => {
  const { readXlsx } = await import('./read-xlsx.js');
  return { kind: 'tables', format, workbook: await readXlsx(bytes!, options) };
};

/** A workbook as Excel writes it since 2007. */
export const xlsx: Format = { name: 'xlsx', text: false, recognises: isXlsx, open: open('xlsx') };

/** A workbook of Excel 97 to 2003. */
export const xls: Format = { name: 'xls', text: false, recognises: isOle, open: open('xls') };
