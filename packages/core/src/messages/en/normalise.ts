import type { Text } from '../../model/language.js';
import type { Wording } from '../both.js';
import type { OtherCount, ShareBelowOne, WrittenCell, WrittenParts } from '../normalise.js';

export const noHeadings = ({ first }: { readonly first: string }): Wording => [
  `No row of headings names area, indicator and value (first row: “${first}”).`,
  'Add a heading row, or say which column holds what.',
];
export const rowCut = ({ cells, headings }: { readonly cells: number; readonly headings: number }): Wording => [
  `The row has ${cells} cells but there are only ${headings} headings: a cell holds a comma without quotes; the whole row is left out.`,
  'Put cells with commas in quotes, or separate columns by semicolons.',
];
export const rowTitle = ({ text }: { readonly text: string }): Wording => [`A line above the headings is passed over: “${text}”.`, null];
export const columnUnread = ({ heading }: { readonly heading: string }): Wording => [`The column “${heading}” is not read: its heading is none of those known.`, 'If it holds figures, say what the column holds.'];
export const textDecomposed = (_: Readonly<Record<never, never>>): Wording => ['The text uses decomposed Unicode; it was composed.', null];
export const cellNotReported = ({ written }: WrittenCell): Wording => [`“${written}”: the source says there is no figure; kept as not reported, which is not 0.`, null];
export const cellNotApplicable = ({ written }: WrittenCell): Wording => [`“${written}”: the source says that the indicator does not apply here, which is not 0.`, null];
export const denominatorAlone = ({ written }: WrittenCell): Wording => [`The value is empty and there is only a denominator “${written}”: kept as not reported, which is not 0.`, 'If there is a figure, give the value or the numerator.'];
export const cellDash = ({ written }: WrittenCell): Wording => [`“${written}” may mean zero or no data.`, 'Ask the reporting body, then write 0 or declare what a dash means.'];
export const numberQualitative = ({ written }: WrittenCell): Wording => [`“${written}” is a judgement in words, not a number; the words are kept.`, null];
export const numberAmbiguous = ({ written, candidates }: WrittenCell & { readonly candidates: readonly number[] }): Wording => [
  `“${written}” may be ${candidates.join(' or ')}; the column's other cells do not show how numbers are written.`,
  'Say whether the file writes numbers as in Vietnamese (1.234,5) or in English (1,234.5).',
];
export const countNotWhole = ({ indicator, written }: WrittenCell & { readonly indicator: Text }): Wording => [
  `“${indicator.en}” is a count but “${written}” reads as a fraction; the dot or comma may group thousands.`,
  'Check the cell, or say how the file writes numbers.',
];
export const countOtherwise = ({ indicator, written, count, corrected, locale }: OtherCount): Wording => [
  `Read like the column's other cells, “${written}” is a fraction, but “${indicator.en}” is a count; read the other way it is ${String(count)}. Nothing settles it, so it is left out.`,
  `Check the source; if it is ${String(count)}, write “${corrected}”, or put “${locale}” into the column number_locale of this row.`,
];
export const writtenDiffers = ({ written, value }: WrittenCell & { readonly value: string }): Wording => [`The source prints “${written}” but the value column says ${value}.`, 'Check the source; the value column is used.'];

const REASONS = {
  ordinals: 'an ordinal or a level',
  document_number: 'the number of a document',
  date: 'a date',
  range: 'a range',
  formula_error: 'the error of a formula in a spreadsheet',
  other: 'a form that is not understood',
} as const;
export const numberUnreadable = ({ written, reason }: WrittenCell & { readonly reason: keyof typeof REASONS }): Wording => [`“${written}” is no figure: it is ${REASONS[reason]}.`, 'Correct the cell: one number a cell.'];
export const fractionIsTwoCounts = ({ written, counts: [first, second] }: WrittenCell & { readonly counts: readonly [string, string] }): Wording => [
  `“${written}” is two counts with different units, not a fraction: “${first}” and “${second}”.`,
  'Split it into two rows or columns, one indicator each; or let the heading name both indicators (Số lượt tiếp công dân/Số người được tiếp).',
];
export const partInexact = ({ written }: WrittenCell): Wording => [
  `“${written}” is no exact count, so it is not kept as a numerator or denominator.`,
  'If the source has the exact count, write it in this cell.',
];
export const partUnscaled = ({ written }: WrittenCell): Wording => [
  `The unit of this row leaves zeros out (as thousands or millions do) and “${written}” does not say whether it does, so it is not kept as a numerator or denominator.`,
  'Write numerator and denominator in full, and a unit without “thousand” or “million”.',
];
export const fractionUnbounded = ({ numerator, denominator }: WrittenParts): Wording => [
  `The numerator “${numerator}” and the denominator “${denominator}” do not say what the rate is at least or at most; it is left empty and marked ambiguous.`,
  'Give the rate as the source prints it, or the exact counts.',
];
export const fractionIncomplete = ({ numerator, denominator, kept }: WrittenParts & { readonly kept: boolean }): Wording => [
  `The value is empty and there is ${partsInWords(numerator, denominator)}: not enough for a figure; ${kept ? 'what can be read is kept, without a value and marked ambiguous' : 'the row is left out'}.`,
  'Give the value as the source prints it, or both numerator and denominator.',
];
const partsInWords = (numerator: string, denominator: string): string =>
  denominator === '' ? `a numerator “${numerator}” without a denominator` : numerator === '' ? `a denominator “${denominator}” without a numerator` : `“${numerator}” over “${denominator}”`;
