import { readXls, readXlsx, type Cell, type Sheet } from 'hucre/xlsx';
import type { NotRead } from '../../messages/workbooks.js';
import { checkPackage, MOST_CELLS } from './check-package.js';
import { compoundStreams, isCompoundFile } from './compound-file.js';
import { xlsDetails, type XlsDetails } from './xls-details.js';

/** The sheets of a workbook that are not hidden, with all that their cells say. */
export interface UnpackedWorkbook {
  readonly sheets: readonly Sheet[];
  /** Names of the hidden sheets. */
  readonly hidden: readonly string[];
  /** Sheets that are not hidden, also those above the limit. */
  readonly visible: number;
  readonly defaultFont: string | null;
}

/** So many sheets are read. */
export const MOST_SHEETS = 300;

/** Unpack a workbook, `.xlsx` or `.xls`; or why it is not read. */
export async function unpackWorkbook(bytes: Uint8Array): Promise<UnpackedWorkbook | NotRead['why']> {
  try {
    return isCompoundFile(bytes) ? await unpackXls(bytes) : await unpackXlsx(bytes);
  } catch {
    // the reader throws errors of many kinds over bytes that are no workbook
    return 'damaged';
  }
}

async function unpackXlsx(bytes: Uint8Array): Promise<UnpackedWorkbook | NotRead['why']> {
  const why = await checkPackage(bytes);
  if (why !== null) return why;
  const hidden: string[] = [];
  let visible = 0;
  const book = await readXlsx(bytes, {
    readStyles: true,
    sheets: (info) => {
      const out = info.hidden === true || info.veryHidden === true;
      if (out) hidden.push(info.name);
      else visible += 1;
      return !out && visible <= MOST_SHEETS;
    },
  });
  return { sheets: book.sheets, hidden, visible, defaultFont: book.defaultFont?.name ?? null };
}

/** The values come from one reader, how they look and what is hidden from another. */
async function unpackXls(bytes: Uint8Array): Promise<UnpackedWorkbook | NotRead['why']> {
  const streams = compoundStreams(bytes);
  if (streams?.has('EncryptedPackage') === true) return 'encrypted';
  const stream = streams?.get('Workbook')?.();
  if (stream === undefined) return streams?.has('Book') === true ? 'excel_95' : 'damaged';
  const details = xlsDetails(stream);
  if (typeof details === 'string') return details;
  if (details.reduce((sum, { span }) => sum + span, 0) > MOST_CELLS) return 'too_large';
  const { sheets } = await readXls(bytes);
  const shown = sheets.flatMap((sheet, at) => (details[at] === undefined || details[at].hidden ? [] : [withDetails(sheet, details[at])]));
  return { sheets: shown.slice(0, MOST_SHEETS), hidden: details.filter((one) => one.hidden).map(({ name }) => name), visible: shown.length, defaultFont: null };
}

function withDetails(sheet: Sheet, { cells, rowsHidden, columnsHidden }: XlsDetails): Sheet {
  const detailed = [...cells].map(([key, more]): [string, Cell] => {
    const [row, column] = key.split(',').map(Number) as [number, number];
    return [key, { value: sheet.rows[row]?.[column] ?? null, type: 'empty', ...more }];
  });
  return {
    ...sheet,
    rows: Array.from(sheet.rows, (row) => row ?? []),
    cells: new Map(detailed),
    rowDefs: new Map([...rowsHidden].map((row) => [row, { hidden: true }])),
    columns: Array.from({ length: Math.max(0, ...[...columnsHidden].map((column) => column + 1)) }, (_, column) => ({ hidden: columnsHidden.has(column) })),
  };
}
