import * as en from './en/areas.js';
import * as vi from './vi/areas.js';
import { bothIssues } from './both.js';

/** A name that means nothing, with similar names. */
export interface UnknownArea {
  readonly name: string;
  readonly near: readonly string[];
}
/** A name or code with several meanings. */
export interface AmbiguousArea {
  readonly name: string;
  readonly choices: readonly string[];
}
/** A code that means another province after the reform. */
export interface ReusedCode {
  readonly code: string;
  readonly choices: readonly string[];
}
/** A name and a code beside it that mean different provinces. */
export interface CodeMismatch extends AmbiguousArea {
  readonly code: string;
}
/** A city of a province, with the province. */
export interface CityBelow {
  readonly name: string;
  readonly province: string;
}
/** A vintage that we do not hold. */
export interface UnknownVintage {
  readonly vintage: string;
}
/** A province that no longer exists. */
export interface FormerArea {
  readonly name: string;
  readonly lastDay: string;
  readonly successors: readonly string[];
}
/** A name of the other list of provinces. */
export interface OtherVintage {
  readonly name: string;
  readonly vintage: string;
  readonly choices: readonly string[];
}
/** A name of a row past the reform, read as one of the 63 though it may be one of the 34. */
export interface EitherSide {
  readonly name: string;
  readonly read: string;
  readonly other: string;
}
/** What decided about the vintage. */
export type VintageReason = 'names' | 'set' | 'issued' | 'period';

/** `area.unknown`: no province has this name. */
export const areaUnknown = /*#__PURE__*/ bothIssues<UnknownArea>(vi.areaUnknown, en.areaUnknown);
/** `area.unknown`: a province that no longer exists. */
export const areaFormer = /*#__PURE__*/ bothIssues<FormerArea>(vi.areaFormer, en.areaFormer);
/** `area.unknown`: a province of the other vintage. */
export const areaNotInVintage = /*#__PURE__*/ bothIssues<OtherVintage>(vi.areaNotInVintage, en.areaNotInVintage);
/** `area.ambiguous`: several provinces. */
export const areaAmbiguous = /*#__PURE__*/ bothIssues<AmbiguousArea>(vi.areaAmbiguous, en.areaAmbiguous);
/** `area.ambiguous`: a code used again. */
export const codeReused = /*#__PURE__*/ bothIssues<ReusedCode>(vi.codeReused, en.codeReused);
/** `area.ambiguous`: initials of several provinces. */
export const initialsShared = /*#__PURE__*/ bothIssues<AmbiguousArea>(vi.initialsShared, en.initialsShared);
/** `area.below_province`: a district or commune. */
export const areaBelowProvince = /*#__PURE__*/ bothIssues<{ readonly name: string }>(vi.areaBelowProvince, en.areaBelowProvince);
/** `area.vintage_inferred`: which list was taken and why. */
export const vintageInferred = /*#__PURE__*/ bothIssues<{ readonly vintage: string; readonly reason: VintageReason }>(vi.vintageInferred, en.vintageInferred);
/** `area.vintage_inferred`: rows of periods after the reform are of the 34, though others name provinces of the 63. */
export const vintageRenewed = /*#__PURE__*/ bothIssues<object>(vi.vintageRenewed, en.vintageRenewed);
/** `area.ambiguous`: a name of both lists in a row that reaches past the reform. */
export const areaEitherSide = /*#__PURE__*/ bothIssues<EitherSide>(vi.areaEitherSide, en.areaEitherSide);
/** `area.ambiguous`: nothing says which list is meant. */
export const vintageAmbiguous = /*#__PURE__*/ bothIssues<{ readonly count: number }>(vi.vintageAmbiguous, en.vintageAmbiguous);
/** `area.ambiguous`: the names of a file belong to both lists. */
export const vintageTied = /*#__PURE__*/ bothIssues<object>(vi.vintageTied, en.vintageTied);
/** `area.unknown`, `area.ambiguous`: a vintage that we do not hold. */
export const vintageUnknown = /*#__PURE__*/ bothIssues<UnknownVintage>(vi.vintageUnknown, en.vintageUnknown);
/** `area.unknown`: neither name nor code. */
export const areaMissing = /*#__PURE__*/ bothIssues<object>(vi.areaMissing, en.areaMissing);
/** `area.ambiguous`: a code and a name that contradict each other. */
export const codeMismatch = /*#__PURE__*/ bothIssues<CodeMismatch>(vi.codeMismatch, en.codeMismatch);
/** `area.below_province`: "thành phố" before the name of a province that is no city. */
export const areaCityBelow = /*#__PURE__*/ bothIssues<CityBelow>(vi.areaCityBelow, en.areaCityBelow);
