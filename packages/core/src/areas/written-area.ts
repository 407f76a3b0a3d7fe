import { fold, foldBare } from '../text/fold.js';

/** A cell that names an area, taken apart; what it means is looked up elsewhere. */
export interface WrittenArea {
  /** As written, composed and without marks of footnotes. */
  readonly text: string;
  /** The name as it is looked up: folded, without the words around it. */
  readonly name: string;
  /** True when the words around the name say that it is a city. */
  readonly city: boolean;
  /** The list of provinces the words themselves speak of (`trước sáp nhập`, `mới`), or null. */
  readonly side: 'before' | 'after' | null;
}

const FOOTNOTE_MARK = /\s*(?:\(\s*(?:\d{1,2}|\*+)\s*\)|[*†‡¹²³⁴⁵⁶⁷⁸⁹]+)$/u;
const BODY = /^(?:ubnd|hđnd|hdnd|ủy ban nhân dân|uy ban nhan dan|hội đồng nhân dân|hoi dong nhan dan|tỉnh ủy|tinh uy|thành ủy|thanh uy)\s+/u;
const CITY = /^(?:thành phố|thanh pho|t\.?\s?p\.?|city of)\s*(?=\p{L})/u;
const OTHER_TYPE = /^(?:tỉnh|tinh|thủ đô|thu do|province of|t\.)\s*(?=\p{L})/u;
const MERGER = String.raw`(?:khi )?(?:sáp nhập|hợp nhất|sắp xếp)|(?:ngày )?0?1[/.-]0?7[/.-]2025`;
const BEFORE = new RegExp(String.raw`[\s(,-]+(?:cũ|trước (?:${MERGER})|before (?:the )?merger|former)\s*\)?$`, 'u');
const AFTER = new RegExp(String.raw`[\s(,-]+(?:mới|sau (?:${MERGER})|từ (?:ngày )?0?1[/.-]0?7[/.-]2025|after (?:the )?merger|new)\s*\)?$`, 'u');
const BELOW = /^(?:(?:quận|huyện|thị xã|thị trấn|phường|xã|đặc khu|quan|huyen|thi xa|thi tran|phuong|dac khu|tx\.?)\s+\S|(?:q|h|p|x|tx|tt)\.\s*\S)|\s(?:district|ward|commune|township|town|special zone)$|^\d{5}$/u;

/** Take a written area apart: footnote marks, bodies (`UBND`), the kind of unit and remarks about the merger are set aside. */
export function readWrittenArea(written: string): WrittenArea {
  const text = written.normalize('NFC').trim().replace(FOOTNOTE_MARK, '');
  const plain = fold(text).replace(/^["'“”]+|["'“”.,;:]+$/gu, '').trim();
  const side = BEFORE.test(plain) ? 'before' : AFTER.test(plain) ? 'after' : null;
  const body = plain.replace(BEFORE, '').replace(AFTER, '').replace(BODY, '');
  const city = CITY.test(body) || /\scity$/.test(body);
  const name = body.replace(CITY, '').replace(OTHER_TYPE, '').replace(/\s+(?:province|city)$/, '').trim();
  return { text, name: name === '' ? body : name, city, side };
}

/** True when the words say that the unit is a district, a commune or the like (also a five-digit commune code). */
export function saysBelowProvince(written: string): boolean {
  return BELOW.test(fold(written).replace(BODY, ''));
}

/** The loosest key of a name: letters and digits alone. */
export function looseKey(text: string): string {
  return foldBare(text).replaceAll(' ', '');
}
