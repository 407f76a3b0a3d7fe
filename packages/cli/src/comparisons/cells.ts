import { formatNumber, formatValue, type Indicator, type Lang, type Text } from '@danbiet/core';

/** What stands where there is nothing to say. */
export const NOTHING = '–';

/** Verdicts of areas against a level, and of changes, in words. */
export const VERDICTS: Readonly<Record<string, Text>> = {
  higher: { vi: 'cao hơn', en: 'higher' },
  lower: { vi: 'thấp hơn', en: 'lower' },
  similar: { vi: 'chưa phân biệt được', en: 'cannot be told apart' },
  not_tested: { vi: 'không kết luận', en: 'no verdict' },
  rise: { vi: 'tăng', en: 'rose' },
  fall: { vi: 'giảm', en: 'fell' },
  same: { vi: 'không đổi', en: 'unchanged' },
};

/** The heading of verdicts. */
export const VERDICT_HEAD: Text = { vi: 'Kết luận', en: 'Verdict' };

const SMALL: Text = { vi: ' (mẫu số dưới 20)', en: ' (denominator below 20)' };

/** A verdict in words, with the warning that goes with few cases. */
export const verdictCell = (verdict: string, lang: Lang, small = false): string => `${VERDICTS[verdict]?.[lang] ?? verdict}${small ? SMALL[lang] : ''}`;

/** A difference with its sign: `+189`, `−4,2`. */
export function signedCell(difference: number, indicator: Indicator, lang: Lang): string {
  const text = formatValue(difference, indicator, lang).text.replace(/%$/, '');
  return difference > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** The heading of intervals at a level. */
export function intervalHead(level: number, lang: Lang): string {
  const percent = formatNumber(100 * level, lang, { percent: true });
  return { vi: `Khoảng tin cậy ${percent}`, en: `${percent} interval` }[lang];
}

/** Whether differences of an indicator are percentage points. */
const inPoints = (indicator: Indicator): boolean => formatValue(1, indicator, 'en').text.endsWith('%');

/** The heading of differences; of shares it says that they are percentage points, which no cell repeats. */
export function differenceHead(indicator: Indicator, lang: Lang): string {
  return { vi: `Chênh${inPoints(indicator) ? ' (điểm %)' : ''}`, en: `Difference${inPoints(indicator) ? ' (points)' : ''}` }[lang];
}

/** The interval of a difference: both ends with their signs, `−1,2 – +3,9`. */
export function differenceCell(interval: { readonly lower: number; readonly upper: number } | null, indicator: Indicator, lang: Lang): string {
  return interval === null ? NOTHING : `${signedCell(interval.lower, indicator, lang)} – ${signedCell(interval.upper, indicator, lang)}`;
}

/** An interval in the indicator's form: `2,1 – 9,9`. */
export function intervalCell(interval: { readonly lower: number; readonly upper: number } | null, indicator: Indicator, lang: Lang): string {
  return interval === null ? NOTHING : `${formatValue(interval.lower, indicator, lang).text} – ${formatValue(interval.upper, indicator, lang).text}`;
}

/** A ratio's interval; open above where the earlier count is 0. */
export function ratioCell({ lower, upper }: { readonly lower: number; readonly upper: number }, lang: Lang): string {
  const end = (value: number) => formatNumber(value, lang, { decimals: 2 });
  return Number.isFinite(upper) ? `× ${end(lower)} – ${end(upper)}` : `× ≥ ${end(lower)}`;
}
