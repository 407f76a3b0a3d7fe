import * as en from './en/encodings.js';
import * as vi from './vi/encodings.js';
import { bothIssues } from './both.js';

/** A decision about the encoding of a text. */
export interface EncodingDecision {
  /** `tcvn3`, `vni`, `windows-1258` … */
  readonly encoding: string;
  /** From 0 to 1. */
  readonly confidence: number;
  /** Some words as they were read. */
  readonly sample: string;
}
/** Letters of an old font in a Unicode text. */
export interface OldFont {
  readonly encoding: string;
  readonly confidence: number;
  readonly before: string;
  readonly after: string;
  /** Whether some of the text was Unicode already. */
  readonly partly: boolean;
}

/** `encoding.legacy`: decoded from an old encoding. */
export const encodingLegacy = /*#__PURE__*/ bothIssues<EncodingDecision>(vi.encodingLegacy, en.encodingLegacy);
/** `encoding.low_confidence`: decoded from an old encoding on weak evidence. */
export const encodingUnsure = /*#__PURE__*/ bothIssues<EncodingDecision>(vi.encodingUnsure, en.encodingUnsure);
/** `encoding.low_confidence`: Unicode with bytes that are no letters. */
export const encodingDamaged = /*#__PURE__*/ bothIssues<{ readonly encoding: string; readonly count: number; readonly sample: string }>(vi.encodingDamaged, en.encodingDamaged);
/** `encoding.legacy` or `encoding.low_confidence`: letters of a TCVN3 or VNI font standing in a Unicode text. */
export const mojibake = /*#__PURE__*/ bothIssues<OldFont>(vi.mojibake, en.mojibake);
/** `encoding.legacy`: cells in a TCVN3 or VNI font. */
export const cellsInFont = /*#__PURE__*/ bothIssues<{ readonly font: string; readonly encoding: string; readonly count: number; readonly before: string; readonly after: string }>(vi.cellsInFont, en.cellsInFont);
