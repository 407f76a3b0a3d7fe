import { foldBare } from '../text/fold.js';
import { readFigureHeading } from './figure-heading.js';
import { takeLevels } from './take-levels.js';
import { unitsOfHeading } from './unit-heading.js';

/** Every field of a long table. */
export const FIELDS = [
  'indicator', 'area_name', 'area_code', 'area_vintage', 'area_level', 'area_within', 'scope',
  'period', 'year', 'quarter', 'month', 'period_start', 'period_end', 'cumulative',
  'value', 'bound', 'numerator', 'denominator', 'unit', 'status', 'text', 'break', 'as_written', 'number_locale',
  'source_title', 'source_url', 'source_date', 'reporter',
] as const;

/** What a column of a long table can hold. */
export type Field = (typeof FIELDS)[number];

/** Headings of each field, without diacritics; the contract's own names first. */
const HEADINGS: Readonly<Record<Field, readonly string[]>> = {
  indicator: ['indicator', 'chi tieu', 'chi so', 'ten chi tieu', 'noi dung', 'noi dung chi tieu', 'chi tieu bao cao', 'measure'],
  area_name: ['area name', 'dia phuong', 'dia ban', 'area', 'province', 'tinh', 'tinh thanh', 'tinh thanh pho', 'ten tinh', 'ten dia phuong', 'tinh thanh pho truc thuoc trung uong', 'don vi hanh chinh', 'xa phuong', 'xa phuong thi tran', 'xa phuong dac khu', 'phuong xa', 'quan huyen', 'area name as written', 'ref area', 'don vi'],
  area_code: ['area code', 'province code', 'ma tinh', 'ma dia phuong', 'ma dia ban', 'commune code', 'ma xa', 'ma phuong xa', 'ma don vi hanh chinh', 'ma dvhc'],
  area_vintage: ['area vintage', 'vintage', 'dia gioi'],
  area_level: ['area level', 'cap'],
  area_within: ['area within', 'thuoc tinh', 'thuoc tinh thanh pho', 'thuoc'],
  scope: ['scope', 'pham vi'],
  period: ['period', 'time period', 'period label', 'ky', 'ky bao cao', 'ky so lieu', 'thoi gian', 'thoi ky', 'period as written'],
  year: ['nam', 'year'],
  quarter: ['quy', 'quarter'],
  month: ['thang', 'month'],
  period_start: ['period start', 'tu ngay'],
  period_end: ['period end', 'den ngay', 'as of', 'ngay so lieu'],
  cumulative: ['cumulative', 'luy ke', 'cong don'],
  value: ['value', 'obs value', 'gia tri', 'so lieu', 'ket qua', 'so luong'],
  bound: ['bound'],
  numerator: ['numerator', 'tu so'],
  denominator: ['denominator', 'mau so'],
  unit: ['unit', 'don vi tinh', 'dvt', 'unit vi', 'unit measure'],
  status: ['status', 'obs status', 'tinh trang', 'trang thai'],
  text: ['text', 'nhan xet'],
  break: ['break'],
  as_written: ['as written', 'value as written', 'nguyen van'],
  number_locale: ['number locale'],
  source_title: ['source title', 'nguon', 'nguon so lieu', 'source'],
  source_url: ['source url', 'duong dan', 'lien ket'],
  source_date: ['source date', 'ngay dang'],
  reporter: ['reporter', 'don vi bao cao', 'co quan bao cao'],
};

/** Headings that name a figure's plain number (dot decimal), as this library's own files and SDMX's do. */
const PLAIN_VALUES: readonly (string | undefined)[] = ['value', 'obs value'];

/** Headings that are the area where nothing else is, and the unit of measure beside a heading that is. */
const AREA_OR_UNIT = 'don vi';

/** A code or name column that says which list of provinces it uses (`province_code_2024`). */
const WITH_VINTAGE = / (2008|2024|2025)$/;

/** The columns of a long table: where each field stands, and whether numbers are plain. */
export interface Columns {
  readonly at: ReadonlyMap<Field, number>;
  readonly headings: readonly string[];
  /** True when the value column is this library's own (`value`): dot decimal, no grouping. */
  readonly plain: boolean;
  /** The list of provinces that a heading names, or null. */
  readonly vintage: string | null;
  /** What a heading says for every row: the indicator and period of a table with one column of figures. */
  readonly fixed: Readonly<Partial<Record<Field, string>>>;
}

