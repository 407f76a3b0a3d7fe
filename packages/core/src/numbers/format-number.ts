import type { Lang } from '../model/language.js';

const LOCALE = { vi: 'vi-VN', en: 'en-GB' } as const satisfies Record<Lang, string>;
const SIGNS = { vi: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const satisfies Record<Lang, unknown>;

/** How a number is written; unset decimals show what the number holds, up to twelve digits. */
export interface NumberFormatOptions {
  /** Digits after the decimal sign, always all of them. */
  readonly decimals?: number;
  /** Add `%` without a space; the number is already a percentage (87.5 gives `87,5%`). Default false. */
  readonly percent?: boolean;
  /** Group thousands. Default true. */
  readonly grouping?: boolean;
}

/** Digits that a number holds at most when its decimals are not said. */
const MOST_DECIMALS = 12;

/** A number as people read it (`text`: `−1.234,5%`) and as files write it (`plain`: `-1234.5`), rounded once for both. */
export interface WrittenNumber {
  readonly text: string;
  readonly plain: string;
}

/**
 * Write a number as `Intl.NumberFormat` does, with the true minus sign U+2212.
 *
 * @example formatNumber(1234.5, 'vi') // '1.234,5'
 */
export const formatNumber = (value: number, lang: Lang, options?: NumberFormatOptions): string => writeNumber(value, lang, options).text;

/**
 * {@link formatNumber}, with what files write beside it.
 *
 * @example writeNumber(1234.5, 'vi') // { text: '1.234,5', plain: '1234.5' }
 */
export function writeNumber(value: number, lang: Lang, options: NumberFormatOptions = {}): WrittenNumber {
  const { decimals, percent = false, grouping = true } = options;
  const digits = String(Math.abs(value));
  // a page writes each figure several times, and Intl takes most of the time of a figure's words; it keeps the rare forms
  const { text, plain } = /^\d{1,15}(?:\.\d+)?$/.test(digits)
    ? writeDigits(digits, value < 0, lang, decimals, grouping)
    : { text: byIntl(value, lang, decimals, grouping), plain: byIntl(value, 'en', decimals, false).replace('−', '-') };
  return { text: percent ? `${text}%` : text, plain };
}

/** Round the shortest decimal form half away from zero, as Intl does, then set the signs of the language. */
function writeDigits(digits: string, negative: boolean, lang: Lang, decimals: number | undefined, grouping: boolean): WrittenNumber {
  const [whole, fraction] = roundDigits(digits, decimals);
  const { group, decimal } = SIGNS[lang];
  // a rounded −0,04 is 0,0 to a reader
  const below = negative && /[1-9]/.test(whole + fraction);
  const grouped = grouping && whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/g, group) : whole;
  return { text: (below ? '−' : '') + grouped + (fraction && decimal + fraction), plain: (below ? '-' : '') + whole + (fraction && `.${fraction}`) };
}

/** What stands before the decimal sign and what behind it. */
function roundDigits(digits: string, decimals: number | undefined): readonly [whole: string, fraction: string] {
  const most = decimals ?? MOST_DECIMALS;
  const [whole, fraction = ''] = digits.split('.') as [string, string?];
  if (fraction.length <= most) return [whole, decimals === undefined ? fraction : fraction.padEnd(decimals, '0')];
  const kept = whole + fraction.slice(0, most);
  const next = kept.length > 15 ? BigInt(kept) + 1n : Number(kept) + 1;
  const rounded = fraction.charCodeAt(most) >= 53 ? String(next).padStart(kept.length, '0') : kept;
  const behind = rounded.slice(rounded.length - most);
  return [rounded.slice(0, rounded.length - most), decimals === undefined ? behind.replace(/0+$/, '') : behind];
}

/** Very great, very small and unreal numbers. */
function byIntl(value: number, lang: Lang, decimals: number | undefined, grouping: boolean): string {
  const format = new Intl.NumberFormat(LOCALE[lang], {
    useGrouping: grouping,
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? MOST_DECIMALS,
    signDisplay: 'negative',
  });
  return format.format(value).replace('-', '−');
}
