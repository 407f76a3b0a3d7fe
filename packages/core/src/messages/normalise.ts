import type { Text } from '../model/language.js';
import * as en from './en/normalise.js';
import * as vi from './vi/normalise.js';
import { bothIssues } from './both.js';

/** A cell as written. */
export interface WrittenCell {
  readonly written: string;
}

/** A fraction whose parts stand in cells of their own, as written. */
export interface WrittenParts {
  readonly numerator: string;
  readonly denominator: string;
}

/** A count that is whole only in the way of writing numbers that its column does not use. */
export interface OtherCount extends WrittenCell {
  readonly indicator: Text;
  /** The whole number in that other way, and how the column would write it. */
  readonly count: number;
  readonly corrected: string;
  /** That other way. */
  readonly locale: 'vi' | 'en';
}

/** A share that may be written as a part of one. */
export interface ShareBelowOne {
  readonly indicator: Text;
  readonly written: string;
  readonly kept: Text;
  readonly other: Text;
}

/** `format.unreadable`: no row of headings. */
export const noHeadings = /*#__PURE__*/ bothIssues<{ readonly first: string }>(vi.noHeadings, en.noHeadings);
/** `format.unreadable`: a row with more cells than headings. */
export const rowCut = /*#__PURE__*/ bothIssues<{ readonly cells: number; readonly headings: number }>(vi.rowCut, en.rowCut);
/** `row.title`: a line above the headings. */
export const rowTitle = /*#__PURE__*/ bothIssues<{ readonly text: string }>(vi.rowTitle, en.rowTitle);
/** `row.note`: a column whose heading means nothing here. */
export const columnUnread = /*#__PURE__*/ bothIssues<{ readonly heading: string }>(vi.columnUnread, en.columnUnread);
/** `text.nfd`: decomposed Unicode was composed. */
export const textDecomposed = /*#__PURE__*/ bothIssues<Readonly<Record<never, never>>>(vi.textDecomposed, en.textDecomposed);
/** `cell.not_reported`: the source says that there is no figure. */
export const cellNotReported = /*#__PURE__*/ bothIssues<WrittenCell>(vi.cellNotReported, en.cellNotReported);
/** `cell.not_reported`: the source says that there can be no figure. */
export const cellNotApplicable = /*#__PURE__*/ bothIssues<WrittenCell>(vi.cellNotApplicable, en.cellNotApplicable);
/** `cell.dash`: a dash may mean zero or nothing. */
export const cellDash = /*#__PURE__*/ bothIssues<WrittenCell>(vi.cellDash, en.cellDash);
/** `number.qualitative`: words instead of a number. */
export const numberQualitative = /*#__PURE__*/ bothIssues<WrittenCell>(vi.numberQualitative, en.numberQualitative);
/** `number.ambiguous`: grouping or decimal. */
export const numberAmbiguous = /*#__PURE__*/ bothIssues<WrittenCell & { readonly candidates: readonly number[] }>(vi.numberAmbiguous, en.numberAmbiguous);
/** `number.ambiguous`: decimals where things are counted. */
export const countNotWhole = /*#__PURE__*/ bothIssues<WrittenCell & { readonly indicator: Text }>(vi.countNotWhole, en.countNotWhole);
/** `number.ambiguous`: decimals where things are counted, which the other way of writing numbers would not have. */
export const countOtherwise = /*#__PURE__*/ bothIssues<OtherCount>(vi.countOtherwise, en.countOtherwise);
/** `number.ambiguous`: the figure as printed is not the one in the value column. */
export const writtenDiffers = /*#__PURE__*/ bothIssues<WrittenCell & { readonly value: string }>(vi.writtenDiffers, en.writtenDiffers);
/** `number.unreadable`: digits that are no figure. */
export const numberUnreadable = /*#__PURE__*/ bothIssues<WrittenCell & { readonly reason: 'ordinals' | 'document_number' | 'date' | 'range' | 'formula_error' | 'other' }>(vi.numberUnreadable, en.numberUnreadable);
/** `number.unreadable`: two counts with different units. */
export const fractionIsTwoCounts = /*#__PURE__*/ bothIssues<WrittenCell & { readonly counts: readonly [string, string] }>(vi.fractionIsTwoCounts, en.fractionIsTwoCounts);
/** `cell.not_reported`: a form whose denominators were filled in beforehand. */
export const denominatorAlone = /*#__PURE__*/ bothIssues<WrittenCell>(vi.denominatorAlone, en.denominatorAlone);
/** `fraction.inexact`: a bound or a share where a numerator or denominator belongs. */
export const partInexact = /*#__PURE__*/ bothIssues<WrittenCell>(vi.partInexact, en.partInexact);
/** `fraction.inexact`: a numerator or denominator in a row whose unit leaves zeros out. */
export const partUnscaled = /*#__PURE__*/ bothIssues<WrittenCell>(vi.partUnscaled, en.partUnscaled);
/** `fraction.inexact`: two bounds that do not bound their quotient. */
export const fractionUnbounded = /*#__PURE__*/ bothIssues<WrittenParts>(vi.fractionUnbounded, en.fractionUnbounded);
/** `fraction.incomplete`: no value, and only one part of a fraction that can be read. */
export const fractionIncomplete = /*#__PURE__*/ bothIssues<WrittenParts & { readonly kept: boolean }>(vi.fractionIncomplete, en.fractionIncomplete);
/** `number.unreadable`: nothing can be a share of nothing. */
export const fractionOfZero = /*#__PURE__*/ bothIssues<WrittenParts>(vi.fractionOfZero, en.fractionOfZero);
/** `number.ambiguous`: one figure under a heading that names two indicators. */
export const oneOfTwo = /*#__PURE__*/ bothIssues<WrittenCell & { readonly indicators: readonly [Text, Text] }>(vi.oneOfTwo, en.oneOfTwo);
/** `cell.footnote_mark`: a mark glued to a number. */
export const footnoteMark = /*#__PURE__*/ bothIssues<WrittenCell & { readonly mark: string }>(vi.footnoteMark, en.footnoteMark);
/** `number.locale`: written otherwise than most of its column. */
export const otherLocale = /*#__PURE__*/ bothIssues<WrittenCell>(vi.otherLocale, en.otherLocale);
/** `bound.unknown`: words in the bound column that bound nothing. */
export const boundUnknown = /*#__PURE__*/ bothIssues<WrittenCell>(vi.boundUnknown, en.boundUnknown);
/** `bound.contradicts`: two cells that bound one number in ways that exclude each other. */
export const boundContradicts = /*#__PURE__*/ bothIssues<WrittenCell & { readonly other: string }>(vi.boundContradicts, en.boundContradicts);
/** `status.unknown`: words in the status column that mean no status. */
export const statusUnknown = /*#__PURE__*/ bothIssues<WrittenCell>(vi.statusUnknown, en.statusUnknown);
/** `status.contradicts`: a number, and a status that says there is none. */
export const statusContradicts = /*#__PURE__*/ bothIssues<WrittenCell & { readonly status: string }>(vi.statusContradicts, en.statusContradicts);
/** `unit.mismatch`: another unit than that of an indicator of one's own. */
export const otherUnit = /*#__PURE__*/ bothIssues<WrittenCell & { readonly indicator: Text; readonly unit: Text }>(vi.otherUnit, en.otherUnit);
/** `unit.mismatch`: a percentage where a count belongs. */
export const unitNotPercent = /*#__PURE__*/ bothIssues<WrittenCell & { readonly indicator: Text }>(vi.unitNotPercent, en.unitNotPercent);
/** `period.unknown`: the words do not say which days. */
export const periodUnknown = /*#__PURE__*/ bothIssues<{ readonly words: string | null }>(vi.periodUnknown, en.periodUnknown);
/** `period.ambiguous`: two readings of one period. */
export const periodAmbiguous = /*#__PURE__*/ bothIssues<{ readonly words: string; readonly choices: readonly Text[] }>(vi.periodAmbiguous, en.periodAmbiguous);
/** `period.cutoff`: a reporting year that is not the calendar's. */
export const periodCutOff = /*#__PURE__*/ bothIssues<{ readonly period: Text }>(vi.periodCutOff, en.periodCutOff);
/** `stock.unchanged`: the same stock in two periods. */
export const stockUnchanged = /*#__PURE__*/ bothIssues<{ readonly fact: Text; readonly value: Text }>(vi.stockUnchanged, en.stockUnchanged);
/** `cell.footnote_mark`: a mark where a figure belongs. */
export const markAlone = /*#__PURE__*/ bothIssues<WrittenCell>(vi.markAlone, en.markAlone);
/** `row.note`: a note, source or signature. */
export const rowNote = /*#__PURE__*/ bothIssues<{ readonly text: string }>(vi.rowNote, en.rowNote);
/** `row.total_skipped`: a row that adds up others. */
export const rowTotal = /*#__PURE__*/ bothIssues<{ readonly name: string }>(vi.rowTotal, en.rowTotal);
/** `row.total_skipped`: a column that adds up those of areas. */
export const columnTotal = /*#__PURE__*/ bothIssues<{ readonly heading: string }>(vi.columnTotal, en.columnTotal);
/** `row.total_skipped`: a row that is the mean of others. */
export const rowAverage = /*#__PURE__*/ bothIssues<{ readonly name: string }>(vi.rowAverage, en.rowAverage);
/** `row.group`: the name of a group of rows. */
export const rowGroup = /*#__PURE__*/ bothIssues<{ readonly text: string }>(vi.rowGroup, en.rowGroup);
/** `row.column_numbers`: A, B, 1, 2, 3=4+5. */
export const columnNumbers = /*#__PURE__*/ bothIssues<Readonly<Record<never, never>>>(vi.columnNumbers, en.columnNumbers);
/** `indicator.unknown`: two columns whose headings suggest one indicator. */
export const indicatorSuggestedTwice = /*#__PURE__*/ bothIssues<{ readonly heading: string; readonly indicator: Text }>(vi.indicatorSuggestedTwice, en.indicatorSuggestedTwice);
/** `period.ambiguous`: a column whose headings name two periods that have no day in common. */
export const columnPeriodsClash = /*#__PURE__*/ bothIssues<{ readonly heading: string; readonly periods: readonly [string, string] }>(vi.columnPeriodsClash, en.columnPeriodsClash);
/** `row.note`: a column of changes against another period. */
export const columnCompares = /*#__PURE__*/ bothIssues<{ readonly heading: string }>(vi.columnCompares, en.columnCompares);
/** `indicator.unknown`: known after all, by its words. */
export const indicatorByItsWords = /*#__PURE__*/ bothIssues<{ readonly name: string; readonly indicator: Text }>(vi.indicatorByItsWords, en.indicatorByItsWords);
/** `indicator.unknown`: a heading that says only when, beside columns of one indicator. */
export const indicatorOfOthers = /*#__PURE__*/ bothIssues<{ readonly heading: string; readonly indicator: Text }>(vi.indicatorOfOthers, en.indicatorOfOthers);
/** `indicator.unknown`: words that several indicators have. */
export const indicatorOfSeveral = /*#__PURE__*/ bothIssues<{ readonly name: string; readonly choices: readonly { readonly id: string; readonly label: Text }[] }>(vi.indicatorOfSeveral, en.indicatorOfSeveral);
/** `number.ambiguous`: a share below 1 among those in per cent. */
export const shareBelowOne = /*#__PURE__*/ bothIssues<ShareBelowOne>(vi.shareBelowOne, en.shareBelowOne);
/** `number.locale`: a part of a fraction that the printed share settles. */
export const partSettled = /*#__PURE__*/ bothIssues<{ readonly written: string; readonly value: number; readonly share: string }>(vi.partSettled, en.partSettled);
/** `number.locale`: a whole row in the other format. */
export const rowOtherLocale = /*#__PURE__*/ bothIssues<{ readonly cells: string }>(vi.rowOtherLocale, en.rowOtherLocale);
/** `total.mismatch`: a total that is not the sum of its parts. */
export const totalMismatch = /*#__PURE__*/ bothIssues<{ readonly indicator: Text; readonly total: string; readonly sum: Text }>(vi.totalMismatch, en.totalMismatch);
/** `total.mixed_periods`: a total over different periods. */
export const totalMixedPeriods = /*#__PURE__*/ bothIssues<{ readonly periods: readonly Text[] }>(vi.totalMixedPeriods, en.totalMixedPeriods);
/** `period.overlap`: a period that contains others. */
export const periodOverlap = /*#__PURE__*/ bothIssues<{ readonly period: Text; readonly inside: readonly Text[] }>(vi.periodOverlap, en.periodOverlap);
/** `series.break`: one activity counted in another unit from some period on. */
export const seriesBreak = /*#__PURE__*/ bothIssues<{ readonly earlier: Text; readonly later: Text; readonly area: Text }>(vi.seriesBreak, en.seriesBreak);
/** `stream.unchecked`: a stream with more figures than can be held against each other. */
export const streamUnchecked = /*#__PURE__*/ bothIssues<{ readonly figures: Text; readonly together: Text; readonly repeatsUpTo: Text | null }>(vi.streamUnchecked, en.streamUnchecked);
