import { jsonBroken, jsonWithoutTable } from '../messages/files.js';
import { issue } from '../model/issue.js';
import { NOWHERE } from '../model/source.js';
import { foldBare } from '../text/fold.js';
import type { Format } from './format.js';
import { jsonLines } from './json-lines-format.js';
import { beginsAsJson, jsonFault } from './json-fault.js';
import { cellsSheet, isJsonRecord, recordsSheet, type JsonRecord } from './records-sheet.js';
import type { Sheet } from './sheet.js';

/** How deep an answer of a service may wrap its rows: `{ "result": { "records": [ … ] } }`. */
const DEEPEST = 4;

const lists = (value: unknown): value is readonly (readonly unknown[])[] => Array.isArray(value) && value.length > 1 && value.every(Array.isArray);
const records = (value: unknown): value is readonly JsonRecord[] => Array.isArray(value) && value.length > 0 && value.every(isJsonRecord);
const scalar = (value: unknown): boolean => typeof value !== 'object' || value === null;
const numbered = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

/** Columns side by side: every value is a list, all as long, of plain values; beside them at most words such as a title. */
function columnsOf(value: JsonRecord): readonly (readonly [string, readonly unknown[]])[] | null {
  const columns = Object.entries(value).filter(([, one]) => !scalar(one));
  const [first] = columns;
  const fits = columns.length > 1 && columns.every(([, list]) => Array.isArray(list) && list.length > 0 && list.length === (first![1] as unknown[]).length && list.every(scalar));
  return fits ? (columns as (readonly [string, readonly unknown[]])[]) : null;
}

/** Names of columns, alone or as objects that describe each (`{ "id": "area_name", "type": "text" }`), or null. */
function headingsOf(value: unknown): readonly string[] | null {
  if (!Array.isArray(value) || value.length < 2) return null;
  const names = value.map((one: unknown) => (isJsonRecord(one) ? ['label', 'title', 'name', 'id', 'key', 'field'].map((key) => one[key]).find((name) => typeof name === 'string') : one));
  return names.every((name): name is string => typeof name === 'string' && name.trim() !== '' && !/^[-\d.,\s]+$/.test(name)) ? names : null;
}

/**
 * Rows as lists whose headings stand beside them: `{ "columns": ["area_name", …], "data": [["Hà Nội", …], …] }`. Null
 * where a list of words is as long as the rows under no such name: it may be anything.
 */
function headedRows(value: JsonRecord): readonly (readonly unknown[])[] | null {
  const rows = Object.values(value).filter((one): one is readonly (readonly unknown[])[] => Array.isArray(one) && one.length > 0 && one.every(Array.isArray));
  const headings = Object.entries(value).flatMap(([key, one]) => (HEADINGS.test(foldBare(key)) ? [headingsOf(one)] : [])).filter((one) => one !== null);
  const [[only], [names]] = [rows, headings];
  return only !== undefined && names !== undefined && rows.length === 1 && headings.length === 1 && only.every((row) => row.length <= names.length) ? [names, ...only] : null;
}

const HEADINGS = /^(?:columns?|headers?|headings?|fields|head|names|cot|ten cot|tieu de cot|tieu de|truong)$/;

/** What an object says beside its table about all of it: its title, period and unit. */
function titleOf(value: JsonRecord): string[] {
  const said = Object.entries(value).filter((entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number');
  return said.flatMap(([key, words]) => (TITLES.test(foldBare(key)) ? [String(words)] : UNITS.test(foldBare(key)) ? [`đơn vị tính: ${words}`] : []));
}

const TITLES = /^(?:title|name|caption|label|tieu de|ten|ten bang|ten bieu|ky|ky bao cao|ky so lieu|period|thoi gian|nam|year)$/;
const UNITS = /^(?:unit|don vi tinh|dvt)$/;

/** The name of a table, which holds all that is said around it; null when nothing is. */
function named(outside: string | null, parts: readonly string[]): string | null {
  const all = [...(outside === null ? [] : [outside]), ...parts];
  return all.length === 0 ? null : all.join(' · ');
}

/** The tables of a JSON value: rows as objects, rows as lists, columns as lists, or any of these inside objects. */
function tablesOf(value: unknown, name: string | null, depth: number): readonly Sheet[] {
  if (records(value)) return [recordsSheet(name, value, numbered(value.length))];
  if (lists(value)) return [cellsSheet(name, value, numbered(value.length))];
  if (!isJsonRecord(value) || depth === 0) return [];
  const headed = headedRows(value);
  if (headed) return [cellsSheet(named(name, titleOf(value)), headed, [0, ...numbered(headed.length - 1)])];
  const columns = columnsOf(value);
  if (columns) {
    const rows = columns[0]![1].map((_, r) => columns.map(([, list]) => list[r]));
    return [cellsSheet(named(name, titleOf(value)), [columns.map(([heading]) => heading), ...rows], [0, ...numbered(rows.length)])];
  }
  const title = titleOf(value);
  const inside = Object.entries(value).flatMap(([key, one]) => tablesOf(one, named(name, [...title, key]), depth - 1));
  // one record alone is a table of one row
  return inside.length === 0 && Object.keys(value).length > 1 && Object.values(value).every(scalar) ? [recordsSheet(name, [value], [1])] : inside;
}

/** Tables in JSON, as services and programs give them; also what began as JSON and is cut off or broken. */
export const json: Format = {
  name: 'json',
  text: true,
  recognises: (content) => content.json !== undefined || (beginsAsJson(content.decoded.text) && !jsonLines.recognises(content)),
  open: ({ json: value, decoded, options }) => {
    const fault = value === undefined ? jsonFault(decoded.text) : null;
    if (fault !== null) {
      const broken = issue('format.unreadable', 'error', jsonBroken(fault), { ...NOWHERE, file: options.file ?? null, row: fault.line });
      return Promise.resolve({ kind: 'nothing', format: 'json', issues: [...decoded.issues, broken] });
    }
    const sheets = tablesOf(value, null, DEEPEST);
    if (sheets.length > 0) return Promise.resolve({ kind: 'tables', format: 'json', workbook: { sheets, issues: decoded.issues } });
    const nothing = issue('format.unreadable', 'error', jsonWithoutTable({}), { ...NOWHERE, file: options.file ?? null });
    return Promise.resolve({ kind: 'nothing', format: 'json', issues: [...decoded.issues, nothing] });
  },
};
