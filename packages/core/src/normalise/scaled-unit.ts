import { fold } from '../text/fold.js';

/** A unit of measure without the power of ten that a form puts before it. */
export interface ScaledUnit {
  /** The unit itself, `đồng` of `nghìn đồng`. */
  readonly unit: string;
  /** Zeros that each figure leaves out: 3 for `nghìn đồng`, 6 for `Trđ`, 4 for `ha`. */
  readonly zeros: number;
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:(?:nghìn|ngàn) (?:tỷ|tỉ)|trillion) /u, 12],
  [/^(?:tỷ|tỉ|billion|1[.,]000[.,]000[.,]000) /u, 9],
  [/^(?:triệu|tr\.? ?(?=đ)|million|1[.,]000[.,]000) ?/u, 6],
  [/^(?:nghìn|ngàn|thousand|1[.,]000) /u, 3],
  [/^(?:trăm|100) /u, 2],
];

/** Areas of land, which the catalogue counts in square metres. */
const LAND: readonly (readonly [RegExp, number])[] = [
  [/^(?:ha|hecta|héc ta|hectares?)$/u, 4],
  [/^(?:km2|km²|square kilomet(?:re|er)s?)$/u, 6],
];

/**
 * Take the scale off a unit (`Đơn vị tính: nghìn đồng`).
 *
 * @example readScaledUnit('Trđ') // { unit: 'đồng', zeros: 6 }
 */
export function readScaledUnit(written: string): ScaledUnit {
  const plain = fold(written).replace(/^[(]|[).]+$/g, '').replace(/^(?:đơn vị tính|đơn vị|đvt|unit)\s*:\s*/u, '').trim();
  for (const [form, zeros] of SCALES) {
    const found = form.exec(plain);
    if (!found) continue;
    const unit = plain.slice(found[0].length).trim();
    if (unit !== '') return { unit: /^(?:đ|vnđ|vnd|dong|đồng\s?\(.*\))$/u.test(unit) ? 'đồng' : unit, zeros };
  }
  for (const [form, zeros] of LAND) if (form.test(plain)) return { unit: 'm²', zeros };
  return { unit: /^(?:vnđ|vnd|đ)$/u.test(plain) ? 'đồng' : plain, zeros: 0 };
}
