import { writeXlsx as pack, type CellValue, type WriteSheet } from 'hucre/xlsx';
import type { Dataset } from '../../dataset/dataset.js';
import { SYNTHETIC } from '../../messages/values.js';
import { FIGURES_SHEET, SOURCE_HEADINGS, SOURCES_SHEET } from '../../messages/workbook-sheets.js';
import type { Lang } from '../../model/language.js';
import type { Source } from '../../model/source.js';
import { tidyRows } from '../observation-records.js';

/** A sheet holds 1,048,576 rows, one of them its headings. */
const MOST_ROWS = 1_048_575;
/** What a cell holds at most. */
const LONGEST_TEXT = 32_767;
const WIDTH = 16;
/** A file without a day of its own gets one that is the same every time. */
const NO_DAY = '1980-01-01';

/**
 * Write a dataset as a workbook: a sheet of records (the fields of tidy CSV; numbers as numbers, all else as text that no
 * program runs as a formula) and a sheet of sources, each with its headings fixed on the screen. The same dataset gives
 * the same bytes.
 *
 * @param lang language of names, default Vietnamese
 */
export async function writeXlsx(dataset: Dataset, lang: Lang = 'vi'): Promise<Uint8Array> {
  const made = dataset.synthetic ? SYNTHETIC[lang] : null;
  const figures = FIGURES_SHEET[lang] + (made === null ? '' : ` (${made})`);
  const { head, rows } = tidyRows(dataset, lang);
  const sheets: WriteSheet[] = [];
  for (let from = 0; from === 0 || from < rows.length; from += MOST_ROWS) {
    sheets.push(sheet(from === 0 ? figures : `${figures} ${sheets.length + 1}`, head, rows.slice(from, from + MOST_ROWS)));
  }
  sheets.push(sheet(SOURCES_SHEET[lang], SOURCE_HEADINGS[lang], [...sourcesOf(dataset), ...(made === null ? [] : [[made, null, null, null, null]])]));
  const title = [dataset.title?.[lang] ?? null, made].filter((text) => text !== null).join(' · ');
  return pack({ sheets, properties: { ...(title === '' ? {} : { title }), modified: new Date(`${dataset.generated ?? NO_DAY}T00:00:00Z`) } });
}

function sheet(name: string, head: readonly string[], rows: readonly (readonly CellValue[])[]): WriteSheet {
  return {
    name,
    columns: head.map(() => ({ width: WIDTH })),
    rows: [head, ...rows].map((row) => row.map(held)),
    cells: new Map(head.map((text, column) => [`0,${column}`, { value: text, style: { font: { bold: true } } }])),
    freezePane: { rows: 1 },
  };
}

/** Text as a cell can hold it: XML knows no control characters but tab and line feed. */
function held(value: CellValue): CellValue {
  return typeof value === 'string' ? value.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, ' ').slice(0, LONGEST_TEXT) : value;
}

/** Each publication once, with the number of figures that it states. */
function sourcesOf(dataset: Dataset): CellValue[][] {
  const counts = new Map<string, { readonly source: Source; count: number }>();
  for (const source of dataset.observations().flatMap(({ sources }) => sources)) {
    const key = JSON.stringify([source.title, source.url, source.date, source.reporter]);
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { source, count: 1 });
  }
  return [...counts.values()].map(({ source: { title, url, date, reporter }, count }) => [title, url, date, reporter, count]);
}
