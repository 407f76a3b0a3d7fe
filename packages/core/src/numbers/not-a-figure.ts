import type { Unreadable } from './number-reading.js';

const MONTH_NAME = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';

const FORMS: readonly (readonly [RegExp, Unreadable])[] = [
  [/^#(?:ref|div\/0|value|name|num|null|spill|calc)[!?]?$/u, 'formula_error'],
  // 08-TT/TU, 10/2022/QH15, 12/BC-UBND; but "02 ngày/tháng" is a rate
  [/^(?:số\s+)?\d+(?:\/\d+)?-\p{L}+[/-]\p{L}/u, 'document_number'],
  [/^(?:số\s+)?\d+\/(?:\d{4}\/)?\p{L}+-\p{L}/u, 'document_number'],
  [/^(?:số\s+)?\d+\/\d{4}\/\p{L}/u, 'document_number'],
  [/^(?:ngày\s+)?\d{1,2}([/.-])\d{1,2}\1\d{4}$/u, 'date'],
  [/^\d{4}([/-])\d{1,2}\1\d{1,2}(?:[t ][\d:.]+z?)?$/u, 'date'],
  [/^ngày\s+\d|^(?:ngày\s+)?\d{1,2} tháng \d{1,2}(?: năm|$)|^tháng \d/u, 'date'],
  // 7/8 as a spreadsheet turns it into a day
  [new RegExp(`^(?:\\d{1,4}[- ]${MONTH_NAME}|${MONTH_NAME}[- ]\\d)`, 'u'), 'date'],
  // 10/2018, 2022/2023
  [/^(?:0?[1-9]|1[0-2])\/(?:19|20)\d{2}$/u, 'date'],
  [/^(?:mức độ|lần thứ|khóa|khoá|thứ|hạng|xếp|đứng|vị trí|level|levels|điều|no\.)\s+(?:thứ\s+|hạng\s+)*\d/u, 'ordinals'],
  [/^\d[\d.,]*\s*%?\s*[-–—]\s*\d/u, 'range'],
  [/^\d[\d.,]*\s*%?\s*(?:đến|tới|to)\s+\d/u, 'range'],
];

/** Why a text (lower case, bounds taken off) is no figure although it has digits, or null when it may be one. */
export function notAFigure(text: string): Unreadable | null {
  for (const [form, reason] of FORMS) if (form.test(text)) return reason;
  return isDayAndMonth(text) ? 'date' : null;
}

/** `22/2` is a day: as a share it would be above one. `7/8` may be both and is read as the share it usually is. */
function isDayAndMonth(text: string): boolean {
  const found = /^(\d{1,2})\/(\d{1,2})$/.exec(text);
  const [day, month] = [Number(found?.[1]), Number(found?.[2])];
  return found !== null && day <= 31 && month >= 1 && month <= 12 && day > month;
}
