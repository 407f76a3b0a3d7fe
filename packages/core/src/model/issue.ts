import * as z from 'zod/mini';
import { TextSchema, type Text } from './language.js';
import { NOWHERE, type Location } from './source.js';

/** How bad an issue is: an error left something out, a warning needs a look, an info explains. */
export const SeveritySchema = z.enum(['error', 'warning', 'info']);
/** How bad an issue is. */
export type Severity = z.infer<typeof SeveritySchema>;

/** Codes of the issues, stable once released. Rule ids (`R17.2`) are codes too. */
export const ISSUE_CODES = [
  'encoding.legacy',
  'encoding.low_confidence',
  'text.nfd',
  'format.unreadable',
  'row.title',
  'row.column_numbers',
  'row.group',
  'row.note',
  'row.total_skipped',
  'cell.not_reported',
  'cell.dash',
  'cell.footnote_mark',
  'cell.formula',
  'sheet.hidden',
  'number.qualitative',
  'number.locale',
  'number.ambiguous',
  'number.unreadable',
  'fraction.inexact',
  'fraction.incomplete',
  'bound.unknown',
  'bound.contradicts',
  'status.unknown',
  'status.contradicts',
  'area.unknown',
  'area.ambiguous',
  'area.below_province',
  'area.vintage_inferred',
  'indicator.unknown',
  'unit.unknown',
  'unit.mismatch',
  'period.unknown',
  'period.ambiguous',
  'period.cutoff',
  'period.overlap',
  'duplicate.same',
  'duplicate.precision',
  'duplicate.bound',
  'duplicate.conflict',
  'stock.unchanged',
  'total.mixed_periods',
  'total.mismatch',
  'series.break',
  'figure.impossible',
  'stream.unchecked',
  'compare.refused',
  'rebase.refused',
  'rollup.incomplete',
  'option.unknown',
] as const;

/** The id of a consistency rule, which is also the code of its issues: `R1`, `R17.2`, `R4.sum`. */
export type RuleId = `R${number}` | `R${number}.${string}`;

/** A stable issue code, or the id of a consistency rule. */
export type IssueCode = (typeof ISSUE_CODES)[number] | RuleId;

/** Something wrong, doubtful or worth knowing about the input, said so that a colleague could act on it. */
export const IssueSchema = z.object({
  code: z.string(),
  severity: SeveritySchema,
  file: z.nullable(z.string()),
  sheet: z.nullable(z.string()),
  /** Physical row from 1, or null for the whole file. */
  row: z.nullable(z.number()),
  column: z.nullable(z.string()),
  message: TextSchema,
  suggestion: z.nullable(TextSchema),
  /** Other rows concerned. */
  rows: z.nullable(z.array(z.number())),
});
/** Something wrong, doubtful or worth knowing about the input. */
export type Issue = Omit<z.infer<typeof IssueSchema>, 'code'> & { code: IssueCode };

/** What an issue says: the sentence and, where there is one, what to do. */
export interface IssueText {
  readonly message: Text;
  readonly suggestion: Text | null;
}

/**
 * Make an issue.
 *
 * @param code one of {@link ISSUE_CODES} or a rule id
 * @param severity error: something was left out; warning: look at it; info: an explanation
 * @param text from `messages/issues`, in both languages
 * @param at where in the input, default nowhere (the whole input)
 * @param rows other rows concerned, default none
 * @example issue('area.unknown', 'error', areaUnknown({ name: 'Hà Bắc', near: [] }), { ...at, row: 7 })
 */
export function issue(code: IssueCode, severity: Severity, text: IssueText, at: Location = NOWHERE, rows: number[] | null = null): Issue {
  const { file, sheet, row, column } = at;
  return { code, severity, file, sheet, row, column, message: text.message, suggestion: text.suggestion, rows };
}

/** Issues of several steps, each thing said once. */
export const saidOnce = (issues: readonly Issue[]): readonly Issue[] => [...new Map(issues.map((one) => [one.message.vi, one])).values()];

/** What every operation that can refuse returns: the result (or null) and what has to be said about it. */
export interface Outcome<T> {
  readonly result: T | null;
  readonly issues: readonly Issue[];
}
