import type { Names } from '../dataset/printable.js';
import { readDelimited, type Rows } from '../formats/delimited.js';
import type { Sheet, Workbook } from '../formats/sheet.js';
import { textDecomposed } from '../messages/normalise.js';
import type { Area } from '../model/area.js';
import type { Indicator } from '../model/indicator.js';
import { issue, type Issue } from '../model/issue.js';
import { NOWHERE } from '../model/source.js';
import type { Period } from '../model/period.js';
import { holdTogether } from './hold-together.js';
import type { Normalised, NormaliseOptions } from './options.js';
import { join } from './read-sheet.js';
import { readSheets } from './read-sheets.js';
import { RecordReader } from './record-reader.js';

/** What can be normalised: delimited text, rows that were read from it (their lines are 1, 2, 3 … unless said), or the sheets of a file. */
export type NormaliseInput = string | (Pick<Rows, 'rows'> & Partial<Rows>) | Workbook;

/** One of several inputs that are normalised together. */
export interface NormaliseFile {
  readonly input: NormaliseInput;
  readonly options?: NormaliseOptions;
}

/**
 * Normalise several inputs together, so that repeats, contradictions and broken rules between them are found.
 *
 * @returns one observation for each figure of all inputs, in their order
 */
export function normaliseFiles(files: readonly NormaliseFile[]): Normalised {
  const names = { indicators: new Map<string, Indicator>(), areas: new Map<string, Area>(), periods: new Map<string, Period>() } satisfies Names;
  const readings = files.map(({ input, options = {} }) => {
    const mapped = withMapping(options);
    const { sheets, issues } = toWorkbook(input, options.file ?? null);
    const reader = new RecordReader(mapped);
    const reading = readSheets(sheets, mapped, reader);
    for (const [id, one] of reader.names.indicators) names.indicators.set(id, one);
    for (const [id, one] of reader.names.areas) names.areas.set(id, one);
    for (const [id, one] of reader.names.periods) if (!names.periods.has(id)) names.periods.set(id, one);
    return { ...reading, issues: [...issues, ...reading.issues] };
  });
  const { observations: read, issues, account } = join(readings);
  const { observations, issues: together } = holdTogether(read, names);
  return {
    observations,
    indicators: [...names.indicators.values()],
    areas: [...names.areas.values()],
    periods: [...names.periods.values()],
    issues: [...issues, ...together],
    account,
  };
}

/** What a mapping says beside its own fields is said by options. */
function withMapping(options: NormaliseOptions): NormaliseOptions {
  const { mapping } = options;
  if (mapping === undefined) return options;
  return { ...options, columns: { ...mapping.columns, ...options.columns } };
}

function toWorkbook(input: NormaliseInput, file: string | null): Workbook {
  if (typeof input === 'object' && 'sheets' in input) return input;
  const { issues = [], ...table } = typeof input === 'string' ? readDelimited(input, { file }) : { separator: null, issues: [], ...input };
  const sheet: Sheet = { name: null, rows: table.rows, lines: table.lines ?? table.rows.map((_, i) => i + 1), merges: [], separator: table.separator ?? null, numeric: new Set() };
  return { sheets: [sheet], issues: [...issues, ...decomposed(sheet, file)] };
}

function decomposed({ rows }: Sheet, file: string | null): Issue[] {
  return rows.some((row) => row.some((cell) => cell !== cell.normalize('NFC'))) ? [issue('text.nfd', 'info', textDecomposed({}), { ...NOWHERE, file })] : [];
}
