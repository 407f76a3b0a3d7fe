import type { AreaLevel, Text } from '../model/index.js';
import * as vi from './vi/benchmark-target.js';
import { verbTexts } from './verb-words.js';

/** What the sentence of a target says: the areas by verdict. */
export interface TargetTextParams {
  readonly value: Text;
  readonly source: Text;
  readonly level: AreaLevel;
  /** True for complete counts, of which `similar` means equal. */
  readonly counted: boolean;
  readonly higher: readonly Text[];
  readonly lower: readonly Text[];
  readonly similar: readonly Text[];
  readonly untested: readonly Text[];
}

/** The sentence of areas against a target. */
export const targetText = /*#__PURE__*/ verbTexts<TargetTextParams>(vi.targetText, (en) => en.benchmarkTarget.targetText);
