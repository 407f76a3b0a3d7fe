import type { Names } from '../dataset/printable.js';
import { readDelimited, type Rows } from '../formats/delimited.js';
import type { Opened } from '../formats/format.js';
import type { Sheet, Workbook } from '../formats/sheet.js';
import { textDecomposed } from '../messages/normalise.js';
import type { Area } from '../model/area.js';
import type { Indicator } from '../model/indicator.js';
import { issue, type Issue } from '../model/issue.js';
import { NOWHERE } from '../model/source.js';
import type { Period } from '../model/period.js';
import { datasetReading } from './dataset-reading.js';
import { holdTogether } from './hold-together.js';
import type { TableReading } from './long/read-long.js';
import type { Normalised, NormaliseOptions } from './options.js';
import { join } from './read-sheet.js';
import { readSheets } from './read-sheets.js';
import { RecordReader } from './record-reader.js';
import { withMapping } from './with-mapping.js';

/** What can be normalised: delimited text, rows that were read from it (their lines are 1, 2, 3 … unless said), the sheets of a file, or a file that was opened. */
export type NormaliseInput = string | (Pick<Rows, 'rows'> & Partial<Rows>) | Workbook | Opened;

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
  const readings = files.map((file) => {
    const { named, reading } = readOne(file);
    for (const one of named) {
      for (const [id, indicator] of one.indicators) names.indicators.set(id, indicator);
      for (const [id, area] of one.areas) names.areas.set(id, area);
      for (const [id, period] of one.periods) if (!names.periods.has(id)) names.periods.set(id, period);
    }
    return reading;
  });
  const { observations: read, issues, account } = join(readings);
  const { observations, issues: together } = holdTogether(read, names);
  return {
    observations,
    indicators: [...names.indicators.values()],
    areas: [...names.areas.values()],
    periods: [...names.periods.values()],
    synthetic: files.some(({ input }) => typeof input === 'object' && 'kind' in input && input.kind === 'datasets' && input.datasets.some((one) => one.synthetic)),
    issues: [...issues, ...together],
    account,
  };
}

/** Read one input: what it gave, and all that it names. */
function readOne({ input, options = {} }: NormaliseFile): { readonly reading: TableReading; readonly named: readonly Names[] } {
  if (typeof input === 'object' && 'kind' in input && input.kind === 'datasets') {
    return { reading: withIssues(join(input.datasets.map(datasetReading)), input.issues), named: input.datasets };
  }
  const mapped = withMapping(options);
  const { sheets, issues } = toWorkbook(input, options.file ?? null);
  const reader = new RecordReader(mapped);
  const reading = readSheets(sheets, mapped, reader);
  return { reading: withIssues(reading, issues), named: [reader.names] };
}

const withIssues = (reading: TableReading, first: readonly Issue[]): TableReading => ({ ...reading, issues: [...first, ...reading.issues] });

function toWorkbook(input: Exclude<NormaliseInput, { readonly kind: 'datasets' }>, file: string | null): Workbook {
  if (typeof input === 'object' && 'kind' in input) return input.kind === 'tables' ? input.workbook : { sheets: [], issues: input.issues };
  if (typeof input === 'object' && 'sheets' in input) return input;
  const { issues = [], ...table } = typeof input === 'string' ? readDelimited(input, { file }) : { separator: null, issues: [], ...input };
  const sheet: Sheet = { name: null, rows: table.rows, lines: table.lines ?? table.rows.map((_, i) => i + 1), merges: [], separator: table.separator ?? null, numeric: new Set() };
  return { sheets: [sheet], issues: [...issues, ...decomposed(sheet, file)] };
}

function decomposed({ rows }: Sheet, file: string | null): Issue[] {
  return rows.some((row) => row.some((cell) => cell !== cell.normalize('NFC'))) ? [issue('text.nfd', 'info', textDecomposed({}), { ...NOWHERE, file })] : [];
}
