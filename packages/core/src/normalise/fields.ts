import { foldBare } from '../text/fold.js';

/** What a column of a long table can hold. */
export type Field =
  | 'indicator' | 'area_name' | 'area_code' | 'area_vintage' | 'area_level' | 'scope'
  | 'period' | 'year' | 'quarter' | 'month' | 'period_start' | 'period_end' | 'cumulative'
  | 'value' | 'bound' | 'numerator' | 'denominator' | 'unit' | 'status' | 'text' | 'break' | 'as_written' | 'number_locale'
  | 'source_title' | 'source_url' | 'source_date' | 'reporter';

/** Headings of each field, without diacritics; the contract's own names first. */
const HEADINGS: Readonly<Record<Field, readonly string[]>> = {
  indicator: ['indicator', 'chi tieu', 'chi so', 'ten chi tieu', 'noi dung'],
  area_name: ['area name', 'area', 'province', 'dia phuong', 'dia ban', 'tinh', 'tinh thanh', 'tinh thanh pho', 'don vi', 'ten tinh'],
  area_code: ['area code', 'province code', 'ma tinh', 'ma dia phuong', 'ma dia ban'],
  area_vintage: ['area vintage', 'vintage', 'dia gioi'],
  area_level: ['area level', 'cap'],
  scope: ['scope', 'pham vi'],
  period: ['period', 'period label', 'ky', 'ky bao cao', 'ky so lieu', 'thoi gian', 'thoi ky', 'period as written'],
  year: ['nam', 'year'],
  quarter: ['quy', 'quarter'],
  month: ['thang', 'month'],
  period_start: ['period start', 'tu ngay'],
  period_end: ['period end', 'den ngay', 'as of', 'ngay so lieu'],
  cumulative: ['cumulative', 'luy ke', 'cong don'],
  value: ['value', 'gia tri', 'so lieu', 'ket qua', 'so luong'],
  bound: ['bound'],
  numerator: ['numerator', 'tu so'],
  denominator: ['denominator', 'mau so'],
  unit: ['unit', 'don vi tinh', 'dvt', 'unit vi'],
  status: ['status', 'tinh trang', 'trang thai'],
  text: ['text', 'nhan xet'],
  break: ['break'],
  as_written: ['as written', 'value as written', 'nguyen van'],
  number_locale: ['number locale'],
  source_title: ['source title', 'nguon', 'nguon so lieu', 'source'],
  source_url: ['source url', 'duong dan', 'lien ket'],
  source_date: ['source date', 'ngay dang'],
  reporter: ['reporter', 'don vi bao cao', 'co quan bao cao'],
};

/** Headings that name a figure's plain number (dot decimal), as this library's own files do. */
const PLAIN_VALUE = 'value';

/** The columns of a long table: where each field stands, and whether numbers are plain. */
export interface Columns {
  readonly at: ReadonlyMap<Field, number>;
  readonly headings: readonly string[];
  /** True when the value column is this library's own (`value`): dot decimal, no grouping. */
  readonly plain: boolean;
}

let byHeading: ReadonlyMap<string, Field> | undefined;

/**
 * Match a row of headings; null when it is no heading of a long table (it must name indicator, area and value).
 *
 * @param cells the row
 * @param own headings of one's own, each with its field
 */
export function matchColumns(cells: readonly string[], own: Readonly<Record<string, Field>> = {}): Columns | null {
  byHeading ??= new Map((Object.entries(HEADINGS) as [Field, readonly string[]][]).flatMap(([field, names]) => names.map((name) => [name, field] as const)));
  const mine = new Map(Object.entries(own).map(([heading, field]) => [foldBare(heading), field]));
  const at = new Map<Field, number>();
  cells.forEach((cell, column) => {
    const key = foldBare(cell);
    const field = mine.get(key) ?? byHeading?.get(key);
    if (field !== undefined && !at.has(field)) at.set(field, column);
  });
  const complete = at.has('indicator') && (at.has('area_name') || at.has('area_code')) && (at.has('value') || at.has('as_written'));
  return complete ? { at, headings: cells, plain: foldBare(cells[at.get('value') ?? -1] ?? '') === PLAIN_VALUE } : null;
}
