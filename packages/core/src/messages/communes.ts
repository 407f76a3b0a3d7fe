import * as en from './en/communes.js';
import * as vi from './vi/communes.js';
import { bothIssues } from './both.js';
import type { Text } from '../model/language.js';

/** A name or code with the communes that it may mean. */
export interface CommuneChoices {
  readonly name: string;
  readonly choices: readonly string[];
}
/** A name that no commune has, with the province in which it was looked for. */
export interface UnknownCommune {
  readonly name: string;
  readonly province: Text | null;
  readonly near: readonly string[];
}
/** A cell of a list of communes that is wrong. */
export interface WrongCell {
  readonly written: string;
  readonly field: string;
  readonly vintage: string;
}
/** Why a list of communes was taken. */
export interface InferredList {
  readonly vintage: string;
  readonly reason: 'names' | 'issued' | 'period';
}

/** `format.unreadable`: a list of communes lacks columns. */
export const communesHeadings = /*#__PURE__*/ bothIssues<{ readonly missing: readonly string[] }>(vi.communesHeadings, en.communesHeadings);
/** `area.ambiguous`: nothing says of which year a list of communes is. */
export const communesVintage = /*#__PURE__*/ bothIssues<Readonly<Record<never, never>>>(vi.communesVintage, en.communesVintage);
/** `area.unknown`: a row of a list of communes is wrong. */
export const communeRowWrong = /*#__PURE__*/ bothIssues<WrongCell>(vi.communeRowWrong, en.communeRowWrong);
/** `area.ambiguous`: a list has one code twice. */
export const communeRepeated = /*#__PURE__*/ bothIssues<{ readonly code: string; readonly names: readonly string[] }>(vi.communeRepeated, en.communeRepeated);
/** `area.ambiguous`: several communes are called so. */
export const communeAmbiguous = /*#__PURE__*/ bothIssues<CommuneChoices>(vi.communeAmbiguous, en.communeAmbiguous);
/** `area.ambiguous`: a name is a commune's and another province's. */
export const communeOrProvince = /*#__PURE__*/ bothIssues<CommuneChoices>(vi.communeOrProvince, en.communeOrProvince);
/** `area.ambiguous`: name and code mean different communes. */
export const communeCodeMismatch = /*#__PURE__*/ bothIssues<CommuneChoices & { readonly code: string }>(vi.communeCodeMismatch, en.communeCodeMismatch);
/** `area.unknown`: no commune is called so. */
export const communeUnknown = /*#__PURE__*/ bothIssues<UnknownCommune>(vi.communeUnknown, en.communeUnknown);
/** `area.ambiguous`: the only list given was not in force at the time. */
export const communeNotInForce = /*#__PURE__*/ bothIssues<{ readonly name: string; readonly vintage: string; readonly day: string }>(vi.communeNotInForce, en.communeNotInForce);
/** `area.vintage_inferred`: which list of communes was taken. */
export const communeInferred = /*#__PURE__*/ bothIssues<InferredList>(vi.communeInferred, en.communeInferred);
