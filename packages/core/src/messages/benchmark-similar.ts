import type { AreaLevel, Text } from '../model/index.js';
import { bothIssues, bothTexts } from './both.js';
import * as en from './en/benchmark-similar.js';
import * as vi from './vi/benchmark-similar.js';

/** Areas of about one's size. */
export interface SimilarParams {
  readonly area: Text;
  /** The nearest first. */
  readonly peers: readonly Text[];
  readonly level: AreaLevel;
}

/** The rule by which areas were found similar, and which they are. */
export const similarNamed = /*#__PURE__*/ bothTexts<SimilarParams>(vi.similarNamed, en.similarNamed);
/** `compare.refused`: no areas of similar size. */
export const similarRefused = /*#__PURE__*/ bothIssues<Pick<SimilarParams, 'area'>>(vi.similarRefused, en.similarRefused);
