import type { Text } from '../model/language.js';
import * as en from './en/indicators.js';
import * as vi from './vi/indicators.js';
import { bothIssues } from './both.js';

/** A phrase that several indicators share. */
export interface AmbiguousIndicator {
  readonly name: string;
  readonly choices: readonly { readonly id: string; readonly unit: Text }[];
}
/** A unit word that is not the indicator's. */
export interface OtherUnit {
  readonly indicator: Text;
  readonly unit: Text;
  readonly written: string;
  /** The indicator that counts the same activity in that unit, or null. */
  readonly instead: { readonly id: string; readonly label: Text } | null;
}

/** `indicator.unknown`: nothing of that name in the catalogue. */
export const indicatorUnknown = /*#__PURE__*/ bothIssues<{ readonly name: string }>(vi.indicatorUnknown, en.indicatorUnknown);
/** `indicator.unknown`: the phrase belongs to several indicators and the unit does not decide. */
export const indicatorAmbiguous = /*#__PURE__*/ bothIssues<AmbiguousIndicator>(vi.indicatorAmbiguous, en.indicatorAmbiguous);
/** `unit.mismatch`: another unit than the indicator's. */
export const unitMismatch = /*#__PURE__*/ bothIssues<OtherUnit>(vi.unitMismatch, en.unitMismatch);
