import { namesArea } from '../../areas/index.js';
import { indicatorByWords, resolveIndicator } from '../../indicators/index.js';
import { inOtherUnit } from '../../indicators/other-units.js';
import type { Status } from '../../model/status.js';
import { withoutOrdinal } from '../../text/ordinal.js';
import { takeFootnoteMark } from '../../text/footnote-mark.js';
import { firmnessOf } from '../take-firmness.js';
import { cutLeadingPeriod, cutPeriod } from './cut-period.js';
import { isComparisonHeading, isCumulativeHeading, isFillerHeading, isSamePeriodHeading, isUnit, namesIndicator, onlyCounts, periodOfHeading } from './heading-words.js';
import { joinHeadings, type PeriodClash } from './join-periods.js';
import { partOfIndicator } from './part-of-indicator.js';

/** What the cells above a column of figures say, from top to bottom. */
export interface PathMeaning {
  /** Words or id of the indicator, '' when the path names none. */
  readonly indicator: string;
  /** Words that mean nothing known, '' when all do. */
  readonly unknown: string;
  /** A whole period, '' when the path names none. */
  readonly period: string;
  /** A part of a year whose year stands elsewhere (`Quý I`), or ''. */
  readonly part: string;
  readonly unit: string;
  readonly area: string;
  /** `cấp huyện`, `khối doanh nghiệp`: the part of the area that is counted. */
  readonly scope: string;
  /** The year before (`Cùng kỳ năm trước`), in the heading's words, or ''. */
  readonly samePeriod: string;
  readonly cumulative: boolean;
  /** The year since whose beginning figures are counted up, or '' where another cell says it. */
  readonly since: string;
  /** How firm the figures are, in a cell of its own (`Sơ bộ` under `2024`), or null. */
  readonly status: Status | null;
  /** True over changes against another period, which are no figures of the indicator. */
  readonly compares: boolean;
  /** Words of two periods of which a figure can only have one, or null. */
  readonly clash: PeriodClash | null;
}

const BRACKET = /^(.+?)\s*[([]([^()[\]]+)[)\]]$/u;
const SCOPE = /^(?:cấp|khối|ngành)\s/iu;

/** Words that speak of time themselves, so that a bracket after them says the period more exactly (`10 năm thi hành Luật (2014 - 2023)`). */
const ABOUT_TIME = /^(?:\d|(?:năm|quý|tháng|nửa|kỳ|giai đoạn|thời|nhiệm|khóa|từ|đến|tới|tính|trong|hiện|số liệu|báo cáo|kết quả|sơ kết|tổng kết|lũy kế|cộng dồn|year|quarter|month|half|period|term|since|from|until|first|last)(?!\p{L}))/iu;

type Said = { -readonly [K in keyof PathMeaning]: PathMeaning[K] };

/**
 * Read the path of headings over a column: each cell says a period, a unit, an area, a scope or words; the words
 * together name the indicator.
 *
 * @param date the day the document was issued, for periods that lean on it
 */
export function readHeadingPath(path: readonly string[], date: string | null): PathMeaning {
  const said: Said = { indicator: '', unknown: '', period: '', part: '', unit: '', area: '', scope: '', samePeriod: '', cumulative: false, since: '', status: null, compares: false, clash: null };
  const words = path.flatMap((cell) => cellsOf(cell, date)).flatMap((cell) => readCell(cell, said, date));
  const indicator = words.length === 0 ? '' : indicatorOf(words, said.unit || null);
  if (indicator !== null) said.indicator = said.unit !== '' && path.length > 1 && isUnit(path.at(-1)!) ? countedIn(said.unit, indicator) : indicator;
  else if (words.length === 1 && said.area === '' && namesArea(words[0]!)) said.area = words[0]!;
  else said.unknown = words.join(' / ');
  return said;
}

/** The headings of a cell: a path that somebody wrote into one (`Năm 2023 / Số lượt tiếp công dân / Quý I`) is several. */
function cellsOf(cell: string, date: string | null): string[] {
  const parts = cell.replace(/\s+/g, ' ').trim().split(' / ');
  return parts.length > 1 && parts.some((part) => periodOfHeading(part, date) !== null) && periodOfHeading(cell, date) === null ? parts : [cell];
}

/** Note a period or a part of a year together with those that were said before. */
function noteTime(said: Said, text: string, date: string | null): void {
  const before = said.part || said.period;
  const joined = before === '' ? text : joinHeadings(before, text, date);
  if (typeof joined !== 'string') {
    said.clash ??= joined;
    return;
  }
  const part = periodOfHeading(joined, date) === 'part';
  [said.period, said.part] = part ? ['', joined] : [joined, ''];
}

