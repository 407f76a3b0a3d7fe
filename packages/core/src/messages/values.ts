import type { Text } from '../model/language.js';
import type { Motto } from '../model/indicator.js';
import type { Bound } from '../model/quantity.js';
import type { Status } from '../model/status.js';
import * as en from './en/values.js';
import * as vi from './vi/values.js';
import { bothTexts } from './both.js';

/** A number with the words that bound it: `trên 2.000`, `over 2,000`. */
export function boundText(bound: Bound, number: string): Text {
  return { vi: vi.BOUNDS[bound] + number, en: en.BOUNDS[bound] + number };
}
/** A status in words. */
export function statusWords(status: Status): Text {
  return { vi: vi.STATUSES[status], en: en.STATUSES[status] };
}
/** A part of the motto in words. */
export function mottoWords(motto: Motto): Text {
  return { vi: vi.MOTTO[motto], en: en.MOTTO[motto] };
}
/** What the report prints where a share was computed anew. */
export const inReportText = /*#__PURE__*/ bothTexts<{ readonly value: string }>(vi.inReport, en.inReport);
/** An area about which the dataset is silent: not the same as a stated "not reported". */
export const NO_DATA: Text = { vi: vi.NO_DATA, en: en.NO_DATA };
/** The label of made-up figures. */
export const SYNTHETIC: Text = { vi: vi.SYNTHETIC, en: en.SYNTHETIC };
