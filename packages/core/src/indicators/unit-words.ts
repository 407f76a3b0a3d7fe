import { fold } from '../text/fold.js';

/**
 * Unit words that mean the same thing, folded, each line with its reason. What is not here is another unit and is never
 * merged: *vụ việc*, *cuộc* and *công trình* are three indicators, *đơn* and *vụ việc* two, *lượt*, *người* and
 * *lượt người* three counts.
 */
const SAME: readonly (readonly string[])[] = [
  // a case, with or without its second syllable
  ['vụ việc', 'vụ', 'vụ, việc', 'việc', 'case'],
  // a letter; reports add "thư" or the classifier without counting anything else
  ['đơn', 'đơn thư', 'lá đơn', 'letter'],
  // a group that comes together; "lượt đoàn" counts its visits, which is how forms count groups
  ['đoàn', 'lượt đoàn', 'đoàn đông người'],
  // the boards' forms head one column with both words
  ['công trình, dự án', 'công trình', 'dự án'],
  // a model of skilful mass mobilisation is registered as either
  ['mô hình', 'mô hình, điển hình', 'điển hình'],
  // printed matter, by copy or by sheet
  ['cuốn, bản', 'cuốn', 'bản'],
  // villages; upland provinces say "bản", where "thôn" stands for both
  ['thôn, tổ dân phố', 'thôn', 'thôn, bản'],
  // units of the territory at commune level are counted together, before and after 1 July 2025
  ['đơn vị', 'xã, phường, thị trấn', 'xã, phường, đặc khu', 'đơn vị hành chính', 'unit'],
  // a round of supervision, in another word
  ['cuộc', 'đợt', 'cuộc giám sát'],
  // a day of work, without its first syllable
  ['ngày công', 'công'],
  // one sign, in words
  ['%', 'phần trăm', 'percent', 'per cent'],
  ['điểm', 'point', 'score'],
  ['m²', 'm2'],
  ['hạng', 'thứ hạng'],
  // what the persons are
  ['hòa giải viên', 'người'],
  ['thành viên', 'người'],
  // irregular in English
  ['person', 'people'],
];

/** The key of a unit word: folded, English plurals in the singular (`cases`, `copies`, `matters`). */
function keyOf(unit: string): string {
  const key = fold(unit);
  if (!/^[a-z -]{3,}s$/.test(key)) return key;
  return key.endsWith('ies') ? `${key.slice(0, -3)}y` : key.slice(0, -1);
}

/**
 * Whether two unit words mean the same thing.
 *
 * @example sameUnit('vụ', 'vụ việc') // true; sameUnit('cuộc', 'vụ việc') is false
 */
export function sameUnit(a: string, b: string): boolean {
  const [x, y] = [keyOf(a), keyOf(b)];
  return x === y || SAME.some((words) => words.includes(x) && words.includes(y));
}

/** Load the words before units are compared; outside the page build they are always there. */
export const loadUnitWords = (): Promise<void> => Promise.resolve();
