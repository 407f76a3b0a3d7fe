import type { Names } from '../dataset/printable.js';
import { formatObservation } from '../indicators/format-observation.js';
import { SYNTHETIC } from '../messages/values.js';
import type { Lang } from '../model/language.js';
import type { Observation } from '../model/observation.js';
import { writeDelimited } from './delimited.js';

/** Fields of an observation as a flat record, in the order of the contract. */
export const RECORD_FIELDS = [
  'indicator', 'area_code', 'area_vintage', 'area_name', 'area_level', 'scope',
  'period_start', 'period_end', 'period_label', 'cumulative',
  'value', 'bound', 'numerator', 'denominator', 'unit', 'status', 'text', 'break', 'as_written',
  'source_title', 'source_url', 'source_date', 'reporter', 'file', 'sheet', 'row', 'column',
] as const;

/** An observation as a flat record; absent is null. */
export type ObservationRecord = Readonly<Record<(typeof RECORD_FIELDS)[number], string | number | boolean | null>>;

/** Figures with the names that they need to be written: a `Dataset`, or what `normalise` gave before repeats were merged. */
export interface Figures extends Names {
  /** True when the figures are made up. */
  readonly synthetic: boolean;
  observations(): readonly Observation[];
}

/** One observation as a flat record, with names in one language. */
export function toRecord(observation: Observation, figures: Pick<Figures, 'areas' | 'periods'>, lang: Lang = 'vi'): ObservationRecord {
  const { indicator, scope, value, bound, numerator, denominator, unit, status, text, sources } = observation;
  const area = figures.areas.get(observation.area)!;
  const period = figures.periods.get(observation.period)!;
  const source = sources[0];
  // a hidden figure must not come back through its fraction or its wording
  const hidden = status === 'suppressed';
  const location = source?.location;
  return {
    indicator,
    area_code: area.code,
    area_vintage: area.vintage,
    area_name: area.name[lang],
    area_level: area.level,
    scope: scope === '' ? null : scope,
    period_start: period.start,
    period_end: period.end,
    period_label: period.label,
    cumulative: period.cumulative,
    value,
    bound,
    numerator: hidden ? null : numerator,
    denominator: hidden ? null : denominator,
    unit,
    status,
    text,
    break: observation.break,
    as_written: hidden ? null : (source?.asWritten ?? null),
    source_title: source?.title ?? null,
    source_url: source?.url ?? null,
    source_date: source?.date ?? null,
    reporter: source?.reporter ?? null,
    file: location?.file ?? null,
    sheet: location?.sheet ?? null,
    row: location?.row ?? null,
    column: location?.column ?? null,
  };
}

/** All observations as JSON Lines, line by line, so that a long result is never one text. */
export function* jsonLinesOf(figures: Figures, lang: Lang = 'vi'): Generator<string, void, undefined> {
  for (const one of figures.observations()) yield `${JSON.stringify(toRecord(one, figures, lang))}\n`;
}

/** All observations as JSON Lines: one flat record a line. */
export function writeJsonLines(figures: Figures, lang: Lang = 'vi'): string {
  return [...jsonLinesOf(figures, lang)].join('');
}

/** A row of a table as it is written; null is an empty cell. */
type TidyRow = readonly (string | number | boolean | null)[];

/** All observations as rows of a table. */
export interface TidyRows {
  readonly head: readonly string[];
  readonly rows: readonly TidyRow[];
}

/**
 * All observations as rows: the fields of a record, then `value_text` (the value as every chart and table shows it) and,
 * for made-up figures, a `note` that says so in each row.
 */
export function tidyRows(figures: Figures, lang: Lang = 'vi'): TidyRows {
  return { head: tidyHead(figures), rows: figures.observations().map((one) => tidyRow(one, figures, lang)) };
}

function tidyHead({ synthetic }: Figures): readonly string[] {
  return [...RECORD_FIELDS, 'value_text', ...(synthetic ? ['note'] : [])];
}

function tidyRow(one: Observation, figures: Figures, lang: Lang): TidyRow {
  const record = toRecord(one, figures, lang);
  const shown = formatObservation(one, figures.indicators.get(one.indicator)!, lang).text;
  return [...RECORD_FIELDS.map((field) => record[field]), shown, ...(figures.synthetic ? [SYNTHETIC[lang]] : [])];
}

/**
 * All observations as tidy CSV, see {@link tidyRows}, row by row (the headings are the first), so that a long result is
 * never one text.
 *
 * @param options bom: for Excel, default false
 */
export function* tidyCsvOf(figures: Figures, lang: Lang = 'vi', options: { readonly bom?: boolean } = {}): Generator<string, void, undefined> {
  yield writeDelimited([tidyHead(figures)], options);
  for (const one of figures.observations()) yield writeDelimited([tidyRow(one, figures, lang)]);
}

/**
 * All observations as tidy CSV, see {@link tidyRows}.
 *
 * @param options bom: for Excel, default false
 */
export function writeTidyCsv(figures: Figures, lang: Lang = 'vi', options: { readonly bom?: boolean } = {}): string {
  return [...tidyCsvOf(figures, lang, options)].join('');
}
