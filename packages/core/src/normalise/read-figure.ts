import { statusWords } from '../messages/values.js';
import { cellDash, countNotWhole, cellNotReported, fractionIsTwoCounts, numberAmbiguous, numberQualitative, numberUnreadable, unitNotPercent, writtenDiffers } from '../messages/normalise.js';
import type { Indicator } from '../model/indicator.js';
import { issue, type Issue } from '../model/issue.js';
import { BoundSchema, type Bound } from '../model/quantity.js';
import { LANGS } from '../model/language.js';
import type { Location } from '../model/source.js';
import { StatusSchema, VALUELESS, type Status } from '../model/status.js';
import { fold } from '../text/fold.js';
import { readNumber, type NumberLocale, type NumberReading, type QuantityReading } from '../numbers/index.js';

/** The cells of a row that speak of its figure; '' where the table has none. */
export interface FigureCells {
  readonly value: string;
  readonly asWritten: string;
  readonly bound: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly status: string;
  readonly text: string;
}

/** A figure as read, or null when it must be left out, with what has to be said. */
export interface FigureReading {
  readonly figure: {
    readonly value: number | null;
    readonly bound: Bound;
    readonly numerator: number | null;
    readonly denominator: number | null;
    readonly status: Status;
    readonly text: string | null;
    readonly unit: string | null;
  } | null;
  readonly issues: readonly Issue[];
}

const PLAIN = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** A plain, dot-decimal number of this library's own files; null when the cell holds something else. */
function plainNumber(cell: string): number | null {
  const number = PLAIN.test(cell.trim()) ? Number(cell) : null;
  return number !== null && Number.isFinite(number) ? number : null;
}

/**
 * Read the figure of a row.
 *
 * @param cells the row's cells
 * @param indicator what is measured: decides whether a percentage or a fraction fits
 * @param how plain: the value column is our own, dot decimal · locale: what the row or column is known to use
 * @param at where, for issues
 */
export function readFigure(cells: FigureCells, indicator: Indicator, how: { readonly plain: boolean; readonly locale: NumberLocale | undefined }, at: Location): FigureReading {
  const issues: Issue[] = [];
  const status = readStatus(cells.status);
  const plain = how.plain ? plainNumber(cells.value) : null;
  const written = cells.asWritten.trim() || (plain === null ? cells.value.trim() : '');
  const reading: NumberReading = written === '' ? { kind: 'empty' } : readNumber(written, how.locale ? { locale: how.locale } : {});

  if (status !== null && VALUELESS.has(status)) return { figure: { ...NOTHING, status, text: cells.text.trim() || (status === 'qualitative' ? written || null : null) }, issues };
  if (plain !== null) {
    if (reading.kind === 'quantity' && reading.value !== plain && reading.numerator === null) issues.push(issue('number.ambiguous', 'warning', writtenDiffers({ written, value: cells.value.trim() }), at));
    return quantity(plain, reading.kind === 'quantity' ? reading : null);
  }
  switch (reading.kind) {
    case 'empty':
      return { figure: null, issues };
    case 'missing':
      issues.push(reading.status === 'ambiguous' ? issue('cell.dash', 'warning', cellDash({ written }), at) : issue('cell.not_reported', 'info', cellNotReported({ written }), at));
      return { figure: { ...NOTHING, status: reading.status }, issues };
    case 'words':
      return { figure: { ...NOTHING, status: 'qualitative', text: reading.text }, issues: [issue('number.qualitative', 'info', numberQualitative({ written: reading.text }), at)] };
    case 'undecidable':
      return { figure: null, issues: [issue('number.ambiguous', 'error', numberAmbiguous({ written, candidates: reading.candidates.map(({ value }) => value) }), at)] };
    case 'unreadable':
      return { figure: null, issues: [issue('number.unreadable', 'error', reading.reason === 'two_counts' ? fractionIsTwoCounts({ written }) : numberUnreadable({ written, reason: reading.reason }), at)] };
    case 'quantity':
      if (reading.percent && GROUPED_PERCENT.test(written)) {
        return { figure: null, issues: [issue('number.ambiguous', 'error', numberAmbiguous({ written, candidates: [reading.value / 1000, reading.value] }), at)] };
      }
      return quantity(reading.value, reading);
  }

  function quantity(value: number, printed: QuantityReading | null): FigureReading {
    if (printed?.percent && (indicator.kind === 'count' || indicator.kind === 'money')) {
      return { figure: null, issues: [issue('unit.mismatch', 'error', unitNotPercent({ indicator: indicator.label, written }), at)] };
    }
    if (indicator.kind === 'count' && !Number.isInteger(value)) {
      return { figure: null, issues: [issue('number.ambiguous', 'error', countNotWhole({ indicator: indicator.label, written: written || cells.value.trim() }), at)] };
    }
    // `38/63` of a place or a score is a position on a scale, not a fraction of anything counted
    const counted = indicator.kind !== 'index' && indicator.kind !== 'score';
    const numerator = number(cells.numerator) ?? (counted ? (printed?.numerator ?? null) : null);
    const denominator = number(cells.denominator) ?? (counted ? (printed?.denominator ?? null) : null);
    // a share of which only the fraction is printed is that fraction
    const shown = indicator.kind === 'share' && plain === null && printed?.numerator != null && printed.denominator != null && !printed.percent ? (100 * printed.numerator) / printed.denominator : value;
    const bound = BoundSchema.safeParse(cells.bound.trim());
    return {
      figure: { value: shown, bound: bound.success ? bound.data : (printed?.bound ?? 'eq'), numerator, denominator, status: status ?? 'reported', text: cells.text.trim() || null, unit: printed?.percent ? null : (printed?.unit ?? null) },
      issues,
    };
  }

  function number(cell: string): number | null {
    if (cell.trim() === '') return null;
    const read = how.plain ? plainNumber(cell) : null;
    if (read !== null) return read;
    const other = readNumber(cell, how.locale ? { locale: how.locale } : {});
    return other.kind === 'quantity' ? other.value : null;
  }
}

/** `87.125%`: thousands of per cent make no sense, and three decimals are rare; nothing says which was meant. */
const GROUPED_PERCENT = /(?:^|\s)\d{1,3}\.\d{3}\s*%/;

/** Words for a status beside the ones that tables show. */
const STATUS_WORDS: ReadonlyMap<string, Status> = new Map([
  ['tạm tính', 'provisional'],
  ['sơ bộ', 'provisional'],
  ['ước', 'estimated'],
]);

/** A status by its name or by the words that tables show for it in either language; null for anything else. */
function readStatus(cell: string): Status | null {
  const text = fold(cell);
  const named = StatusSchema.options.find((status) => status === text || LANGS.some((lang) => statusWords(status)[lang] === text));
  return named ?? STATUS_WORDS.get(text) ?? null;
}

const NOTHING = { value: null, bound: 'eq', numerator: null, denominator: null, text: null, unit: null } as const;

/** The locale that a column's clear cells agree on, or undefined when they do not settle it. */
export function columnLocale(cells: Iterable<string>): NumberLocale | undefined {
  const seen = new Set<NumberLocale>();
  for (const cell of cells) {
    const reading = readNumber(cell);
    if (reading.kind === 'quantity' && reading.locale !== null) seen.add(reading.locale);
  }
  return seen.size === 1 ? [...seen][0] : undefined;
}
