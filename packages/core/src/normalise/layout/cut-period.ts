import { markedWords } from '../marked-words.js';
import { periodOfHeading } from './heading-words.js';

/** A heading parted into a period and the other words. */
export interface CutPeriod {
  readonly rest: string;
  readonly period: string;
  /** Whether the period stands before the other words. */
  readonly first: boolean;
}

/** Parts of a year that are one also without a sign before them; `quá 6 tháng` is none. */
const PLAIN_PART = /^(?:quý|cả năm|nửa|(?:\d{1,2}|sáu|chín) tháng (?:đầu|cuối)|lũy kế|luỹ kế|cộng dồn|first|second|third|fourth)(?!\p{L})/iu;
const SEPARATED = /[(,:;–—-]$/u;

/**
 * Cut the period off the end of a heading: the longest end that is one (`Số lượt tiếp công dân năm 2021`), else one that
 * is a part of a year (`… năm 2024 - Quý I`, `Số đơn tiếp nhận 9 tháng đầu năm`).
 */
export function cutPeriod(text: string, date: string | null): CutPeriod | null {
  const words = text.replace(/_/g, ' ').split(' ');
  const marked = markedWords(words.join(' ')).split(' ');
  for (const kind of ['whole', 'part'] as const) {
    for (let cut = 1; cut < words.length; cut += 1) {
      // `Hà Nam 2024`
      if (/^nam$/i.test(marked[cut]!)) continue;
      const [before, end] = [words.slice(0, cut).join(' '), marked.slice(cut).join(' ')];
      const period = end.replace(/^[(,–-]+\s*|\)$/g, '');
      if (kind === 'whole' ? !/\d/.test(period) : !(PLAIN_PART.test(period) || SEPARATED.test(before) || /^[(,–-]/.test(end))) continue;
      const rest = before.replace(/[\s,(:;–—-]+$/, '');
      if (rest !== '' && periodOfHeading(period, date) === kind) return { rest, period, first: false };
    }
  }
  return null;
}

/** Cut a period and the sign after it off the front of a heading: `9 tháng 2024: Số lượt tiếp công dân`. */
export function cutLeadingPeriod(text: string, date: string | null): CutPeriod | null {
  const [, period, rest] = /^([^:]+?)\s*(?::|\s[–—-])\s*(\S.*)$/u.exec(text) ?? [];
  return period !== undefined && rest !== undefined && periodOfHeading(period, date) !== null ? { rest, period, first: true } : null;
}
