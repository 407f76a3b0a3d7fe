// Areas: both lists of provinces with names, regions, aliases, neighbours and tiles.
import { module, rows } from './csv.mjs';

const VINTAGES = ['2024', '2025'];
const list = (text) => (text === '' ? [] : text.split('|'));
const quote = (value) => JSON.stringify(value);

function provinces(root, vintage) {
  const regions = rows(root, 'regions.csv').filter((row) => row.vintage === vintage);
  const regionOf = (code) => regions.find((row) => list(row.province_codes).includes(code)).id;
  return rows(root, `provinces-${vintage}.csv`).map((row) => [
    row.code,
    row.name,
    row.name_en,
    row.type,
    regionOf(row.code),
    Math.round(Number(row.pop_k_2024) * 1000),
    [...new Set([...list(row.aliases), row.full_name, row.name_ascii].map((alias) => alias.normalize('NFC')))].join('|'),
  ]);
}

/** @returns paths below the root with the content that must stand there */
export async function build(root) {
  const records = (name, type, entries) => [`export const ${name}: ${type} = {`, ...entries, '};'];
  const perVintage = (of) => VINTAGES.flatMap((vintage) => [`  ${quote(vintage)}: [`, ...of(vintage).map((row) => `    ${quote(row)},`), '  ],']);
  const area = module([
    "import type { Vintage } from './vintage.js';",
    '',
    '/** code, name, English name, type, region id, average population 2024 in persons (NSO), aliases. */',
    'export type ProvinceRow = readonly [string, string, string, string, string, number, string];',
    '',
    '/** The provinces of each vintage. */',
    ...records('PROVINCES', 'Readonly<Record<Vintage, readonly ProvinceRow[]>>', perVintage((v) => provinces(root, v))),
    '',
    '/** id, name, English name of the regions of each vintage. */',
    ...records(
      'REGIONS',
      'Readonly<Record<Vintage, readonly (readonly [string, string, string])[]>>',
      perVintage((v) => rows(root, 'regions.csv').filter((r) => r.vintage === v).map((r) => [r.id, r.name, r.name_en])),
    ),
    '',
    '/** code, name, last day and successors (codes of 2024 or of other former units) of the provinces that no longer exist. */',
    'export const FORMER: readonly (readonly [string, string, string, string])[] = [',
    ...rows(root, 'former-provinces.csv').map((r) => `  ${quote([r.code, r.name, r.last_day, r.successor_codes])},`),
    '];',
    '',
    '/** Codes that mean another territory in 2025 than in 2024. */',
    `export const REUSED: readonly string[] = ${quote(rows(root, 'code-reuse.csv').filter((r) => r.name_2024 !== r.name_2025).map((r) => r.code)).replaceAll(',', ', ')};`,
    '',
    '/** Initials that several provinces share, with their codes: never resolved. */',
    ...records('SHARED_INITIALS', 'Readonly<Record<Vintage, readonly (readonly [string, string])[]>>', perVintage((v) => rows(root, 'alias-collisions.csv').filter((r) => r.vintage === v).map((r) => [r.key, r.codes]))),
  ]);
  const places = module([
    "import type { Vintage } from './vintage.js';",
    '',
    '/** Pairs of provinces with a common border, two codes with a dash. */',
    ...records('BORDERS', 'Readonly<Record<Vintage, string>>', VINTAGES.map((v) => `  ${quote(v)}: ${quote(rows(root, `neighbours-${v}.csv`).map((r) => `${r.code_a}-${r.code_b}`).join(' '))},`)),
    '',
    '/** Column and row of each tile; HS and TS mark Hoàng Sa and Trường Sa, the third number is the province they belong to. */',
    ...records('TILES', 'Readonly<Record<Vintage, readonly (readonly [string, number, number, string])[]>>', perVintage((v) => rows(root, `tile-grid-${v}.csv`).map((r) => [r.code, Number(r.col), Number(r.row), r.parent_code]))),
  ]);
  return new Map([
    ['packages/core/src/areas/provinces.data.ts', area],
    ['packages/core/src/areas/places.data.ts', places],
  ]);
}
