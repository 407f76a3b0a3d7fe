import { foldBare } from '../text/fold.js';

const TOTAL = /^(?:tong cong|tong so|tong|cong|cong chung|cong tong|toan bang|total|grand total|sum)(?: (?:cong|so|chung|toan (?:tinh|quoc|vung)|ca nuoc|vung|nhom|khoi|cac .*|.* (?:tinh|thanh pho|don vi|dia phuong)|[ivx]+|[a-d]|\d+))?$/;
const NATION = /^(?:ca nuoc|toan quoc)$/;
const NOTE = /^(?:ghi chu|chu thich|chu giai|luu y|nguon|noi nhan|nguoi lap(?: bieu| bang)?|nguoi tong hop|thu truong|thu truong don vi|ke toan truong|chu tich|pho chu tich|tm |kt |giam doc|chanh van phong|lanh dao|note|notes|source|sources)(?: |$)/;
const MARKED_NOTE = /^(?:\(\s*(?:\d{1,2}|\*+)\s*\)|\*+|[¹²³⁴⁵])\s*\S/;
const PLACE_AND_DAY = /, ngay (?:\d{1,2}|…|\.+|) ?thang/;
const LONGEST_NAME = 90;

/** Whether a row's name says that it adds other rows up (`Tổng cộng`, `Cộng khối I`). */
export function isTotalName(name: string): boolean {
  return TOTAL.test(foldBare(name));
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
