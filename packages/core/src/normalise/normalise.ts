import { readDelimited, type Rows } from '../formats/delimited.js';
import { noHeadings } from '../messages/normalise.js';
import { issue, type Issue } from '../model/issue.js';
import { NOWHERE } from '../model/source.js';
import { checkRules } from '../rules/index.js';
import { AccountBook } from './account.js';
import { matchColumns } from './fields.js';
import { readLong } from './long/read-long.js';
import { markRepeats } from './mark-repeats.js';
import type { Normalised, NormaliseOptions } from './options.js';
import { RecordReader } from './record-reader.js';

const HEADING_ROWS = 20;

/**
 * Normalise a long table (one figure a row): headings are found, names, periods and numbers are read, and whatever cannot
 * be taken becomes an issue with its row and column. A bad cell stops nothing else; nothing is guessed.
 *
 * @param input delimited text, or rows that were read from it; `lines` are their physical lines, default 1, 2, 3 …
 */
export function normalise(input: string | (Pick<Rows, 'rows'> & Partial<Rows>), options: NormaliseOptions = {}): Normalised {
  const file = options.file ?? null;
  const table = typeof input === 'string' ? readDelimited(input, { file }) : { rows: input.rows, lines: input.lines ?? input.rows.map((_, i) => i + 1), separator: null, issues: [] as readonly Issue[] };
  const head = table.rows.slice(0, HEADING_ROWS).findIndex((row) => matchColumns(row, options.columns) !== null);
  const columns = head < 0 ? null : matchColumns(table.rows[head]!, options.columns);
  if (columns === null) {
    return { ...EMPTY, issues: [...table.issues, issue('format.unreadable', 'error', noHeadings({ first: (table.rows[0] ?? []).join(' · ').slice(0, 80) }), { ...NOWHERE, file })], account: new AccountBook().total() };
  }
  const reader = new RecordReader(options);
  const reading = readLong({ ...table, sheet: null, numeric: new Set(), head, columns }, options, reader);
  const { observations, issues: repeats } = markRepeats(reading.observations, reader.names);
  return {
    observations,
    indicators: [...reader.names.indicators.values()],
    areas: [...reader.names.areas.values()],
    periods: [...reader.names.periods.values()],
    issues: [...table.issues, ...reading.issues, ...repeats, ...checkRules(observations, reader.names)],
    account: reading.account,
  };
}

const EMPTY = { observations: [], indicators: [], areas: [], periods: [] } as const;
