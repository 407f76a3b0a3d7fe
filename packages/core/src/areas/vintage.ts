/** The lists of provinces held: `2024` the 63 (in force to 30 June 2025), `2025` the 34 (since 1 July 2025). */
export type Vintage = '2024' | '2025';

/** Every vintage held, oldest first. */
export const VINTAGES = ['2024', '2025'] as const satisfies readonly Vintage[];

/** First day of the 34 provinces (resolution 202/2025/QH15 and the start of the two-tier local government). */
export const REFORM_DAY = '2025-07-01';

/** First day of the 63 provinces (resolution 15/2008/QH12); about earlier days the lists held say nothing. */
export const FIRST_DAY = '2008-08-01';

/** Other accepted names of a vintage: the 63 provinces came into being in 2008. */
const NAMES: ReadonlyMap<string, Vintage> = new Map([
  ['2008', '2024'],
  ['2024', '2024'],
  ['2025', '2025'],
  ['63', '2024'],
  ['34', '2025'],
]);

/** The vintage a text names, or null. */
export function readVintage(text: string): Vintage | null {
  return NAMES.get(text.trim()) ?? null;
}

/**
 * The vintage in force on a date, or null when the date does not tell: before 1 August 2008, or a year or month alone
 * that the reform cuts in two.
 *
 * @param date `2024-05-01`, `2024-05` or `2024`
 * @example vintageOn('2025') // null: the reform was on 1 July
 */
export function vintageOn(date: string): Vintage | null {
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(date)) return null;
  const [first, last] = [date + '-01-01'.slice(date.length - 4), date + '-12-31'.slice(date.length - 4)];
  if (first < FIRST_DAY || (first < REFORM_DAY && last >= REFORM_DAY)) return null;
  return first < REFORM_DAY ? '2024' : '2025';
}
