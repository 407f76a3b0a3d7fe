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

/**
 * Write a number as `Intl.NumberFormat` does, with the true minus sign U+2212.
 *
 * @example formatNumber(1234.5, 'vi') // '1.234,5'
 */
export function formatNumber(value: number, lang: Lang, options: NumberFormatOptions = {}): string {
  const { decimals, percent = false, grouping = true } = options;
  const digits = String(Math.abs(value));
  // a page writes each figure several times, and Intl takes most of the time of a figure's words; it keeps the rare forms
  const written = /^\d{1,15}(?:\.\d+)?$/.test(digits) ? writeDigits(digits, value < 0, lang, decimals, grouping) : byIntl(value, lang, decimals, grouping);
  return percent ? `${written}%` : written;
}

/** Round the shortest decimal form half away from zero, as Intl does, then set the signs of the language. */
function writeDigits(digits: string, negative: boolean, lang: Lang, decimals: number | undefined, grouping: boolean): string {
  const most = decimals ?? MOST_DECIMALS;
  let [whole, fraction = ''] = digits.split('.') as [string, string?];
  if (fraction.length > most) {
    const up = fraction.charCodeAt(most) >= 53;
    const kept = `${whole}${fraction.slice(0, most)}`;
    const next = kept.length > 15 ? BigInt(kept) + 1n : Number(kept) + 1;
    const rounded = up ? String(next).padStart(kept.length, '0') : kept;
    [whole, fraction] = [rounded.slice(0, rounded.length - most), rounded.slice(rounded.length - most)];
  }
  fraction = decimals === undefined ? fraction.replace(/0+$/, '') : fraction.padEnd(decimals, '0');
  const { group, decimal } = SIGNS[lang];
  const text = (grouping && whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/g, group) : whole) + (fraction === '' ? '' : decimal + fraction);
  // a rounded −0,04 is 0,0 to a reader
  return negative && /[1-9]/.test(text) ? `−${text}` : text;
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
