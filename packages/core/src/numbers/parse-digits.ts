/** The two ways of writing decimals: `vi` 1.234,5 and `en` 1,234.5. */
export type NumberLocale = 'vi' | 'en';

/** What a run of digits and separators says. */
export type Digits =
  | { readonly kind: 'number'; readonly plain: string; readonly locale: NumberLocale | null }
  | { readonly kind: 'undecidable'; readonly vi: string; readonly en: string }
  | { readonly kind: 'malformed' };

const SPACES = /[ \u00a0\u2009\u202f]/g;
const SPACED = /^\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?=$|[.,])/;
const GROUPED = { vi: /^\d{1,3}(?:\.\d{3})+(?:,(\d+))?$/, en: /^\d{1,3}(?:,\d{3})+(?:\.(\d+))?$/ } as const;

/**
 * Read digits with their separators into a plain number text (`1.234,5` gives `1234.5`).
 *
 * The rule of the field (domain notes, finding 5): a dot before exactly three digits groups thousands, any other run of
 * digits after a dot is decimal. One comma before exactly three digits cannot be decided without knowing the locale.
 *
 * @param text digits, dots, commas and inner spaces, no sign
 * @param locale the locale when the file or column says so
 */
export function parseDigits(text: string, locale?: NumberLocale): Digits {
  const spaced = SPACED.exec(text);
  if (spaced) {
    const rest = text.slice(spaced[0].length);
    if (!/^(?:[.,]\d+)?$/.test(rest)) return { kind: 'malformed' };
    return number(spaced[0].replace(SPACES, '') + rest.replace(',', '.'), rest.startsWith(',') ? 'vi' : null);
  }
  if (/^\d+$/.test(text)) return number(text, null);
  if (locale === 'en') return english(text);
  if (/^\d{1,3},\d{3}$/.test(text) && locale === undefined) {
    return text.startsWith('0') ? number(text.replace(',', '.'), 'vi') : { kind: 'undecidable', vi: plain(text.replace(',', '.')), en: plain(text.replace(',', '')) };
  }
  if (GROUPED.vi.test(text) && !/^0\d*\./.test(text)) return number(text.replace(/\./g, '').replace(',', '.'), 'vi');
  if (/^\d+,\d+$/.test(text)) return number(text.replace(',', '.'), 'vi');
  if (/^\d+\.\d+$/.test(text) && !(locale === 'vi' && /^[1-9]\d*\.\d{3}$/.test(text))) return number(text, /\.\d{3}$/.test(text) && !text.startsWith('0') ? 'en' : null);
  return locale === undefined ? english(text) : { kind: 'malformed' };
}

function english(text: string): Digits {
  if (GROUPED.en.test(text)) return number(text.replace(/,/g, ''), 'en');
  return /^\d+\.\d+$/.test(text) ? number(text, 'en') : { kind: 'malformed' };
}

function number(text: string, locale: NumberLocale | null): Digits {
  return { kind: 'number', plain: plain(text), locale };
}

/** Zero padding carries no meaning: `05` is 5. */
function plain(text: string): string {
  return text.replace(/^0+(?=\d)/, '');
}

/** Shift the decimal point of a plain number text to the right, without floating error (`13.5`, 6 gives `13500000`). */
export function shiftPoint(text: string, places: number): string {
  const [whole = '', fraction = ''] = text.split('.');
  const padded = fraction.padEnd(places, '0');
  const rest = padded.slice(places);
  const digits = plain(whole + padded.slice(0, places)) || '0';
  return rest ? `${digits}.${rest}` : digits;
}
