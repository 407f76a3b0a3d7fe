import { namesIndicator } from './heading-words.js';
import { readHeadingPath } from './heading-path.js';

/**
 * Part a name that holds an indicator and its period (`Số lượt tiếp công dân năm 2023`).
 *
 * @param date the day the document was issued
 * @returns null for any other name
 */
export function splitIndicatorPeriod(text: string, date: string | null): { readonly indicator: string; readonly period: string } | null {
  if (!/\d|quý/iu.test(text) || namesIndicator(text)) return null;
  const { indicator, period, part, clash, unit, area, scope, samePeriod, cumulative, status, compares } = readHeadingPath([text], date);
  if (clash !== null || cumulative || compares || status !== null || [unit, area, scope, samePeriod].some((words) => words !== '')) return null;
  const when = period || part;
  return indicator === '' || when === '' ? null : { indicator, period: when };
}
