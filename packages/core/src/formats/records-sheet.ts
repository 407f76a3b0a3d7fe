import type { Sheet } from './sheet.js';

/** A JSON object. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Whether a value is an object and no list. */
export const isJsonRecord = (value: unknown): value is JsonRecord => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Headings beyond which records are no table: each is a key that some record has. */
const MOST_HEADINGS = 2000;

/** A cell of JSON as text; numbers are plain, and what is neither text nor number nor truth is written as JSON. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  return typeof value === 'object' ? JSON.stringify(value) : String(value as number | boolean);
}

/**
 * Records as a sheet: every key that occurs is a heading, in the order in which they come. The heading's line is 0.
 *
 * @param lines the line or number of each record, from 1
 */
export function recordsSheet(name: string | null, records: readonly JsonRecord[], lines: readonly number[]): Sheet {
  const headings = [...new Set(records.flatMap((record) => Object.keys(record)))].slice(0, MOST_HEADINGS);
  return cellsSheet(name, [headings, ...records.map((record) => headings.map((heading) => (Object.hasOwn(record, heading) ? record[heading] : null)))], [0, ...lines]);
}

/** Rows of JSON values as a sheet; numbers are told apart from text that looks like them. */
export function cellsSheet(name: string | null, rows: readonly (readonly unknown[])[], lines: readonly number[]): Sheet {
  const numeric = new Set(rows.flatMap((row, r) => row.flatMap((cell, c) => (typeof cell === 'number' ? [`${r},${c}`] : []))));
  return { name, rows: rows.map((row) => row.map(cellText)), lines, merges: [], separator: null, numeric };
}
