import type { Text } from '../model/language.js';
import type { Motto } from '../model/indicator.js';
import type { Bound } from '../model/quantity.js';
import type { Status } from '../model/status.js';
import * as vi from './vi/values.js';
import { pageText, pageTexts } from './both.js';

/** A number with the words that bound it: `trên 2.000`, `over 2,000`. */
export function boundText(bound: Bound, number: string): Text {
  return pageText(vi.BOUNDS[bound] + number, (en) => en.values.BOUNDS[bound] + number);
}
/** A status in words. */
export function statusWords(status: Status): Text {
  return pageText(vi.STATUSES[status], (en) => en.values.STATUSES[status]);
}
/** A part of the motto in words. */
export function mottoWords(motto: Motto): Text {
  return pageText(vi.MOTTO[motto], (en) => en.values.MOTTO[motto]);
}
/** What the report prints where a share was computed anew. */
export const inReportText = /*#__PURE__*/ pageTexts<{ readonly value: string }>(vi.inReport, (en) => en.values.inReport);
/** An area about which the dataset is silent: not the same as a stated "not reported". */
export const NO_DATA: Text = /*#__PURE__*/ pageText(vi.NO_DATA, (en) => en.values.NO_DATA);
/** The label of made-up figures. */
export const SYNTHETIC: Text = /*#__PURE__*/ pageText(vi.SYNTHETIC, (en) => en.values.SYNTHETIC);
