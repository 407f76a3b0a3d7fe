import type { CommuneVintage } from './commune.js';

/** First day of each list, and the last on which it certainly was in force: between, communes merged day by day. */
const CERTAIN: Readonly<Record<CommuneVintage, readonly [string, string]>> = {
  // mergers under resolution 35/2023/UBTVQH15 began in 2023 and ended before the reform
  '2021': ['2008-08-01', '2022-12-31'],
  '2024': ['2025-01-01', '2025-06-30'],
  '2025': ['2025-07-01', '9999-12-31'],
};

/**
 * Of some lists of communes, those that may have been in force on a day: one where that is certain, those before the
 * reform where it is not, all where no day is known.
 *
 * @param day ISO, or null
 */
export function listsInForce(vintages: readonly CommuneVintage[], day: string | null): readonly CommuneVintage[] {
  if (day === null) return vintages;
  const certain = vintages.filter((vintage) => CERTAIN[vintage][0] <= day && day <= CERTAIN[vintage][1]);
  if (certain.length > 0) return certain;
  return vintages.filter((vintage) => (vintage === '2025') === (day >= CERTAIN['2025'][0]));
}
