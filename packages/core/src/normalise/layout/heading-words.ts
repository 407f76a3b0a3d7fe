import { catalogue, resolveIndicator, sameUnit } from '../../indicators/index.js';
import { readOfficePeriod } from '../read-office-period.js';
import { foldBare } from '../../text/fold.js';
import { fieldOfHeading } from '../fields.js';
import { markedWords } from '../marked-words.js';
import { readScaledUnit } from '../scaled-unit.js';
import { takeFirmness } from '../take-firmness.js';

/** Words of headings that say nothing about what is counted. */
const FILLERS = new Set(['tong so', 'tong', 'tong cong', 'cong', 'trong do', 'chia ra', 'bao gom', 'gom', 'thuc hien', 'ket qua thuc hien', 'so lieu', 'chung', 'total', 'of which', 'trong ky', 'ky nay', 'ky bao cao', 'trong ky bao cao']);
const ORDINALS = new Set(['tt', 'stt', 'so tt', 'so thu tu', 'no', 'id']);
const REMARKS = new Set(['ghi chu', 'note', 'notes', 'remarks', 'ghi chu khac']);
/** `+/-`, `± (%)`: what went up or down. */
const SIGNS = /^\(?(?:\+ ?[/,;]? ?[-−–]|±)\)?(?: ?\(?%\)?)?$/u;
/** Words before a part of a year that count it up from January or from before. */
const COUNTED_UP = '(?:(?:l(?:ũy|uỹ) kế|cộng dồn|tính|đến|tới|hết) )*';
const PART_OF_YEAR = new RegExp(`^${COUNTED_UP}(?:quý|q|tháng|t|\\d{1,2} tháng|\\d{1,2}t|sáu tháng|chín tháng|cả năm|nửa|quarter|[hs][12]|[12]h|(?:first|second|third|fourth) (?:half|quarter)|(?:(?:first|last) )?(?:\\d{1,2}|[a-z]+)[ -]months?|(?:full|whole) year)(?![\\p{L}])`, 'iu');
/** What may follow words for figures counted up: from the beginning of the year to now or to the end of the period. */
const COUNTED = new Set('tinh ke tu dau nam den toi nay cuoi ky het bao cao thoi diem hien tai trong thang quy ngay so lieu'.split(' '));
/** `Lũy kế đến 30/9`: a day whose year stands elsewhere. */
const UP_TO_DAY = /^(?:(?:l(?:ũy|uỹ) kế|cộng dồn|tính) )*(?:đến|tới)(?: hết)?(?: ngày)? \d{1,2}[/.-]\d{1,2}$/iu;

/** Whether a heading numbers the rows. */
export function isOrdinalHeading(text: string): boolean {
  return ORDINALS.has(foldBare(text));
}

/** Whether a heading stands over remarks in words. */
export function isRemarkHeading(text: string): boolean {
  return REMARKS.has(foldBare(text));
}

/** Whether a heading only says that what stands above or beside it is meant as a whole. */
export function isFillerHeading(text: string): boolean {
  return FILLERS.has(foldBare(text)) || fieldOfHeading(text) === 'value';
}

/** Whether a heading stands over changes against another period, which are no figures of the indicator itself (`Giảm`, but not `Giám sát`). */
export function isComparisonHeading(text: string): boolean {
  return /(?:^| )(?:so voi|so cung ky|so sanh|ss cung ky|tang giam|chenh lech|ty le tang|muc tang|compared (?:with|to)|change)(?: |$)|^(?:tang|giam(?! sat)|ss)(?: |$)/.test(foldBare(text)) || SIGNS.test(text.trim());
}

/** Whether a heading names the same period of the year before, without its days (`Cùng kỳ năm trước`). */
export function isSamePeriodHeading(text: string): boolean {
  return /^(?:cung ky|ky truoc|same period)(?: (?:nam (?:truoc|ngoai)|last year|\d{4}|nam \d{4}))?$/.test(foldBare(text));
}

/** Whether a heading stands over figures counted since the beginning of the year, and says nothing else (`Lũy kế nhiệm kỳ`). */
export function isCumulativeHeading(text: string): boolean {
  const [, rest = null] = /^(?:luy ke|cong don|tinh tu dau nam|tu dau nam|year to date)(.*)$/.exec(foldBare(text)) ?? [];
  return rest !== null && rest.split(' ').every((word) => word === '' || COUNTED.has(word) || /^(?:19|20)\d{2}$/.test(word));
}

/** A period in full (`whole`), or a part of a year whose year stands elsewhere (`part`); null for other words. */
export function periodOfHeading(written: string, date: string | null): 'whole' | 'part' | null {
  const text = markedWords(written.replace(/\s+/g, ' ').trim());
  if (!/\d|quý|năm|tháng|quarter|half|month|year/iu.test(text)) return null;
  if (readOfficePeriod(text, { date }).kind !== 'unknown') return /^\d{1,2}\/\d{1,2}$/.test(text) && date === null ? null : 'whole';
  const { words } = takeFirmness(text);
  if (!PART_OF_YEAR.test(words) && !UP_TO_DAY.test(words)) return null;
  return readOfficePeriod(`${text}/2020`).kind === 'period' || readOfficePeriod(`${text} năm 2020`).kind === 'period' ? 'part' : null;
}

let units: readonly string[] | undefined;

/** Whether words are nothing but a unit of measure, also a scaled one (`nghìn đồng`). */
export function isUnit(text: string): boolean {
  const { unit } = readScaledUnit(text);
  units ??= [...new Set([...catalogue().values()].flatMap((entry) => [entry.unit.vi, entry.unit.en]))];
  return unit !== '' && units.some((known) => sameUnit(known, unit));
}

/** Words for attendances, which a catalogue phrase has for persons received: alone they say how is counted, not what. */
const ONLY_COUNTED = /^luot ?[/,]? ?nguoi$/;

/** Whether words only say how something is counted (`Lượt người`, `Lượt/người`), though the catalogue has them for one indicator. */
export function onlyCounts(text: string): boolean {
  return ONLY_COUNTED.test(foldBare(text));
}

/** Whether words name one or more indicators of the catalogue, in whatever year. */
export function namesIndicator(text: string): boolean {
  if (onlyCounts(text)) return false;
  return [null, 2016, 2023].some((year) => resolveIndicator(text, { year }).result !== null);
}
