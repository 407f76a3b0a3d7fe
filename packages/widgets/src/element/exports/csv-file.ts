import { SYNTHETIC, writeDelimited, type Lang } from '@danbiet/core';
import type { Figure } from '../../figure/index.js';

/**
 * A figure's table as a CSV file for spreadsheets: with a byte-order mark, plain numbers beside what is shown, the
 * sources in each row, and in the heading row the words that say when figures are made up.
 */
export function csvFile({ table: { columns, rows }, sources, synthetic }: Figure, lang: Lang): string {
  const source = sources.map(({ title, url }) => [title, url].filter(Boolean).join(' ')).join('; ');
  const headings = columns.flatMap(({ key, numeric }) => (numeric ? [key, `${key}_text`] : [key]));
  const cells = rows.map(({ area, cells: row }) => [area, ...row.flatMap(({ text, plain }, i) => (columns[i]!.numeric ? [plain, text] : [text])), source, ...(synthetic ? [SYNTHETIC[lang]] : [])]);
  return writeDelimited([['area_id', ...headings, 'sources', ...(synthetic ? [`note: ${SYNTHETIC[lang]}`] : [])], ...cells], { bom: true });
}