/** Note what one cell says; the words that may name an indicator are left. */
function readCell(cell: string, said: Said, date: string | null): string[] {
  const written = withoutOrdinal(cell.replace(/\s+/g, ' '));
  const text = takeFootnoteMark(written).text;
  if (text === '' || isFillerHeading(text)) return [];
  const [, outside, inside] = BRACKET.exec(text) ?? [];
  if (outside !== undefined && inside !== undefined && isUnit(inside) && namesIndicator(outside)) {
    said.unit = bare(inside);
    return [outside];
  }
  if (namesIndicator(text)) return [text];
  if (isComparisonHeading(text)) {
    said.compares = true;
    return [];
  }
  if (isSamePeriodHeading(text)) {
    said.samePeriod = text;
    return [];
  }
  const status = firmnessOf(text);
  if (status !== null) {
    said.status = status;
    return [];
  }
  const bracketed = inside !== undefined && periodOfHeading(inside, date) !== null;
  if (bracketed && !ABOUT_TIME.test(outside!)) return readBefore(outside!, inside, said, date);
  if (periodOfHeading(text, date) !== null) {
    noteTime(said, text, date);
    return [];
  }
  if (isCumulativeHeading(text)) {
    said.cumulative = true;
    said.since = /\d{4}/.exec(text)?.[0] ?? '';
    return [];
  }
  if (isUnit(text)) {
    said.unit = bare(text);
    return [];
  }
  if (outside !== undefined && inside !== undefined && isUnit(inside)) {
    said.unit = bare(inside);
    return readCell(outside, said, date);
  }
  if (bracketed) return readBefore(outside!, inside, said, date);
  if (SCOPE.test(text)) {
    said.scope = text;
    return [];
  }
  const cut = cutPeriod(text, date) ?? cutLeadingPeriod(text, date);
  if (cut !== null) return cut.first ? readAfter(cut.period, cut.rest, said, date) : readBefore(cut.rest, cut.period, said, date);
  const counted = cutUnit(text);
  if (counted === null) return [text];
  said.unit = bare(counted.unit);
  return readCell(counted.rest, said, date);
}

/** Note the words before a period, then the period; and the other way round. */
function readBefore(rest: string, period: string, said: Said, date: string | null): string[] {
  const words = readCell(rest, said, date);
  noteTime(said, period, date);
  return words;
}

function readAfter(period: string, rest: string, said: Said, date: string | null): string[] {
  noteTime(said, period, date);
  return readCell(rest, said, date);
}

/** `Số tiền thu hồi, triệu đồng`; `ĐVT: lượt` after the words. */
function cutUnit(text: string): { readonly rest: string; readonly unit: string } | null {
  const [, rest, unit] = /^(.+?)(?:,|;|\s[–-])\s*(?:đvt|đơn vị tính|đơn vị)?\s*:?\s*([^,;]+)$/iu.exec(text) ?? [];
  return rest !== undefined && unit !== undefined && isUnit(unit) ? { rest, unit } : null;
}

/**
 * What a heading with a unit of its own below counts: `Ý kiến` under `Hội nghị đối thoại` are the opinions, not the
 * conferences. Words that say themselves what is counted (`Số hội nghị đối thoại`) stay, and the unit is said to be another.
 */
export function countedIn(unit: string, indicator: string): string {
  const { result, issues } = resolveIndicator(indicator, { unit });
  if (result === null || issues.length === 0 || /^(?:tổng )?số /iu.test(indicator) || indicator === result.id) return indicator;
  return inOtherUnit(result, unit)?.id ?? indicator;
}

function bare(unit: string): string {
  return unit.replace(/^[(\s]+|[)\s.]+$/g, '').replace(/^(?:đơn vị tính|đơn vị|đvt|unit)\s*:\s*/iu, '');
}

/** The words or id that name the indicator of a path: all words together before the last alone, which may be a part of the one above. */
function indicatorOf(words: readonly string[], unit: string | null): string | null {
  const last = words.at(-1)!;
  if (onlyCounts(last)) return null;
  const all = words.join(' ');
  if (words.length > 1) {
    if (namesIndicator(all)) return all;
    const together = indicatorByWords(all, null);
    if (together) return together.id;
    const above = words.slice(0, -1).map((word) => resolveIndicator(word).result ?? indicatorByWords(word, null)).find((found) => found !== null);
    const part = above ? partOfIndicator(above, last) : null;
    if (part) return part.id;
    return namesIndicator(last) ? last : null;
  }
  return namesIndicator(last) || indicatorByWords(last, unit) || indicatorByWords(last, null) ? last : null;
}
