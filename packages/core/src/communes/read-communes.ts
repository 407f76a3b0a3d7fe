import { areaById } from '../areas/index.js';
import { readDelimited } from '../formats/delimited.js';
import { communeRepeated, communeRowWrong, communesHeadings, communesVintage } from '../messages/communes.js';
import { issue, type Issue, type Outcome } from '../model/issue.js';
import { NOWHERE } from '../model/source.js';
import { isDay } from '../periods/index.js';
import { fold, foldBare } from '../text/fold.js';
import { COMMUNE_TYPES, COMMUNE_VINTAGES, provinceVintageOf, type Commune, type CommuneList, type CommuneType, type CommuneVintage } from './commune.js';

const HEADINGS = {
  code: ['code', 'ma', 'ma xa', 'ma don vi', 'commune code'],
  name: ['name', 'ten', 'ten xa', 'ten don vi'],
  type: ['type', 'loai', 'cap'],
  province: ['province code', 'ma tinh'],
  district: ['district code', 'ma huyen'],
  wardSince: ['ward since'],
  vintage: ['vintage', 'area vintage', 'dia gioi'],
} as const;
type Column = keyof typeof HEADINGS;

/** How a list of communes is read. */
export interface CommunesOptions {
  /** `2021`, `2024` or `2025`, where neither a column `vintage` nor the file's name says it. */
  readonly vintage?: string | null;
  /** Name of the file, for issues; a year in it names the vintage. */
  readonly file?: string | null;
}

/**
 * Read a list of communes: CSV with the columns `code, name, type, province_code`, and where it has them `district_code`,
 * `ward_since` and `vintage`. Codes are used again after reforms, so a list without a year is refused. Rows that are wrong
 * are left out, each with an error.
 *
 * @param text the file
 * @example readCommunes('code,name,type,province_code\n00004,Ba Đình,Phường,01', { vintage: '2025' }).result?.communes.length // 1
 */
export function readCommunes(text: string, options: CommunesOptions = {}): Outcome<CommuneList> {
  const { file = null } = options;
  const { rows: [head = [], ...rows], lines } = readDelimited(text.replace(/^\ufeff/, '').normalize('NFC'));
  const keys = head.map((heading) => foldBare(heading));
  const at = (column: Column): number => keys.findIndex((key) => (HEADINGS[column] as readonly string[]).includes(key));
  const missing = (['code', 'name', 'type', 'province'] as const).filter((column) => at(column) < 0);
  if (missing.length > 0) return { result: null, issues: [issue('format.unreadable', 'error', communesHeadings({ missing: missing.map((column) => HEADINGS[column][0].replace(' ', '_')) }), { ...NOWHERE, file })] };
  const vintage = vintageOf(options, rows.map((row) => row[at('vintage')] ?? ''));
  if (vintage === null) return { result: null, issues: [issue('area.ambiguous', 'error', communesVintage({}), { ...NOWHERE, file })] };

  const issues: Issue[] = [];
  const known = new Map<string, Commune>();
  for (const [i, row] of rows.entries()) {
    const cell = (column: Column): string => row[at(column)]?.trim() ?? '';
    const place = { ...NOWHERE, file, row: lines[i + 1] ?? null };
    const commune = communeOf(cell, vintage);
    if (typeof commune === 'string') {
      issues.push(issue('area.unknown', 'error', communeRowWrong({ written: cell(commune), field: HEADINGS[commune][0].replace(' ', '_'), vintage }), place));
      continue;
    }
    const before = known.get(commune.code);
    if (before === undefined) known.set(commune.code, commune);
    else if (before.name !== commune.name || before.province !== commune.province) issues.push(issue('area.ambiguous', 'error', communeRepeated({ code: commune.code, names: [before.name, commune.name] }), place));
  }
  return { result: known.size === 0 ? null : { vintage, communes: [...known.values()] }, issues };
}

/** The list's vintage: said by the caller, else in every row, else by the year in the name of the file. */
function vintageOf({ vintage, file }: CommunesOptions, cells: readonly string[]): CommuneVintage | null {
  const known = (word: string): CommuneVintage | null => COMMUNE_VINTAGES.find((one) => one === word.trim()) ?? null;
  if (vintage != null) return known(vintage);
  const inRows = new Set(cells.map((cell) => cell.trim()));
  if (inRows.size === 1 && !inRows.has('')) return known([...inRows][0]!);
  const years = new Set((file ?? '').replace(/.*[/\\]/, '').match(/(?<!\d)20\d\d(?!\d)/g));
  return inRows.size > 1 || years.size !== 1 ? null : known([...years][0]!);
}

/** A row as a commune, or the column that is wrong in it. */
function communeOf(cell: (column: Column) => string, vintage: CommuneVintage): Commune | Column {
  const code = cell('code').padStart(5, '0');
  if (!/^\d{5}$/.test(code) || cell('code') === '') return 'code';
  if (cell('name') === '') return 'name';
  const type = typeNamed(cell('type'));
  if (type === null) return 'type';
  const province = areaById(`${cell('province').padStart(2, '0')}@${provinceVintageOf(vintage)}`);
  if (province?.level !== 'province') return 'province';
  const wardSince = cell('wardSince');
  return { code, name: cell('name').replace(/\s+/g, ' '), type, province: province.id, district: cell('district') || null, wardSince: isDay(wardSince) ? wardSince : null };
}

function typeNamed(word: string): CommuneType | null {
  return COMMUNE_TYPES.find((type) => fold(type) === fold(word) || foldBare(type) === foldBare(word)) ?? null;
}
