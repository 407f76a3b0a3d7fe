import type { Bound } from '../model/quantity.js';

/** Words before a number that bound it. `trên` and `hơn` are read as "at least", as the contract sets it. */
export const BOUNDS_BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:đạt\s+)?(?:trên|hơn|ít nhất|tối thiểu|không dưới|từ)\s+(?=\d)/u, 'ge'],
  [/^(?:at least|no fewer than|over|more than|above)\s+(?=\d)/u, 'ge'],
  [/^(?:>=|≥|=>)\s*/u, 'ge'],
  [/^>\s*/u, 'gt'],
  [/^(?:không quá|tối đa|nhiều nhất|at most|no more than|up to)\s+(?=\d)/u, 'le'],
  [/^(?:<=|≤|=<)\s*/u, 'le'],
  [/^(?:dưới|chưa đến|chưa tới|under|below|less than|fewer than)\s+(?=\d)/u, 'lt'],
  [/^<\s*/u, 'lt'],
  [/^(?:gần|khoảng|xấp xỉ|ước|about|nearly|almost|around|approximately|some)\s+(?=\d)/u, 'approx'],
  [/^[~≈]\s*/u, 'approx'],
];

/** Words after a number that bound it. */
export const BOUNDS_AFTER: readonly (readonly [RegExp, Bound])[] = [
  [/\s*(?:trở lên|or more)$/u, 'ge'],
  [/\s*(?:trở xuống|or fewer|or less)$/u, 'le'],
];

/** Scale words with the number of zeros they stand for, longest first. */
export const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:nghìn|ngàn)\s+(?:tỷ|tỉ)(?!\p{L})/u, 12],
  [/^(?:triệu)\s+(?:tỷ|tỉ)(?!\p{L})/u, 15],
  [/^(?:tỷ|tỉ|billion)(?!\p{L})/u, 9],
  [/^(?:triệu|million)(?!\p{L})/u, 6],
  [/^(?:trđ)(?!\p{L})/u, 6],
  [/^(?:nghìn|ngàn|thousand)(?!\p{L})/u, 3],
];

/** Cells that say there is no figure, with the status each one means. A dash may mean zero or nothing: ambiguous. */
export const MISSING: ReadonlyMap<string, 'not_reported' | 'not_applicable' | 'ambiguous'> = new Map([
  ['…', 'not_reported'],
  ['...', 'not_reported'],
  ['..', 'not_reported'],
  ['n/a', 'not_reported'],
  ['na', 'not_reported'],
  ['không báo cáo', 'not_reported'],
  ['chưa báo cáo', 'not_reported'],
  ['not reported', 'not_reported'],
  ['x', 'not_applicable'],
  ['không áp dụng', 'not_applicable'],
  ['not applicable', 'not_applicable'],
  ['-', 'ambiguous'],
  ['–', 'ambiguous'],
  ['—', 'ambiguous'],
  ['−', 'ambiguous'],
]);
