import { shiftPoint } from '../../numbers/parse-digits.js';

const TOKEN = /"([^"]*)"?|\\(.)|_.|\*.|\[[^\]]*\]?|([0#?][0#?.,]*)|(%)|(E[+-]|[/@]|General)|./giu;
/** Digits that spreadsheets show, those that hold a number exactly, and those of a number that was typed. */
const SIGNIFICANT = 15;
const MOST_SIGNIFICANT = 17;
const SHORT = 12;

interface Section {
  readonly digits: string | null;
  readonly before: string;
  readonly after: string;
  readonly percent: boolean;
  /** Fractions, powers and `General`: shown in full. */
  readonly plain: boolean;
}

/**
 * A number as its format shows it, in plain digits with a dot decimal: rounded to the decimals of the format, as a
 * percentage where it has a percent sign, with the words it adds (`0" triệu"`). `''` where the format hides it.
 *
 * @param format the code of the format (ECMA-376 part 1, 18.8.31), or null for none
 * @example shownNumber(0.955, '0.0%') // '95.5%'
 */
export function shownNumber(value: number, format: string | null): string {
  const section = format === null ? null : sectionFor(value, format);
  if (section === null || section.plain) return inFull(value);
  const { digits, before, after, percent } = section;
  if (digits === null) return (before + after).trim();
  const thousands = /,*$/.exec(digits)![0].length;
  const number = rounded(shiftPoint(inFull(Math.abs(value) / 1000 ** thousands), percent ? 2 : 0), digits.replace(/,/g, ''), percent);
  const sign = value < 0 && /[1-9]/.test(number) ? '-' : '';
  return `${before}${sign}${number}${percent ? '%' : ''}${after}`.trim();
}

/** All digits of a number, never with a power of ten, without the last binary digits of a sum (`0.30000000000000004`). */
function inFull(value: number): string {
  const short = value.toPrecision(SIGNIFICANT).replace(/e.*/, '').replace(/[-.]/g, '').replace(/^0+|0+$/g, '');
  const digits = short.length <= SHORT ? SIGNIFICANT : MOST_SIGNIFICANT;
  return new Intl.NumberFormat('en-US', { useGrouping: false, maximumSignificantDigits: digits }).format(value);
}

function rounded(plain: string, digits: string, percent: boolean): string {
  const [whole = '', decimals = ''] = digits.split('.');
  const zeros = (text: string): number => [...text].filter((one) => one === '0').length;
  const text = new Intl.NumberFormat('en-US', {
    useGrouping: false,
    minimumIntegerDigits: Math.min(21, Math.max(1, zeros(whole))),
    minimumFractionDigits: Math.min(20, zeros(decimals)),
    maximumFractionDigits: Math.min(20, decimals.length),
  }).format(plain as `${number}`);
  // three decimals of a percentage look like thousands; a fourth says that they are none
  return percent && /^\d{1,3}\.\d{3}$/.test(text) ? `${text}0` : text;
}

/** The part of a format that holds for a number; null where conditions of its own decide. */
function sectionFor(value: number, format: string): Section | null {
  const parts = format.match(/(?:"[^"]*"?|\\.|[^;"\\])+|(?<=;|^)(?=;|$)/gu) ?? [];
  if (parts.length === 0 || /\[[<>=]/.test(format)) return null;
  const at = parts.length === 1 ? 0 : value < 0 ? 1 : value === 0 && parts.length > 2 ? 2 : 0;
  // a dash that a format draws for zero stands for the zero of the cell
  return at === 2 && /"[^"]*-[^"]*"|[-0#?]/.test(parts[at]!) ? readSection('0') : readSection(parts[at]!);
}

function readSection(text: string): Section {
  let [before, after, digits, percent, plain] = ['', '', null as string | null, false, false];
  for (const [, quoted, escaped, run, sign, other] of text.matchAll(TOKEN)) {
    const literal = quoted ?? escaped;
    if (literal !== undefined && /[\p{L}%]/u.test(literal)) {
      if (digits === null) before += `${literal.trim()} `;
      else after += literal.startsWith('%') ? literal : ` ${literal.trim()}`;
    }
    if (run !== undefined && digits === null) digits = run;
    else if (run !== undefined || other !== undefined) plain = true;
    percent ||= sign !== undefined;
  }
  return { digits, before, after, percent, plain };
}
