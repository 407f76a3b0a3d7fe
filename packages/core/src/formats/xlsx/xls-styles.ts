import type { CellStyle } from 'hucre/xlsx';

type FontStyle = NonNullable<CellStyle['font']>;

/** One record of an old workbook: its kind and its bytes. */
export interface XlsRecord {
  readonly id: number;
  readonly data: DataView;
  /** Where the record begins in the stream. */
  readonly at: number;
}

/** Formats that a file names by number alone ([MS-XLS] 2.4.126). */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 5: '#,##0', 6: '#,##0', 7: '#,##0.00', 8: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 13: '# ??/??',
  14: 'm/d/yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm', 19: 'h:mm:ss', 20: 'h:mm', 21: 'h:mm:ss', 22: 'm/d/yyyy h:mm', 37: '#,##0', 38: '#,##0', 39: '#,##0.00', 40: '#,##0.00', 45: 'mm:ss', 46: 'h:mm:ss', 47: 'mm:ss', 48: '##0.0E+0', 49: '@',
};
const FONT = 0x31;
const FORMAT = 0x41e;
const XF = 0xe0;
/** The fifth font of a file is never written; numbers jump over it. */
const MISSING_FONT = 4;

/** The fonts and cell formats of an old workbook. */
export class XlsStyles {
  readonly #fonts: FontStyle[] = [];
  readonly #formats = new Map<number, string>();
  readonly #cells: (readonly [font: number, format: number])[] = [];
  readonly #made = new Map<number, CellStyle>();

  /** Take a record of the workbook, if it is one of these. */
  take({ id, data }: XlsRecord): void {
    if (id === FONT) this.#fonts.push({ name: letters(data, 16, data.getUint8(14), data.getUint8(15)), ...(data.getUint16(8, true) === 1 ? { vertAlign: 'superscript' } : {}) });
    if (id === FORMAT) this.#formats.set(data.getUint16(0, true), letters(data, 5, data.getUint16(2, true), data.getUint8(4)));
    if (id === XF) this.#cells.push([data.getUint16(0, true), data.getUint16(2, true)]);
  }

  /** A font by its number. */
  font(number: number): FontStyle | undefined {
    return this.#fonts[number > MISSING_FONT ? number - 1 : number];
  }

  /** How a cell looks, by the number of its format. */
  of(number: number): CellStyle {
    const known = this.#made.get(number);
    if (known) return known;
    const [font, format] = this.#cells[number] ?? [0, 0];
    const [style, code] = [this.font(font), this.#formats.get(format) ?? BUILT_IN[format]];
    const made = { ...(style ? { font: style } : {}), ...(code === undefined ? {} : { numFmt: code }) };
    this.#made.set(number, made);
    return made;
  }
}

/** Letters of one or two bytes each, as many as there are. */
export function letters(data: DataView, start: number, count: number, flags: number): string {
  const wide = (flags & 1) === 1;
  const most = Math.max(0, Math.min(count, Math.floor((data.byteLength - start) / (wide ? 2 : 1))));
  return String.fromCharCode(...Array.from({ length: most }, (_, i) => (wide ? data.getUint16(start + 2 * i, true) : data.getUint8(start + i))));
}
