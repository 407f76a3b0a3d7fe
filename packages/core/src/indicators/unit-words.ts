import { fold } from '../text/fold.js';

/**
 * Unit words that mean the same thing. What is not here is another unit and is never merged: *vụ việc*, *cuộc* and
 * *công trình* are three indicators, *lượt*, *người* and *lượt người* three counts.
 */
const SAME: readonly (readonly string[])[] = [
  // a case, with or without its second syllable
  ['vụ việc', 'vụ', 'vụ, việc', 'việc', 'case', 'cases'],
  ['đơn', 'đơn thư', 'lá đơn', 'letter', 'letters'],
  ['đoàn', 'lượt đoàn', 'đoàn đông người'],
  ['công trình, dự án', 'công trình', 'dự án'],
  ['mô hình', 'mô hình, điển hình', 'điển hình'],
  ['cuốn, bản', 'cuốn', 'bản'],
  ['thôn, tổ dân phố', 'thôn', 'thôn, bản'],
  ['đơn vị', 'xã, phường, thị trấn', 'xã, phường, đặc khu', 'đơn vị hành chính', 'unit', 'units'],
  ['cuộc', 'đợt', 'cuộc giám sát'],
  ['%', 'phần trăm', 'percent', 'per cent'],
  ['điểm', 'point', 'points', 'score'],
  ['m²', 'm2'],
  ['hạng', 'thứ hạng'],
  ['hòa giải viên', 'người'],
  ['thành viên', 'người'],
];

/** Whether two unit words mean the same thing. */
export function sameUnit(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  return x === y || SAME.some((words) => words.includes(x) && words.includes(y));
}
