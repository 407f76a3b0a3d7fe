import { foldBare } from '../text/fold.js';

const TOTAL = /^(?:tong cong|tong so|tong|cong|cong chung|cong tong|toan bang|total|grand total|sum)(?: (?:cong|so|chung|toan (?:tinh|quoc|vung)|ca nuoc|vung|nhom|khoi|cac .*|.* (?:tinh|thanh pho|don vi|dia phuong)|[ivx]+|[a-d]|\d+))?$/;
/** What a total says it adds up: `Tổng cộng (I+II)`. */
const FORMULA = /\s*\(\s*(?:[IVX]+|[A-D]|\d{1,2})(?:\s*[+,;]\s*(?:[IVX]+|[A-D]|\d{1,2}))*\s*\)$/iu;
const REGION = /^(?:(?:vung|khu vuc|cac tinh|cum)(?: cac tinh)? )?(?:mien (?:bac|trung|nam)(?: va tay nguyen)?|mien nui(?: va trung du)? (?:phia )?bac|phia (?:bac|nam)|dong bac(?: bo)?|tay bac(?: bo)?|bac bo|trung bo|nam bo|bac trung bo|(?:duyen hai )?nam trung bo|duyen hai mien trung|trung du(?: va)? mien nui(?: phia)? bac(?: bo)?|dong bang (?:song hong|song cuu long|bac bo|nam bo)|tay nguyen|dong nam bo|tay nam bo|mien tay|mien dong|dbsh|dbscl)$/;
const NATION = /^(?:ca nuoc|toan quoc)$/;
const NOTE = /^(?:ghi chu|chu thich|chu giai|luu y|nguon|noi nhan|nguoi lap(?: bieu| bang)?|nguoi tong hop|thu truong|thu truong don vi|ke toan truong|chu tich|pho chu tich|tm |kt |giam doc|chanh van phong|lanh dao|note|notes|source|sources)(?: |$)/;
/** `a)` and `(a)` also begin the names of groups, so that only the other marks make a line a note wherever it stands. */
const MARKED_NOTE = /^(?:\(\s*(?:\d{1,2}|\*+)\s*\)|\*+|\[\d{1,2}\]|[¹²³⁰-⁹\p{Lm}]⁾?)\s*\S/u;
const PLACE_AND_DAY = /, ngay (?:\d{1,2}|…|\.+|) ?thang/;
const LONGEST_NAME = 90;

/** Whether a row's name says that it adds other rows up (`Tổng cộng`, `Cộng khối I`). */
export function isTotalName(name: string): boolean {
  const key = foldBare(name.trim().replace(FORMULA, ''));
  const [, region] = /^(?:tong )?cong (?:vung |khu vuc )?(.+)$/.exec(key) ?? [];
  return TOTAL.test(key) || (region !== undefined && REGION.test(region));
}

/** Whether a row's name is a part of the country in the words of everyday, which are no list of regions (`Miền Bắc`, `Bắc Trung Bộ`). */
export function isRegionName(name: string): boolean {
  return REGION.test(foldBare(name));
}

/** Whether a row's name says that it is the mean of others, which is never imported or added. */
export function isAverageName(name: string): boolean {
  return /^(?:trung binh|binh quan|trung vi|average|mean|median)(?: (?:cong|chung|ca nuoc|toan quoc|toan tinh|vung|nhom|khoi|cac .*))?$/.test(foldBare(name));
}

/** Whether a row's name is the whole of the province that the table is about (`Toàn tỉnh`). */
export function isWholeName(name: string): boolean {
  return /^(?:toan|ca) (?:tinh|thanh pho|tp)$/.test(foldBare(name));
}

/** Whether a row's name is the whole country's, which forms also use for the total of the rows shown. */
export function isNationName(name: string): boolean {
  return NATION.test(foldBare(name));
}

/** Whether words in the place of a name are a note, a source or a signature. */
export function isNote(text: string): boolean {
  const line = text.trim();
  return NOTE.test(foldBare(line)) || MARKED_NOTE.test(line) || PLACE_AND_DAY.test(`, ${foldBare(line.split(/,/).slice(1).join(','))}`) || line.length > LONGEST_NAME;
}
