import type { Location } from '../../model/source.js';
import { periodWords } from '../period-words.js';
import { readOfficePeriod } from '../read-office-period.js';
import type { Field } from '../fields.js';
import type { FigureRecord } from '../record-reader.js';
import type { PathMeaning } from './heading-path.js';
import { liesIn, partOfWhole, singleYear } from './join-periods.js';

/** Fields of one figure, put together from its row, its column and the lines above the table. */
export type FigureFields = Readonly<Partial<Record<Field, string>>>;

/** What a row says, with its footnote marks still on. */
export type RowFields = FigureFields;

/** Where the words of one figure stand. */
export interface FigurePlaces {
  /** The figure's own cell. */
  readonly figure: Location;
  /** Location of a field that the row itself says. */
  readonly row: (field: Field) => Location | null;
  /** The heading of the figure's column. */
  readonly heading: Location;
  /** Fields that the headings say. */
  readonly column: ReadonlySet<Field>;
}

const OF_PERIOD: readonly Field[] = ['period', 'year', 'quarter', 'month', 'period_start', 'period_end'];

/** What holds for a whole table where neither row nor column says it. */
export interface TableFields {
  readonly period: string;
  /** The unit for an indicator by its words. */
  readonly unit: (indicator: string) => string;
  /** The words of an indicator with the body that the lines name, where they mean one of its own. */
  readonly ofBody: (indicator: string) => string;
  readonly indicator: string;
  readonly area: string;
}

/** Join what row, column and table say about one figure: the column before the row, both before the table. */
export function figureFields(value: string, column: PathMeaning, row: RowFields, table: TableFields, date: string | null): FigureFields {
  const indicator = table.ofBody(column.indicator || column.unknown || row.indicator || table.indicator);
  return {
    ...row,
    ...periodFields(column, row, table.period, date),
    indicator,
    area_name: column.area || row.area_name || (row.area_code ? '' : table.area),
    unit: column.unit || row.unit || table.unit(indicator),
    scope: column.scope || row.scope || '',
    status: column.status ?? '',
    value,
  };
}

/**
 * The words of the period. A part of a year takes its year from wherever it stands, "the same period" and "since January"
 * their days from what the column, the row or the table says; what a row says inside the column's period is the figure's.
 */
function periodFields(column: PathMeaning, row: RowFields, table: string, date: string | null): FigureFields {
  const none = Object.fromEntries(OF_PERIOD.map((field) => [field, ''])) as FigureFields;
  const own = OF_PERIOD.some((field) => (row[field] ?? '').trim() !== '') ? Object.fromEntries(OF_PERIOD.map((field) => [field, row[field] ?? ''])) as FigureFields : null;
  const said = column.period !== '' ? { period: column.period, year: '' } : column.part === '' ? null : partFields(column.part, own, table, date);
  if (column.samePeriod !== '' || column.cumulative) {
    const base = said === null ? own?.period || table || (own?.year ?? '') : periodWords({ ...said, quarter: '', month: '' }).words;
    return { ...none, ...counted(column, base, date) };
  }
  if (said !== null) return { ...none, ...(own === null || column.period === '' ? said : besideRow(column.period, own, date)) };
  if (own === null) return { ...none, period: table };
  // `Quý I` in a row of a table headed `năm 2023`
  return needsYear(own) ? { ...own, year: singleYear(table, date) } : own;
}

/** A part of a year that a heading names: its year stands in the row or above the table. */
function partFields(part: string, own: FigureFields | null, table: string, date: string | null): { readonly period: string; readonly year: string } {
  const words = own === null || needsYear(own) ? '' : wordsOf(own);
  if (singleYear(words, date) === '') return { period: part, year: singleYear(table, date) };
  return { period: partOfWhole(part, words, date) ?? `${part} · ${words}`, year: '' };
}

/** The period of a row under a heading that names one: of a year the row's part, of two periods the one that lies in the other. */
function besideRow(period: string, own: FigureFields, date: string | null): FigureFields {
  const words = wordsOf(own);
  if (needsYear(own)) return { period: partOfWhole(words, period, date) ?? `${period} · ${words}` };
  const [inner, outer] = [words, period].map((text) => readOfficePeriod(text, { date }));
  if (inner!.kind === 'period' && outer!.kind === 'period' && liesIn(inner!.period, outer!.period)) return own;
  return { period, year: words };
}

/** The words of a row's period. */
function wordsOf({ period = '', year = '', quarter = '', month = '', period_start = '', period_end = '' }: FigureFields): string {
  return period_start || period_end ? `từ ${period_start} đến ${period_end}` : periodWords({ period, year, quarter, month }).words;
}

/** Days that lean on those of another period. */
function counted(column: PathMeaning, base: string, date: string | null): FigureFields {
  const reading = readOfficePeriod(base, { date });
  if (reading.kind !== 'period' || reading.period.start === null || reading.period.end === null) return { period: column.cumulative && column.samePeriod === '' ? base : column.samePeriod };
  const { start, end } = reading.period;
  if (column.since !== '' && column.since !== end.slice(0, 4)) return { period: `${base} · ${column.since}` };
  const from = column.cumulative ? `${end.slice(0, 4)}-01-01` : start;
  if (column.samePeriod === '') return { period_start: from, period_end: end, cumulative: 'true' };
  const years = Number(end.slice(0, 4)) - Number(yearOf(column.samePeriod) || Number(end.slice(0, 4)) - 1);
  return { period_start: backBy(years, from), period_end: backBy(years, end), ...(column.cumulative ? { cumulative: 'true' } : {}) };
}

/** Whether a row says a part of a year without its year. */
function needsYear(own: FigureFields): boolean {
  const part = own.period || own.quarter || own.month || '';
  return part !== '' && !own.year && yearOf(part) === '';
}

/** The same day some years before; the last of February stays the last. */
function backBy(years: number, day: string): string {
  const year = Number(day.slice(0, 4)) - years;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const rest = day.slice(4) === '-02-29' && !leap ? '-02-28' : day.slice(4) === '-02-28' && leap ? '-02-29' : day.slice(4);
  return `${year}${rest}`;
}

function yearOf(words: string): string {
  return /(?:19|20)\d{2}/.exec(words)?.[0] ?? '';
}

/** The fields that a column's headings say. */
export function saidByColumn({ indicator, unknown, unit, area, period, part, samePeriod, cumulative }: PathMeaning): ReadonlySet<Field> {
  return new Set<Field>([
    ...(indicator !== '' || unknown !== '' ? ['indicator' as const] : []),
    ...(unit !== '' ? ['unit' as const] : []),
    ...(area !== '' ? ['area_name' as const] : []),
    ...(period !== '' || part !== '' || samePeriod !== '' || cumulative ? (['period', 'year', 'period_end'] as const) : []),
  ]);
}

/** A figure as the record reader takes it. What neither its row nor its column says is said of the row as a whole. */
export function figureRecord(fields: FigureFields, locale: 'vi' | 'en' | null, places: FigurePlaces): FigureRecord {
  return {
    cell: (field) => (field === 'number_locale' ? (locale ?? fields.number_locale ?? '') : (fields[field] ?? '')),
    at: (field) => (field === 'value' ? places.figure : places.column.has(field) ? places.heading : (places.row(field) ?? { ...places.figure, column: null })),
    has: (field) => field === 'value' || (fields[field] ?? '') !== '',
  };
}
