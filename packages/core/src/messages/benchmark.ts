import type { Text } from '../model/index.js';
import type { BenchmarkLabelParams } from './compare.js';
import * as vi from './vi/benchmark.js';
import { verbTexts } from './verb-words.js';

/** What the sentence of a benchmark says. */
export interface BenchmarkTextParams extends BenchmarkLabelParams {
  readonly value: Text;
  /** The areas by verdict. */
  readonly higher: readonly Text[];
  readonly lower: readonly Text[];
  readonly similar: readonly Text[];
  readonly untested: readonly Text[];
  /** The value of the only area compared, or null when there are several. */
  readonly only: Text | null;
  /** True when the benchmark is the total of which the areas are parts, against which nothing is high or low. */
  readonly total: boolean;
  /** True for scores whose publisher gives no error. */
  readonly score: boolean;
}

/** The sentence of a benchmark. */
export const benchmarkText = /*#__PURE__*/ verbTexts<BenchmarkTextParams>(vi.benchmarkText, (en) => en.benchmark.benchmarkText);
