// How many communes each province has: those of 30 June 2025 in the 63, of 1 July 2025 in the 34.
import { module, rows } from './csv.mjs';

/** @returns paths below the root with the content that must stand there */
export async function build(root) {
  const counts = ['2024', '2025'].map((vintage) => [vintage, rows(root, `provinces-${vintage}.csv`).map(({ code, communes }) => [code, Number(communes)])]);
  for (const [vintage, all] of counts) for (const [code, count] of all) if (!Number.isInteger(count) || count < 1) throw new Error(`provinces-${vintage}.csv gives no number of communes for ${code}`);
  const content = module([
    '/** The list of communes, then for each province of its time the code and how many it has. */',
    'export const COMMUNE_COUNTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {',
    ...counts.map(([vintage, all]) => `  ${JSON.stringify(vintage)}: {${all.map(([code, count]) => `${JSON.stringify(code)}:${count}`).join(',')}},`),
    '};',
  ]);
  return new Map([['packages/core/src/recast/communes.data.ts', content]]);
}
