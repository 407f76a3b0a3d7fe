import type { AreaLevel, Text } from '../model/index.js';
import * as vi from './vi/profile.js';
import { verbIssues, verbTexts } from './verb-words.js';

/** Why an area is not set among the others on an indicator. */
export type ProfileRefusal = 'no_figure' | 'suppressed' | 'bound' | 'few';

/** An indicator left out of an area's profile. */
export interface ProfileRefusedParams {
  readonly reason: ProfileRefusal;
  readonly indicator: Text;
  readonly area: Text;
}

/** What the sentence of a profile says: how many indicators by verdict. */
export interface ProfileTextParams {
  readonly area: Text;
  readonly period: Text;
  readonly rows: number;
  readonly refused: number;
  readonly higher: number;
  readonly lower: number;
  readonly similar: number;
  readonly untested: number;
  /** How many areas the area stands among, itself included. */
  readonly peers: number;
  readonly level: AreaLevel;
}

/** `compare.refused`: an indicator left out of a profile. */
export const profileRefused = /*#__PURE__*/ verbIssues<ProfileRefusedParams>(vi.profileRefused, (en) => en.profile.profileRefused);
/** `compare.refused`: nothing to profile. */
export const profileWithout = /*#__PURE__*/ verbIssues<{ readonly area: Text; readonly period: Text }>(vi.profileWithout, (en) => en.profile.profileWithout);
/** The sentence of a profile. */
export const profileText = /*#__PURE__*/ verbTexts<ProfileTextParams>(vi.profileText, (en) => en.profile.profileText);
