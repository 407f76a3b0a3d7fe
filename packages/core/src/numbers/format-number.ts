import type { Lang } from '../model/language.js';

const LOCALE = { vi: 'vi-VN', en: 'en-GB' } as const satisfies Record<Lang, string>;
const formatters = new Map<string, Intl.NumberFormat>();

/** How a number is written; unset decimals show what the number holds, up to twelve digits. */
export interface NumberFormatOptions {
  /** Digits after the decimal sign, always all of them. */
  readonly decimals?: number;
  /** Add `%` without a space; the number is already a percentage (87.5 gives `87,5%`). Default false. */
  readonly percent?: boolean;
  /** Group thousands. Default true. */
  readonly grouping?: boolean;
}

/**
 * Write a number as `Intl.NumberFormat` does, with the true minus sign U+2212.
 *
 * @example formatNumber(1234.5, 'vi') // '1.234,5'
 */
export function formatNumber(value: number, lang: Lang, options: NumberFormatOptions = {}): string {
  const { decimals, percent = false, grouping = true } = options;
  const key = `${lang}${decimals ?? ''}${grouping ? 'g' : ''}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.NumberFormat(LOCALE[lang], {
      useGrouping: grouping,
      minimumFractionDigits: decimals ?? 0,
      maximumFractionDigits: decimals ?? 12,
      // a rounded −0,04 is 0,0 to a reader
      signDisplay: 'negative',
    });
    formatters.set(key, formatter);
  }
  return formatter.format(value).replace('-', '−') + (percent ? '%' : '');
}
