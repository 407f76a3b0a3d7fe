// Average population by year of the 63 provinces, in persons; that of other lists is summed from it where it is used.
import { module, rows } from './csv.mjs';

/** @returns paths below the root with the content that must stand there */
export async function build(root) {
  const found = new Map();
  const years = new Set();
  for (const { code, year, population_k: thousands } of rows(root, 'population-by-year.csv')) {
    years.add(year);
    found.set(code, [...(found.get(code) ?? []), Math.round(Number(thousands) * 1000)]);
  }
  for (const [code, all] of found) if (all.length !== years.size) throw new Error(`population-by-year.csv has ${all.length} years for ${code}, ${years.size} for others`);
  const content = module([
    '/** The years of the figures, in their order. */',
    `export const YEARS: readonly string[] = ${JSON.stringify([...years])};`,
    '',
    '/** Code of 2024, then the average population of each year in persons (NSO). */',
    'export const POPULATION: readonly (readonly [string, ...number[]])[] = [',
    ...[...found].map(([code, all]) => `  ${JSON.stringify([code, ...all])},`),
    '];',
  ]);
  return new Map([['packages/core/src/recast/population.data.ts', content]]);
}
