import type { Bound } from '../model/quantity.js';

/**
 * Words and signs before a number that bound it, longest first where one begins another. `trên`, `hơn` and their English
 * like are read as "at least", as the contract sets it.
 */
const BOUNDS_BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:trên dưới|gần|khoảng|xấp xỉ|chừng|độ|cỡ|ước(?: tính| đạt)?)\s+/u, 'approx'],
  [/^(?:about|nearly|almost|around|approximately|approx\.?|roughly|some|close to|an estimated|estimated|circa|ca\.)\s+/u, 'approx'],
  [/^[~≈∼≃]\s*/u, 'approx'],
  [/^(?:lớn hơn|greater than)\s+/u, 'gt'],
  [/^(?:trên|hơn|ít nhất|tối thiểu|không dưới|không ít hơn|từ)\s+/u, 'ge'],
  [/^(?:at least|no(?:t)? (?:fewer|less) than|a minimum of|minimum|over|more than|above)\s+/u, 'ge'],
  [/^(?:>=|≥|⩾|=>)\s*/u, 'ge'],
  [/^>\s*/u, 'gt'],
  [/^(?:không quá|không vượt quá|không nhiều hơn|không trên|tối đa|nhiều nhất)\s+/u, 'le'],
  [/^(?:at most|no(?:t)? more than|a maximum of|maximum|up to)\s+/u, 'le'],
  [/^(?:<=|≤|⩽|=<)\s*/u, 'le'],
  [/^(?:dưới|nhỏ hơn|chưa đến|chưa tới|chưa đầy|under|below|less than|fewer than)\s+/u, 'lt'],
  [/^<\s*/u, 'lt'],
];

/** Words and signs after a number that bound it. */
const BOUNDS_AFTER: readonly (readonly [RegExp, Bound])[] = [
  [/(?:\s*\b(?:or|and) (?:more|above|over|higher)|\s*trở lên|(?<=[\d%])\+)$/u, 'ge'],
  [/\s*(?:trở xuống|\b(?:or|and) (?:fewer|less|below|lower))$/u, 'le'],
];

/** Verbs that only lead to the number. */
const LEAD = /^(?:(?:đạt|chiếm|bằng|tỷ lệ|tỉ lệ|reached)\s+)+/u;

/** Take the bound words off a text in lower case. Two that differ (`khoảng trên 540`) leave no more than "about". */
export function takeBound(text: string): { readonly bound: Bound; readonly rest: string } {
  let rest = text;
  const seen = new Set<Bound>();
  for (const [form, bound] of BOUNDS_AFTER) {
    if (!form.test(rest)) continue;
    rest = rest.replace(form, '');
    seen.add(bound);
  }
  while (!/^\d/.test(rest)) {
    rest = rest.replace(LEAD, '');
    const found = BOUNDS_BEFORE.find(([form]) => form.test(rest));
    if (!found) break;
    rest = rest.replace(found[0], '');
    seen.add(found[1]);
  }
  const [only = 'eq'] = seen;
  return { bound: seen.size > 1 ? 'approx' : only, rest };
}

/** Scale words with the number of zeros they stand for, longest first; `tỷ lệ` and `rưỡi` ("and a half") are none. */
export const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^triệu\s+(?:tỷ|tỉ)(?!\p{L})/u, 15],
  [/^(?:(?:nghìn|ngàn)\s+(?:tỷ|tỉ)|trillion)(?!\p{L})/u, 12],
  [/^(?:tỷ|tỉ|billion|bn)(?!\p{L}|\s+lệ)/u, 9],
  [/^(?:triệu|million|mn|trđ|tr\.đ)(?!\p{L})/u, 6],
  [/^(?:nghìn|ngàn|thousand)(?!\p{L})/u, 3],
  [/^(?:trăm|hundred)(?!\p{L})/u, 2],
  [/^chục(?!\p{L})/u, 1],
];

/** Cells that say there is no figure, with the status each one means. */
const MISSING = {
  not_reported: /^(?:…|\.{2,}|\(…\)|#?n\.?\/?a\.?|null|nan|(?:không|chưa) (?:có )?(?:báo cáo|số liệu|thống kê|tổng hợp)|kbc|đang (?:tổng hợp|cập nhật|thống kê|rà soát)|not (?:reported|available)|no data|pending)$/u,
  not_applicable: /^(?:x|không áp dụng|not applicable)$/u,
  /** A dash, or that there is none, may mean zero or no data. */
  ambiguous: /^(?:[-‐‑‒–—−]+|không(?: có| phát sinh| có phát sinh| xảy ra)?|none|nil)$/u,
} as const;

/** The status of a cell (lower case) that says there is no figure, or null. */
export function missingStatus(text: string): keyof typeof MISSING | null {
  if (text.length > 24) return null;
  for (const status of ['not_reported', 'not_applicable', 'ambiguous'] as const) if (MISSING[status].test(text)) return status;
  return null;
}
