import type { Text } from '../model/index.js';
import * as vi from './vi/share-of.js';
import { verbIssues, verbTexts } from './verb-words.js';

/** Why parts are not set beside a whole. */
export interface ShareRefusedParams {
  readonly reason: 'kind' | 'no_whole' | 'unit' | 'hidden';
  readonly whole: Text;
  readonly area: Text;
  readonly period: Text;
}

/** What the sentence of parts and their whole says. */
export interface ShareTextParams {
  readonly area: Text;
  readonly period: Text;
  readonly label: Text;
  /** Unit included. */
  readonly whole: Text;
  readonly parts: readonly { readonly label: Text; readonly share: Text | null }[];
  /** Size of the rest, unit included. */
  readonly rest: Text;
  readonly addsUp: 'yes' | 'short' | 'over' | 'unknown';
}

/** `compare.refused`: parts that cannot be set beside the whole. */
export const shareRefused = /*#__PURE__*/ verbIssues<ShareRefusedParams>(vi.shareRefused, (en) => en.shareOf.shareRefused);
/** `compare.refused`: a part hidden so that another cannot be found by subtraction. */
export const shareHidden = /*#__PURE__*/ verbIssues<{ readonly whole: Text }>(vi.shareHidden, (en) => en.shareOf.shareHidden);
/** The sentence of parts and their whole. */
export const shareText = /*#__PURE__*/ verbTexts<ShareTextParams>(vi.shareText, (en) => en.shareOf.shareText);
