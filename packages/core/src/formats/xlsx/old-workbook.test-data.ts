import { CFB as untyped } from '@e965/xlsx';

/** What of the container writer is used; its own types say nothing. */
interface ContainerWriter {
  readonly utils: { cfb_new(options: { root: string }): object; cfb_add(file: object, name: string, content: Uint8Array): object };
  write(file: object, options: { type: 'array' }): number[];
}
const CFB = untyped as ContainerWriter;

type Bytes = readonly number[];
const word = (value: number): Bytes => [value & 255, (value >> 8) & 255];
const long = (value: number): Bytes => [...word(value & 0xffff), ...word(value >>> 16)];
const wide = (text: string): Bytes => Array.from({ length: text.length }, (_, i) => word(text.charCodeAt(i))).flat();
const record = (id: number, ...data: Bytes[]): Bytes => [...word(id), ...word(data.flat().length), ...data.flat()];
const double = (value: number): Bytes => [...new Uint8Array(new Float64Array([value]).buffer)];

/** A text with stretches in other fonts: where each begins, and the number of its font. */
export interface OldText {
  readonly text: string;
  readonly runs?: readonly (readonly [number, number])[];
}

/** A cell of an old workbook: a text, a number or a formula's result, with the number of its format. */
export type OldCell = (OldText | { readonly number: number; readonly formula?: true }) & { readonly format?: number };

/** One sheet of an old workbook. */
export interface OldSheet {
  readonly name: string;
  readonly state?: 0 | 1 | 2;
  readonly rows: readonly (readonly (OldCell | null)[])[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/**
 * A workbook of the kind that Excel 97 to 2003 wrote ([MS-XLS]), no longer made by anything at hand with its fonts.
 *
 * @param fonts names; one that ends in `^` is raised. Cells refer to formats, formats to fonts by their place here.
 * @param formats font and number format of each cell format
 * @param split where the shared texts go on in a second record, in bytes
 */
export function oldWorkbook(sheets: readonly OldSheet[], fonts: readonly string[], formats: readonly (readonly [font: number, code: string])[], split: number | null = null): Uint8Array {
  const texts = sheets.flatMap(({ rows }) => rows.flat()).flatMap((cell) => (cell !== null && 'text' in cell ? [cell] : []));
  const shared = [...long(texts.length), ...long(texts.length), ...texts.flatMap(({ text, runs = [] }) => [...word(text.length), runs.length > 0 ? 9 : 1, ...(runs.length > 0 ? word(runs.length) : []), ...wide(text), ...runs.flatMap(([at, font]) => [...word(at), ...word(fontNumber(font))])])];
  const bof = (kind: number): Bytes => record(0x809, word(0x600), word(kind), word(0), word(0), long(0), long(0));
  const before = [
    ...bof(5),
    ...fonts.flatMap((name) => record(0x31, word(200), word(0), word(0x7fff), word(400), word(name.endsWith('^') ? 1 : 0), [0, 0, 0, 0], [name.replace('^', '').length, 1], wide(name.replace('^', '')))),
    ...formats.flatMap(([, code], i) => record(0x41e, word(164 + i), word(code.length), [1], wide(code))),
    ...formats.flatMap(([font], i) => record(0xe0, word(fontNumber(font)), word(164 + i), new Array<number>(16).fill(0))),
  ];
  const after = [...(split === null ? record(0xfc, shared) : [...record(0xfc, shared.slice(0, split)), ...record(0x3c, [1], shared.slice(split))]), ...record(0x0a)];
  let next = 0;
  const bodies = sheets.map(({ rows, hiddenRows = [], hiddenColumns = [] }) => [
    ...bof(0x10),
    ...hiddenColumns.flatMap((column) => record(0x7d, word(column), word(column), word(2000), word(0), word(1), word(0))),
    ...rows.flatMap((cells, row) => [
      ...record(0x208, word(row), word(0), word(cells.length), word(255), word(0), word(0), word(hiddenRows.includes(row) ? 0x20 : 0), word(0)),
      ...cells.flatMap((cell, column): Bytes => {
        if (cell === null) return [];
        const place = [...word(row), ...word(column), ...word(cell.format ?? 0)];
        if ('text' in cell) return record(0xfd, place, long(next++));
        return cell.formula === true ? record(0x06, place, double(cell.number), word(0), long(0), word(3), [0x1e, 1, 0]) : record(0x203, place, double(cell.number));
      }),
    ]),
    ...record(0x0a),
  ]);
  const list = (at: readonly number[]): Bytes => sheets.flatMap(({ name, state = 0 }, i) => record(0x85, long(at[i]!), [state, 0], [name.length, 1], wide(name)));
  const start = before.length + list(sheets.map(() => 0)).length + after.length;
  const starts = bodies.map((_, i) => start + bodies.slice(0, i).flat().length);
  const file = CFB.utils.cfb_new({ root: 'R' });
  CFB.utils.cfb_add(file, '/Workbook', Uint8Array.from([...before, ...list(starts), ...after, ...bodies.flat()]));
  return Uint8Array.from(CFB.write(file, { type: 'array' }));
}

/** Numbers of fonts jump over 4. */
function fontNumber(place: number): number {
  return place >= 4 ? place + 1 : place;
}
