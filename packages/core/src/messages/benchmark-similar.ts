import type { AreaLevel, Text } from '../model/index.js';
import * as vi from './vi/benchmark-similar.js';
import { verbIssues, verbTexts } from './verb-words.js';

/** Areas of about one's size. */
export interface SimilarParams {
  readonly area: Text;
  /** The nearest first. */
  readonly peers: readonly Text[];
  readonly level: AreaLevel;
}

/** The rule by which areas were found similar, and which they are. */
export const similarNamed = /*#__PURE__*/ verbTexts<SimilarParams>(vi.similarNamed, (en) => en.benchmarkSimilar.similarNamed);
/** `compare.refused`: no areas of similar size. */
export const similarRefused = /*#__PURE__*/ verbIssues<Pick<SimilarParams, 'area'>>(vi.similarRefused, (en) => en.benchmarkSimilar.similarRefused);
