// Lineage: every list of provinces since 1979 with its days, and the units of those before 2008 by the codes of 2024.
import { module, rows } from './csv.mjs';

const quote = (value) => JSON.stringify(value);
/** The two lists whose units stand in provinces.data.ts. */
const FULL = new Set(['2024', '2025']);

/** A name in English: without tones and marks, the remark translated. */
const english = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace('(truoc ', '(before ')
    .replace('(tinh, ', '(province, ')
    .replace('Dac khu ', '')
    .replace('Ha Noi', 'Hanoi');

/** @returns paths below the root with the content that must stand there */
export async function build(root) {
  const vintages = rows(root, 'vintages.csv');
  const lineage = rows(root, 'lineage.csv');
  const units = (vintage) => {
    const found = new Map();
    for (const row of lineage.filter((one) => one.vintage === vintage.first_day)) {
      const unit = found.get(row.unit_code) ?? { name: row.unit_name, codes: [], moved: false };
      unit.codes.push(row.code_2024);
      unit.moved ||= row.boundary_change === '1';
      found.set(row.unit_code, unit);
    }
    if (found.size !== Number(vintage.units)) throw new Error(`lineage.csv has ${found.size} units for ${vintage.vintage}, vintages.csv ${vintage.units}`);
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, { name, codes, moved }]) => [code, name, english(name), codes.sort().join(' '), moved ? 1 : 0]);
  };
  const covered = rows(root, 'reforms.csv').map((row) => row.effective_date).sort().at(-1);
  const older = vintages.filter(({ vintage }) => !FULL.has(vintage));
  const content = module([
    '/** Name, first day and last day (\'\' for today\'s) of every list of provinces held, oldest first. */',
    'export const LISTS: readonly (readonly [string, string, string])[] = [',
    ...vintages.map((row) => `  ${quote([row.vintage, row.first_day, row.last_day])},`),
    '];',
    '',
    '/** The day until which the law is covered: that of the latest change held. */',
    `export const COVERED_TO = ${quote(covered)};`,
    '',
    '/**',
    ' * The units of the older lists: code, name, English name, the codes of 2024 on their land, and 1 where a part of the',
    ' * land moved later, so that the match is approximate.',
    ' */',
    'export const OLDER_UNITS: Readonly<Record<string, readonly (readonly [string, string, string, string, 0 | 1])[]>> = {',
    ...older.flatMap((vintage) => [`  ${quote(vintage.vintage)}: [`, ...units(vintage).map((unit) => `    ${quote(unit)},`), '  ],']),
    '};',
  ]);
  return new Map([['packages/core/src/areas/lineage.data.ts', content]]);
}