export const fractionOfZero = ({ numerator, denominator }: WrittenParts): Wording => [
  `Numerator “${numerator}”, denominator “${denominator}”: with a denominator of 0 there is no rate.`,
  'Check the denominator, or give a status (not reported, not applicable) instead of the fraction.',
];
export const oneOfTwo = ({ written, indicators: [first, second] }: WrittenCell & { readonly indicators: readonly [Text, Text] }): Wording => [
  `The heading names two indicators, “${first.en}” and “${second.en}”, but the cell only says “${written}”; whose it is, nothing says.`,
  'Give both figures with a slash between them (866/964), or make two columns of it.',
];
export const footnoteMark = ({ written, mark }: WrittenCell & { readonly mark: string }): Wording => [`The footnote mark “${mark}” is taken off “${written}”.`, null];
export const otherLocale = ({ written }: WrittenCell): Wording => [`“${written}” writes its number otherwise than most of the column.`, null];
export const boundUnknown = ({ written }: WrittenCell): Wording => [
  `The column “bound” says “${written}”, which does not tell whether the number is exact, a least or a most; it is kept and marked ambiguous.`,
  'Use a known word: over, at least, about, below, at most; leave the cell empty where the number is exact.',
];
export const boundContradicts = ({ written, other }: WrittenCell & { readonly other: string }): Wording => [
  `“${written}” contradicts “${other}”: that does not tell whether the number is exact, a least or a most; it is kept and marked ambiguous.`,
  'Compare the two cells with the source and correct the wrong one.',
];
export const statusUnknown = ({ written }: WrittenCell): Wording => [`The status “${written}” is not understood; the figure is taken as reported.`, 'Use a known word: final, preliminary, estimate, not reported, not applicable.'];
export const statusContradicts = ({ written, status }: WrittenCell & { readonly status: string }): Wording => [`There is a number “${written}”, but the status says “${status}”; the number is kept and marked ambiguous.`, 'Remove the number or correct the status.'];
export const otherUnit = ({ indicator, unit, written }: WrittenCell & { readonly indicator: Text; readonly unit: Text }): Wording => [`“${indicator.en}” is given in ${unit.en} but the table says “${written}”.`, 'Check whether the table speaks of another indicator.'];
export const unitNotPercent = ({ indicator, written }: WrittenCell & { readonly indicator: Text }): Wording => [`“${indicator.en}” is a count but the cell says “${written}”.`, 'Use the matching rate, or give the count.'];
export const periodUnknown = ({ words }: { readonly words: string | null }): Wording => [
  words === null ? 'There is no period; the figure is kept aside.' : `“${words}” does not say from which day to which; the figure is kept aside.`,
  'State the period (2023, Q2 2023, 1 August 2022 to 31 July 2023) or the date of the document.',
];
export const periodAmbiguous = ({ words, choices }: { readonly words: string; readonly choices: readonly Text[] }): Wording => [
  `“${words}” may be ${choices.map(({ en }) => en).join(' or ')}; the figure is kept aside.`,
  'State one period in each row.',
];
export const periodCutOff = ({ period }: { readonly period: Text }): Wording => [`The period ${period.en} is not a calendar year; it is not compared with whole years.`, null];
export const stockUnchanged = ({ fact, value }: { readonly fact: Text; readonly value: Text }): Wording => [`${fact.en}: ${value.en} is exactly that of another period; it may be an old figure printed again.`, 'Ask the reporting body whether it was updated.'];
export const markAlone = ({ written }: WrittenCell): Wording => [`“${written}” only refers to a note; there is no figure, and the cell is marked ambiguous.`, 'Read the note, then put the figure or its status into the cell.'];
export const rowNote = ({ text }: { readonly text: string }): Wording => [`A note is passed over: “${text.slice(0, 80)}”.`, null];
export const rowTotal = ({ name }: { readonly name: string }): Wording => [`The row “${name}” adds up others: it is compared with its parts and not imported as an area.`, null];
export const columnTotal = ({ heading }: { readonly heading: string }): Wording => [`The column “${heading}” adds up others: it is compared with the columns of areas and not imported as an area.`, null];
export const rowAverage = ({ name }: { readonly name: string }): Wording => [`The row “${name}” is a mean of others: it is not imported as an area and never added.`, null];
export const rowGroup = ({ text }: { readonly text: string }): Wording => [`The name of a group is passed over: “${text.slice(0, 80)}”.`, null];
export const columnNumbers = (_: Readonly<Record<never, never>>): Wording => ['A row that numbers the columns is passed over.', null];
export const indicatorSuggestedTwice = ({ heading, indicator }: { readonly heading: string; readonly indicator: Text }): Wording => [
  `The heading “${heading}” and another one may both be “${indicator.en}”; the column is not read, since its heading says too little.`,
  'Write the whole name of the indicator in the heading, or name the heading in a mapping file.',
];
export const columnPeriodsClash = ({ heading, periods: [first, second] }: { readonly heading: string; readonly periods: readonly [string, string] }): Wording => [
  `The headings of the column “${heading}” name two periods that do not go together, “${first}” and “${second}”; the column is not read.`,
  'Write one period over the column.',
];
export const columnCompares = ({ heading }: { readonly heading: string }): Wording => [`The column “${heading}” is not read: it compares with another period and holds no figures of the indicator itself.`, null];
export const indicatorByItsWords = ({ name, indicator }: { readonly name: string; readonly indicator: Text }): Wording => [`“${name}” is read as “${indicator.en}”, the only indicator that has all of these words.`, 'If that is wrong, name the column in a mapping file.'];
export const indicatorOfOthers = ({ heading, indicator }: { readonly heading: string; readonly indicator: Text }): Wording => [`The heading “${heading}” says only when; the column is read as “${indicator.en}”, as all columns beside it.`, 'If that is wrong, write the indicator over the column.'];
export const indicatorOfSeveral = ({ name, choices }: { readonly name: string; readonly choices: readonly { readonly id: string; readonly label: Text }[] }): Wording => [`“${name}” may be ${choices.map(({ id, label }) => `“${label.en}” (${id})`).join(' or ')}.`, 'Give the full name of the indicator or its id, or name the column in a mapping file.'];
export const shareBelowOne = ({ indicator, written, kept, other }: ShareBelowOne): Wording => [`${indicator.en}: “${written}” may be ${kept.en} or ${other.en}, since the other figures of the column are in per cent; it is kept as written (${kept.en}).`, 'Check the source: if it is right as written, add a % sign, otherwise correct the cell.'];
export const partSettled = ({ written, value, share }: { readonly written: string; readonly value: number; readonly share: string }): Wording => [`“${written}” is read as ${value}, the only reading that gives the share printed beside it (${share}).`, 'If that is wrong, say how the file writes numbers.'];
export const rowOtherLocale = ({ cells }: { readonly cells: string }): Wording => [`The row writes numbers as in English (${cells}) in a table that writes them as in Vietnamese; the commas group thousands, since all of them are counts.`, 'Check with the reporting body.'];
export const totalMismatch = ({ indicator, total, sum }: { readonly indicator: Text; readonly total: string; readonly sum: Text }): Wording => [`${indicator.en}: the total says ${total} but its parts add up to ${sum.en}.`, 'Check the total, or look for a part that is missing.'];
export const totalMixedPeriods = ({ periods }: { readonly periods: readonly Text[] }): Wording => [`The total adds up different periods (${periods.map(({ en }) => en).join('; ')}) and belongs to none.`, 'Add up only areas of one period.'];
export const periodOverlap = ({ period, inside }: { readonly period: Text; readonly inside: readonly Text[] }): Wording => [`The period ${period.en} already contains ${inside.map(({ en }) => en).join('; ')} of other rows: they must not be added.`, null];
export const seriesBreak = ({ earlier, later, area }: { readonly earlier: Text; readonly later: Text; readonly area: Text }): Wording => [`${area.en}: “${earlier.en}” was reported before, “${later.en}” from this period on; the two count in different units and must not be joined.`, null];
export const streamUnchecked = ({ figures, together, repeatsUpTo }: { readonly figures: Text; readonly together: Text; readonly repeatsUpTo: Text | null }): Wording => [
  `The table has ${figures.en} figures, more than are held against each other (${together.en}): totals, stocks that do not change, overlapping periods, series and the consistency rules were not checked; repeats were looked for ${repeatsUpTo === null ? 'in the whole table' : `down to row ${repeatsUpTo.en}`}.`,
  'Split the file, for example by province, and check the parts.',
];
