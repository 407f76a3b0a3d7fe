/** The lists of provinces held: `2024` the 63 (in force to 30 June 2025), `2025` the 34 (since 1 July 2025). */
export type Vintage = '2024' | '2025';

/** Every vintage held, oldest first. */
export const VINTAGES = ['2024', '2025'] as const satisfies readonly Vintage[];

/** First day of the 34 provinces (resolution 202/2025/QH15 and the start of the two-tier local government). */
export const REFORM_DAY = '2025-07-01';

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
