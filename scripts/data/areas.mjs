// Areas: both lists of provinces with names, regions, aliases, neighbours and tiles.
import { module, rows } from './csv.mjs';

const VINTAGES = ['2024', '2025'];
const CITY = 'thành phố trực thuộc trung ương';
const BEFORE_NAME = /^(?:Thành phố|Tỉnh) /;
const list = (text) => (text === '' ? [] : text.split('|'));
const quote = (value) => JSON.stringify(value);

/** The loosest key of a name, without the words before it that the resolver takes off by itself. */
function looseKey(text) {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐðÐ]/g, 'd').toLowerCase();
  return bare.replace(/^(?:tinh|thanh pho|t\.?\s?p\.?|thu do)[\s.]+/, '').replace(/[^a-z0-9]/g, '');
}

/** Aliases that the resolver could not find from the name alone, one for each key, and the code of ISO 3166-2: every byte goes to a browser. */
function neededAliases(row) {
  const known = new Set([row.name, row.name_en, row.name_ascii].map(looseKey));
  return [...list(row.aliases), row.iso_3166_2].map((alias) => alias.normalize('NFC')).filter((alias) => !known.has(looseKey(alias)) && known.add(looseKey(alias)));
}

/** A change of type or name while a list was in force, `day|name|English name`, or ''. All changes so far made a city. */
function change(root, vintage, code, english) {
  const [first, last] = vintage === '2024' ? ['2008-08-01', '2025-06-30'] : ['2025-07-01', '9999-12-31'];
  const found = rows(root, 'reforms.csv').filter((row) => row.kind === 'rename' && row.to_codes === code && row.effective_date >= first && row.effective_date <= last);
  if (found.length > 1 || found.some((row) => !row.to_names.startsWith('Thành phố '))) throw new Error(`reforms.csv: the renaming of ${code}@${vintage} does not fit one change into a city`);
  return found.map((row) => [row.effective_date, row.to_names.replace(BEFORE_NAME, ''), english].join('|'))[0] ?? '';
}

function provinces(root, vintage) {
  const regions = rows(root, 'regions.csv').filter((row) => row.vintage === vintage);
  const regionOf = (code) => regions.find((row) => list(row.province_codes).includes(code)).id;
  const latestEnglish = new Map(rows(root, 'provinces-2025.csv').map((row) => [row.code, row.name_en]));
  const successor = new Map(rows(root, 'province-mapping-2024-2025.csv').map((row) => [row.code_2024, row.code_2025]));
  return rows(root, `provinces-${vintage}.csv`).map((row) => {
    const changed = change(root, vintage, row.code, latestEnglish.get(row.code));
    if (vintage === '2025' && changed.split('|')[0] !== row.city_since) throw new Error(`provinces-2025.csv and reforms.csv give ${row.name} another day of becoming a city`);
    return [
      row.code,
      row.name,
      row.name_en,
      row.type === CITY ? 'city' : 'province',
      regionOf(row.code),
      Math.round(Number(row.pop_k_2024) * 1000),
      neededAliases(row).join('|'),
      changed,
      vintage === '2024' ? successor.get(row.code) : '',
    ];
  });
}

/** `31:30,31`: each province of 2025 with those of 2024 on its land. */
function reform(pairs) {
  const parts = new Map();
  for (const { code_2024: before, code_2025: after } of pairs) parts.set(after, [...(parts.get(after) ?? []), before]);
  return [...parts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([after, before]) => `${after}:${before.sort().join(',')}`).join(' ');
}

/** @returns paths below the root with the content that must stand there */
export async function build(root) {
  const records = (name, type, entries) => [`export const ${name}: ${type} = {`, ...entries, '};'];
  const perVintage = (of) => VINTAGES.flatMap((vintage) => [`  ${quote(vintage)}: [`, ...of(vintage).map((row) => `    ${quote(row)},`), '  ],']);
  const area = module([
    "import type { Vintage } from './vintage.js';",
    '',
    '/**',
    ' * code, name, English name, type, region id, average population 2024 in persons (NSO), aliases that do not follow from',
    " * the names, change into a city (`day|name|English name` or ''), code in 2025 ('' in the list of 2025).",
    ' */',
    "export type ProvinceRow = readonly [string, string, string, 'city' | 'province', string, number, string, string, string];",
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
    `export const REUSED: readonly string[] = ${quote(rows(root, 'code-reuse.csv').filter((r) => r.status === 'different name').map((r) => r.code)).replaceAll(',', ', ')};`,
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
    '/** Code, column and row of each tile, with colons; HS and TS mark Hoàng Sa and Trường Sa, whose fourth part is the province they belong to. */',
    ...records('TILES', 'Readonly<Record<Vintage, string>>', VINTAGES.map((v) => `  ${quote(v)}: ${quote(rows(root, `tile-grid-${v}.csv`).map((r) => [r.code, r.col, r.row, r.parent_code].filter(Boolean).join(':')).join(' '))},`)),
  ]);
  // a page loads this for a map of both lists alone
  const reformed = module([
    '/** The reform of 2025: a province of 2025, a colon, and the provinces of 2024 that make it up, with commas. */',
    `export const REFORM = ${quote(reform(rows(root, 'province-mapping-2024-2025.csv')))};`,
  ]);
  return new Map([
    ['packages/core/src/areas/provinces.data.ts', area],
    ['packages/core/src/areas/places.data.ts', places],
    ['packages/core/src/areas/reform.data.ts', reformed],
  ]);
}
