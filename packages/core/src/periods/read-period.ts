import type { Period } from '../model/period.js';
import { fold } from '../text/fold.js';
import { addDays, isDay, type Span } from './calendar.js';
import { makePeriod } from './make-period.js';
import { readOpen, type Days } from './open-forms.js';
import { readRange } from './read-range.js';
import { readSpan } from './span-forms.js';

/** What the words of a period say; what they do not settle is unknown, never guessed. */
export type PeriodReading =
  | {
      readonly kind: 'period';
      readonly period: Period;
      /** `cutoff`: a reporting year, half, quarter or month that is not the calendar's. */
      readonly note: 'cutoff' | null;
    }
  | { readonly kind: 'ambiguous'; readonly choices: readonly Period[] }
  | { readonly kind: 'unknown' };

/** Words that lead to a period and say nothing about its days. */
const LEAD = /^(?:(?:kỳ báo cáo|kỳ số liệu|kỳ|số liệu(?: tính)?|báo cáo|kết quả|trong|in|during|for|the|reporting period)(?::\s*|\s+))+/u;
/** Words that name a span of years. */
const TERM = /^(?:giai đoạn|thời kỳ|nhiệm kỳ|khóa|term|period)\s+/u;
const ISO_PAIR = /^(\.\.|\d{4}-\d{2}-\d{2})\/(\.\.|\d{4}-\d{2}-\d{2})$/;
const BRACKET = /^(.*?)\s*\(([^()]*)\)$/u;

/**
 * Read a period in Vietnamese or English (`6 tháng đầu năm 2020`, `Quý II/2023`, `từ 01/8/2018 đến 31/7/2019`, …).
 *
 * "Up to a day" (`đến 30/6/2020`) has an open start and is cumulative; for a stock the reader makes it the instant.
 *
 * @param text the words of a cell or heading
 * @param options date: the day the document was issued (ISO); without it, relative words (`năm qua`) stay unknown
 * @throws when `date` is not a day
 * @example readPeriod('Quý II/2023') // { kind: 'period', period: { id: '2023-Q2', … }, note: null }
 */
export function readPeriod(text: string, options: { readonly date?: string | null } = {}): PeriodReading {
  const date = options.date ?? null;
  if (date !== null && !isDay(date)) throw new Error(`readPeriod received the date ${date}; expected a day such as 2024-04-02`);
  const label = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const found = readDays(fold(label).replace(/[.;,:]+$/, ''), date);
  if (found === null) return { kind: 'unknown' };
  const [days, ...others] = found.map(({ start, end, cumulative = false, asOf = null }) => makePeriod(start, end, { label, cumulative, asOf }));
  if (days === undefined || others.length > 0) return { kind: 'ambiguous', choices: days === undefined ? [] : [days, ...others] };
  return { kind: 'period', period: days, note: isCutOff(days) ? 'cutoff' : null };
}

/** The possible days of folded words, or null. */
function readDays(words: string, date: string | null): readonly Days[] | null {
  const text = words.replace(LEAD, '');
  const pair = ISO_PAIR.exec(text);
  if (pair) return fromPair(pair[1] ?? '', pair[2] ?? '');
  const span = readSpan(text) ?? readRange(text) ?? (TERM.test(text) ? readRange(text.replace(TERM, '')) : null);
  if (span) return [fromSpan(span)];
  const open = readOpen(text, date);
  if (open) return 'start' in open ? [open] : open;
  const bracket = BRACKET.exec(text);
  return bracket ? readBracket(bracket[1] ?? '', bracket[2] ?? '', date) : null;
}

/** `năm 2022 (từ 01/8/2021 đến 31/7/2022)`, `năm 2024 (quý I)`, `5 năm (2014 - 2018)`, `quý I (không nêu năm)`: a bracket says it more exactly, or is a remark. */
function readBracket(outside: string, inside: string, date: string | null): readonly Days[] | null {
  const around = outside === '' ? null : readDays(outside, date);
  if (isPart(inside)) return around?.length === 1 ? partOf(around[0]!, inside) : null;
  if (!/\d/.test(inside)) return around;
  const within = readDays(inside, null);
  const [exact] = within ?? [];
  if (exact === undefined) return null;
  // a single day in brackets is more likely the day of the report than its period
  if (exact.start === exact.end && around === null) return null;
  if (around === null || around.some((days) => overlaps(days, exact))) return exact.start === exact.end ? around : within;
  return [...around, exact];
}

/** Whether words are a part of a year without its year (`quý I`, `6 tháng`); `(3)` is a footnote's mark. */
function isPart(words: string): boolean {
  return /\p{L}/u.test(words) && readSpan(`${words}/2020`) !== null;
}

/** A part of a year, in the only year of the period that stands before it. */
function partOf({ start, end }: Days, words: string): readonly Days[] | null {
  const year = end?.slice(0, 4);
  const span = year === undefined || start?.slice(0, 4) !== year ? null : readSpan(`${words}/${year}`);
  return span && overlaps(fromSpan(span), { start, end: end! }) ? [fromSpan(span)] : null;
}

function overlaps(a: Days, b: Days): boolean {
  return (a.start ?? '') <= (b.end ?? '~') && (b.start ?? '') <= (a.end ?? '~');
}

function fromSpan([start, end]: Span): Days {
  return { start, end };
}

function fromPair(from: string, to: string): readonly Days[] | null {
  const [start, end] = [from === '..' ? null : from, to === '..' ? null : to];
  if ((start !== null && !isDay(start)) || (end !== null && !isDay(end)) || (start === null && end === null)) return null;
  return start !== null && end !== null && end < start ? null : [{ start, end, cumulative: start === null }];
}

/**
 * Whether a closed period is a reporting year, half, quarter or month that is not the calendar's. Twelve or six months
 * from any day count (1/8 to 31/7 is the year of reports to the National Assembly); one, three and nine only from the
 * 15th, as decree 09/2019/NĐ-CP cuts them.
 */
function isCutOff({ id, start, end, cumulative }: Period): boolean {
  if (start === null || end === null || cumulative || !id.includes('/')) return false;
  const [from = [], to = []] = [start, addDays(end, 1)].map((day) => day.split('-').map(Number));
  if (from[2] !== to[2] || start.endsWith('-01-01')) return false;
  const distance = ((to[0] ?? 0) - (from[0] ?? 0)) * 12 + (to[1] ?? 0) - (from[1] ?? 0);
  return distance === 12 || distance === 6 || (from[2] === 15 && [1, 3, 9].includes(distance));
}
