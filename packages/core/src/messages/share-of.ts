import type { Text } from '../model/index.js';
import { bothIssues, bothTexts } from './both.js';
import * as en from './en/share-of.js';
import * as vi from './vi/share-of.js';

/** Why parts are not set beside a whole. */
export interface ShareRefusedParams {
  readonly reason: 'kind' | 'no_whole' | 'unit';
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
export const shareRefused = /*#__PURE__*/ bothIssues<ShareRefusedParams>(vi.shareRefused, en.shareRefused);
/** `compare.refused`: a part hidden so that another cannot be found by subtraction. */
export const shareHidden = /*#__PURE__*/ bothIssues<{ readonly whole: Text }>(vi.shareHidden, en.shareHidden);
/** The sentence of parts and their whole. */
export const shareText = /*#__PURE__*/ bothTexts<ShareTextParams>(vi.shareText, en.shareText);
