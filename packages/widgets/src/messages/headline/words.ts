import type { ChangeVerdict, Lang } from '@danbiet/core';
import { english } from '../english.js';
import { vi } from './vi.js';

/** What a headline says beside what any figure says. */
export interface HeadlineWords {
  readonly value: (place: string, period: string, text: string) => string;
  /** `what`: the denominator in words, '' where it is not known. */
  readonly of: (numerator: string, denominator: string, what: string) => string;
  readonly interval: (range: string) => string;
  /** Of a bound without a fraction. */
  readonly bound: (asWritten: string) => string;
  readonly notZero: string;
  readonly stated: Readonly<Record<'not_reported' | 'silent', string>>;
  readonly against: (level: string) => string;
  /** `difference`: with its sign and unit; `value`: the figure before. */
  readonly moved: (difference: string, before: string, value: string) => string;
  /** After that, what may be concluded. */
  /** Before a difference of which the direction may be concluded. */
  readonly way: Readonly<Record<'rise' | 'fall', string>>;
  readonly verdict: Readonly<Record<ChangeVerdict, string>>;
  readonly points: string;
  /** Why the small line is interrupted where no number is missing. */
  readonly parted: string;
}

/** The words of a headline in one language. */
export const headlineWords = (lang: Lang): HeadlineWords => (lang === 'en' ? (english()?.headline ?? vi) : vi);
