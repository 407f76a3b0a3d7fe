import { sdmxDeleted } from '../messages/files.js';
import { issue, type Issue } from '../model/issue.js';
import { NOWHERE } from '../model/source.js';
import { STATUS_LETTER, type Status } from '../model/status.js';
import { shiftPoint } from '../numbers/index.js';
import { isDay } from '../periods/index.js';
import { readDelimited } from './delimited.js';
import type { Format } from './format.js';
import type { Sheet } from './sheet.js';

/**
 * The first heading of SDMX-CSV 1 and 2, and the separator: the character that follows it (field guide of SDMX-CSV 2.0;
 * `STRUCTURE[;]` says in brackets what separates several values in one cell).
 */
const HEAD = /^("?)(?:DATAFLOW|STRUCTURE(?:\[.\])?)\1([,;\t|])/;
const SECOND = /^[^\n]*?[,;\t|]\s*"?STRUCTURE_ID\b/;

/** Columns that speak of the message and not of a figure. */
const OF_MESSAGE = new Set(['DATAFLOW', 'STRUCTURE', 'STRUCTURE_ID', 'STRUCTURE_NAME', 'SERIES_KEY', 'OBS_KEY', 'FREQ', 'UNIT_MULT', 'DECIMALS', 'ACTION']);
/** The concepts of SDMX that the reader of tables knows by their ids. */
const KNOWN = new Set(['INDICATOR', 'MEASURE', 'REF_AREA', 'TIME_PERIOD', 'OBS_VALUE', 'OBS_STATUS', 'UNIT_MEASURE', 'SOURCE']);

/** Words for codes of units (CL_UNIT_MEASURE, SDMX's and the UN's); `NUM` and its like say that something is counted, and not what. */
const UNITS: ReadonlyMap<string, string> = new Map([['PT', '%'], ['PC', '%'], ['PERCENT', '%'], ['PS', 'người'], ['PERSONS', 'người'], ['VND', 'đồng'], ...['NUM', 'NUMBER', 'PN', 'PURE_NUMB', 'UNIT', '_Z', '_U'].map((code) => [code, ''] as const)]);

/** Words for the letters of a status (CL_OBS_STATUS); letters that none of ours stands for stay as they are. */
const WORDS: ReadonlyMap<string, string> = new Map((Object.entries(STATUS_LETTER) as [Status, string][]).reverse().filter(([status]) => !['refused', 'qualitative', 'derived'].includes(status)).map(([status, letter]) => [letter, status]));

/** `labels=both` writes `ID: Name` in headings and cells. */
const idOf = (cell: string): string => /^([\w@$.-]+): /.exec(cell)?.[1] ?? cell;
const nameOf = (cell: string): string => /^[\w@$.-]+: (.+)$/s.exec(cell)?.[1] ?? cell;

/** `2023-M06` and `2023-01-01/P9M` as this library writes them. */
function periodOf(cell: string): string {
  const month = /^(\d{4})-M(\d{2})$/.exec(cell);
  if (month) return `${month[1]}-${month[2]}`;
  const span = /^(\d{4}-\d{2}-\d{2})(?:T[\d:]+)?\/P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(cell);
  if (!span || !isDay(span[1]!)) return cell.replace(/-A1$/, '');
  const end = new Date(`${span[1]!}T00:00:00Z`);
  end.setUTCFullYear(end.getUTCFullYear() + Number(span[2] ?? 0), end.getUTCMonth() + Number(span[3] ?? 0), end.getUTCDate() - 1);
  return `${span[1]!}/${end.toISOString().slice(0, 10)}`;
}

/** A figure with its power of ten written out. */
const scaled = (cell: string, power: string): string => (/^-?\d+(?:\.\d+)?$/.test(cell) && /^\d{1,2}$/.test(power) && power !== '0' ? (cell.startsWith('-') ? `-${shiftPoint(cell.slice(1), Number(power))}` : shiftPoint(cell, Number(power))) : cell);

/** SDMX-CSV 1 and 2, with or without labels. */
export const sdmxCsv: Format = {
  name: 'sdmx-csv',
  text: true,
  recognises: ({ decoded: { text } }) => HEAD.test(text) && (/^"?DATAFLOW/.test(text) || SECOND.test(text)),
  open: ({ decoded, options }) => {
    const separator = HEAD.exec(decoded.text)![2]!;
    // some writers put the separator itself into the brackets, without quotes
    const read = readDelimited(decoded.text.replace(/^STRUCTURE\[(.)\](?=\1)/, 'STRUCTURE'), { ...options, separator });
    const [head = [], ...body] = read.rows;
    const ids = head.map((cell) => idOf(cell.replace(/\[.\]$/, '')).toUpperCase());
    const kept = ids.flatMap((id, column) => (OF_MESSAGE.has(id) ? [] : [column]));
    const [action, power] = [ids.indexOf('ACTION'), ids.indexOf('UNIT_MULT')];
    const issues: Issue[] = [...decoded.issues, ...read.issues];
    const rows: string[][] = [kept.map((column) => (KNOWN.has(ids[column]!) ? ids[column]! : nameOf(head[column]!)))];
    const written: (readonly string[])[] = [head];
    const lines = [read.lines[0] ?? 1];
    body.forEach((row, i) => {
      const line = read.lines[i + 1]!;
      if (action >= 0 && /^D(?:elete)?$/i.test(row[action] ?? '')) {
        issues.push(issue('row.note', 'info', sdmxDeleted({}), { ...NOWHERE, file: options.file ?? null, row: line }));
        return;
      }
      rows.push(kept.map((column) => cellOf(ids[column]!, row[column] ?? '', row[power] ?? '')));
      written.push(row);
      lines.push(line);
    });
    const value = kept.findIndex((column) => ids[column] === 'OBS_VALUE');
    // beside a comma a decimal can only be written with a point
    const numeric = new Set(separator === ',' && value >= 0 ? rows.flatMap((row, r) => (r > 0 && /^-?\d+(?:\.\d+)?$/.test(row[value]!) ? [`${r},${value}`] : [])) : []);
    const sheet: Sheet = { name: null, rows, written, lines, merges: [], separator, numeric };
    return Promise.resolve({ kind: 'tables', format: 'sdmx-csv', workbook: { sheets: [sheet], issues } });
  },
};

function cellOf(id: string, cell: string, power: string): string {
  if (id === 'TIME_PERIOD') return periodOf(idOf(cell));
  if (id === 'OBS_VALUE') return scaled(cell, power);
  if (id === 'UNIT_MEASURE') return UNITS.get(idOf(cell).toUpperCase()) ?? nameOf(cell);
  if (id === 'OBS_STATUS') return WORDS.get(idOf(cell)) ?? cell;
  // an indicator is known by its id, an area by its name where the file says it
  return id === 'INDICATOR' || id === 'MEASURE' ? idOf(cell) : nameOf(cell);
}
