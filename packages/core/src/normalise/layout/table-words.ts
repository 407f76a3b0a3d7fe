import { namesArea } from '../../areas/index.js';
import { readOfficePeriod } from '../read-office-period.js';
import { foldBare } from '../../text/fold.js';
import { markedWords } from '../marked-words.js';
import { partOfWhole, singleYear } from './join-periods.js';
import { isUnit, namesIndicator, periodOfHeading } from './heading-words.js';

/** What the lines above a table (and the name of its sheet) say about all of its figures; '' where they say nothing. */
export interface TableWords {
  readonly period: string;
  /** A part of a year without its year (`Quý I` below a title that ends in `năm 2024`, or as the name of a sheet). */
  readonly part: string;
  readonly unit: string;
  readonly indicator: string;
  readonly area: string;
  /** The area that they name, also where the table has areas of its own. */
  readonly within: string;
}

const UNIT_LINE = /(?:^|[\s(;,.–-])(?:đơn vị tính|đvt|đơn vị|unit)\s*:\s*([^;)]+?)\s*[).]?$/iu;
/** Lines about laws and forms name years that are no period of the figures. */
const LEGAL = /(?:ban hành|kèm theo|thông tư|nghị định|nghị quyết|quyết định|luật|công văn|chỉ thị|mẫu số|biểu mẫu số)\s|^\(?(?:biểu|mẫu|phụ lục)\s*(?:số)?\s*[\dIVX./-]+[^\p{L}]*$/iu;
const NUMBERED = /^(?:biểu|bảng|phụ lục|mẫu|table)\s*(?:số\s*)?[\dIVX]+[\p{L}\d./-]*\s*[.:–-]?\s*/iu;
/** `Đà Nẵng, ngày 15 tháng 01 năm 2022` is the day of the document. */
const ISSUED = /^[^,]{2,40},\s*ngày\s/iu;
const COMPARED = /(?:so với|so cùng kỳ|compared (?:with|to))\s.*$/iu;
/** What a report says of the time to come, after what it says of its own: `… năm 2024 và nhiệm vụ quý I năm 2025`. */
const AHEAD = /[\s,;–-]+(?:(?:và|đề ra|một số)\s+)*(?:phương hướng|nhiệm vụ|kế hoạch|chương trình|dự kiến|mục tiêu|giải pháp)\s.*$/iu;
/** `thực hiện nhiệm vụ quý I` is what was done. */
const DONE = /thực hiện (?:(?:các|một số) )?(?:nhiệm vụ|kế hoạch|chương trình|mục tiêu|giải pháp)/giu;
const AREA_LINE = /^(?:địa phương|tỉnh,? thành phố|tỉnh|thành phố|đơn vị báo cáo|đơn vị|area|province)\s*:\s*(.+)$/iu;

const PART = /(^|[\s([–-])(quý\s*(?:iv|i{1,3}|[1-4])|nửa (?:đầu|cuối) năm|(?:\d{1,2}|sáu|chín) tháng(?: (?:đầu|cuối)(?: năm)?)?|tháng \d{1,2}|cả năm)(?=$|[\s)\].,;:–-])/iu;
const LIMIT = /(?:quá|trên|dưới|hơn|dài|vòng|hạn|sau)\s*$/iu;
/** Months stand for a part of a year only in a bracket, after a dash or alone: a time limit is written so too. */
const ALONE = /(?:^|[([–-]\s*)…(?=\s*(?:$|[)\].,;:–-]))/u;

/**
 * Read the lines above a table.
 *
 * @param lines from the top, the name of the sheet last
 * @param date the day the document was issued
 * @param need whether the table itself leaves its indicator or area unsaid
 */
export function readTableWords(lines: readonly string[], date: string | null, need: { readonly indicator: boolean; readonly area: boolean }): TableWords {
  const useful = lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
  const area = areaOf(useful);
  const told = useful.filter((line) => !LEGAL.test(markedWords(line)) && !ISSUED.test(markedWords(line)));
  const times = told.map((line) => timesOf(markedWords(line).replace(COMPARED, ''), date));
  return {
    period: periodOf(times.map(({ period }) => period), date),
    part: only(times.map(({ part }) => part)),
    unit: only(useful.map((line) => unitOf(line))),
    indicator: !need.indicator ? '' : only(told.map((line) => longest(line.replace(NUMBERED, ''), 2, namesIndicator))),
    area: need.area ? area : '',
    within: area,
  };
}

function unitOf(line: string): string {
  const said = UNIT_LINE.exec(line)?.[1];
  return said !== undefined && isUnit(said) ? said : '';
}

/**
 * The period of a table by the lines above it and the name of its sheet: where one says the year and one a part of it,
 * that part. A part that does not lie in that year leaves the period open.
 */
export function tablePeriod(lines: TableWords, name: TableWords, date: string | null): string {
  const [period, part] = [lines.period || name.period, lines.part || name.part];
  const reading = part === '' || period === '' ? null : readOfficePeriod(period, { date });
  return reading?.kind !== 'period' || !/^\d{4}$/.test(reading.period.id) ? period : (partOfWhole(part, period, date) ?? '');
}

/** What a line says about when: its period, and a part of a year beside it. */
function timesOf(title: string, date: string | null): { readonly period: string; readonly part: string } {
  const done = title.replace(DONE, (words) => '·'.repeat(words.length));
  const at = [done, title].map((words) => words.search(AHEAD)).find((found) => found >= 0) ?? title.length;
  const behind = title.slice(0, at);
  const own = longestPeriod(behind, date);
  const part = own === '' && behind !== title ? partIn(behind, date, LIMIT) : '';
  if (part !== '') return beforePlans(part, longestPeriod(title.slice(behind.length), date), date);
  const line = own === '' ? title : behind;
  const period = longestPeriod(line, date);
  return { period, part: partIn(period === '' ? line : line.replace(period, ' '), date, null) };
}

/** A part of a year whose year only the plans after it say: it lies before them or holds them, else the year is another one. */
function beforePlans(part: string, plans: string, date: string | null): { readonly period: string; readonly part: string } {
  const year = singleYear(plans, date);
  if (plans === '' || year === '') return { period: '', part: plans === '' ? part : '' };
  const [own, ahead] = [partOfWhole(part, year, date), plans].map((words) => (words === null ? null : readOfficePeriod(words, { date })));
  const before = own?.kind === 'period' && ahead?.kind === 'period' && (own.period.start ?? '') <= (ahead.period.start ?? '');
  return before ? { period: year, part } : { period: '', part: '' };
}

/**
 * The part of a year that a line names.
 *
 * @param limit the words before a number of months that make it a time limit; null where only a sign tells it from one
 */
function partIn(line: string, date: string | null, limit: RegExp | null): string {
  const found = PART.exec(line);
  const part = found?.[2] ?? '';
  if (part === '' || periodOfHeading(part, date) !== 'part') return '';
  const [before, after] = [line.slice(0, found!.index), line.slice(found!.index + found![0].length)];
  // `quý IV và năm 2024`, `(6 tháng, năm)`: of both, or of none in particular
  if (/^\s*(?:và|&)\s*$|^\s*(?:,|và|&|\/)\s*(?:cả\s+)?năm(?!\p{L})/iu.test(after)) return '';
  if (/^tháng/iu.test(part)) return after.replace(/[\s)\].,;:–-]+/gu, '') === '' && !/ngày|tháng \d|đến|tới/iu.test(before) ? part : '';
  const sure = /^(?:quý|nửa)|(?:đầu|cuối)/iu.test(part) || (limit === null ? ALONE.test(line.replace(part, '…')) : !limit.test(before));
  return sure ? part : '';
}