let byHeading: ReadonlyMap<string, Field> | undefined;

function headings(): ReadonlyMap<string, Field> {
  byHeading ??= new Map((Object.entries(HEADINGS) as [Field, readonly string[]][]).flatMap(([field, names]) => names.map((name) => [name, field] as const)));
  return byHeading;
}

/**
 * The field that a heading names, or null.
 *
 * @param own headings of one's own, each with its field
 */
export function fieldOfHeading(heading: string, own: Readonly<Record<string, Field>> = {}): Field | null {
  const key = foldBare(heading);
  const mine = Object.entries(own).find(([name]) => foldBare(name) === key)?.[1];
  return mine ?? headings().get(key) ?? areaWithVintage(key, headings()) ?? (unitsOfHeading(heading).length > 1 ? 'area_name' : null);
}

/**
 * Match a row of headings; null when it is no heading of a long table: it must name area, indicator and value, or area
 * and exactly one figure (`diem_papi_2023`). Of two columns for one field the one whose heading says it best is read.
 *
 * @param cells the row
 * @param own headings of one's own, each with its field
 */
export function matchColumns(cells: readonly string[], own: Readonly<Record<string, Field>> = {}): Columns | null {
  const known = headings();
  const mine = new Map(Object.entries(own).map(([heading, field]) => [foldBare(heading), field]));
  const at = new Map<Field, number>();
  let vintage: string | null = null;
  const keys = cells.map((cell) => foldBare(cell));
  const fieldOf = (key: string): Field | undefined => mine.get(key) ?? known.get(key) ?? areaWithVintage(key, known) ?? (unitsOfHeading(key).length > 1 ? 'area_name' : undefined);
  const standing = (field: Field, column: number): number => (mine.has(keys[column]!) ? -1 : HEADINGS[field].indexOf(keys[column]!.replace(WITH_VINTAGE, '')));
  keys.forEach((key, column) => {
    const field = fieldOf(key);
    if (field === undefined) return;
    const taken = at.get(field);
    if (taken === undefined || standing(field, column) < standing(field, taken)) at.set(field, column);
    if (!mine.has(key) && !known.has(key)) vintage = WITH_VINTAGE.exec(key)?.[1] ?? null;
  });
  const either = keys.indexOf(AREA_OR_UNIT);
  if (either >= 0 && !mine.has(AREA_OR_UNIT) && at.get('area_name') !== either && !at.has('unit')) at.set('unit', either);
  const level = takeLevels(keys, at, (column) => !mine.has(keys[column]!));
  if (!at.has('area_name') && !at.has('area_code')) return null;
  const plain = PLAIN_VALUES.includes(keys[at.get('value') ?? -1]);
  const figure = at.has('value') || at.has('as_written') || (at.has('numerator') && at.has('denominator'));
  if (at.has('indicator') && figure) return { at, headings: cells, plain, vintage, fixed: level };
  if (at.has('indicator') || figure) return null;
  const figures = cells.flatMap((cell, column) => ([...at.values()].includes(column) ? [] : [{ column, says: readFigureHeading(cell) }])).filter(({ says }) => says !== null);
  const [only] = figures;
  if (figures.length !== 1 || !only?.says) return null;
  const { indicator, period } = only.says;
  const byRow = (['period', 'year', 'quarter', 'month', 'period_start', 'period_end'] as const).some((field) => at.has(field));
  // a column of periods says it for each row, but beside a heading that says more than a year it is read together with it
  if (byRow && period !== '' && !/^(?:năm )?\d{4}$/iu.test(period)) return null;
  const named = period === '' || byRow ? {} : { period };
  return { at: at.set('value', only.column), headings: cells, plain: false, vintage, fixed: { ...level, indicator, ...named } };
}

function areaWithVintage(key: string, known: ReadonlyMap<string, Field>): Field | undefined {
  const field = WITH_VINTAGE.test(key) ? known.get(key.replace(WITH_VINTAGE, '')) : undefined;
  return field === 'area_code' || field === 'area_name' ? field : undefined;
}