/** The period of the lines: days from and to are what an office counted, whatever half or year its title calls them. */
function periodOf(found: readonly string[], date: string | null): string {
  const days = found.filter((words) => {
    const reading = words === '' ? null : readOfficePeriod(words, { date });
    return /\d{1,2}[/.-]\d{1,2}/.test(words) && reading?.kind === 'period' && reading.period.start !== null && reading.period.start !== reading.period.end;
  });
  return only(days) || only(found);
}

/** What the lines agree on; two that differ say nothing for certain. */
function only(found: readonly string[]): string {
  const different = new Map(found.filter((one) => one !== '').map((one) => [foldBare(one), one]));
  return different.size === 1 ? [...different.values()][0]! : '';
}

function longestPeriod(line: string, date: string | null): string {
  return longest(line, 1, (words) => /\d/.test(words) && periodOfHeading(words, date) === 'whole' && !/^\d{1,2}[/.-]\d{1,2}$/.test(words) && readOfficePeriod(words, { date }).kind === 'period');
}

/** The longest run of words for which something holds, of those the first. */
function longest(line: string, least: number, holds: (words: string) => boolean): string {
  const words = line.split(' ').slice(0, 60);
  for (let length = Math.min(words.length, 16); length >= least; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const run = words.slice(start, start + length).join(' ').replace(/^[([“"]+|[)\].,;:”"]+$/gu, '');
      if (holds(run)) return run;
    }
  }
  return '';
}

/** An area that a line names alone, after a label, or at its end after the kind of unit (`… trên địa bàn tỉnh Lâm Đồng`). */
function areaOf(lines: readonly string[]): string {
  const found = lines.map((line) => {
    const labelled = AREA_LINE.exec(line)?.[1]?.replace(/[.,;]$/, '');
    if (labelled !== undefined && namesArea(labelled)) return labelled;
    if (namesArea(line)) return line;
    return longest(line, 2, (words) => /^(?:tỉnh|tinh|thành phố|thanh pho|tp\.?)\s/iu.test(words) && words.split(' ').length <= 6 && namesArea(words));
  });
  return only(found);
}
