import type { BenchmarkTextParams } from './benchmark.js';
import type { FunnelTextParams } from './funnel.js';
import { verbTexts } from './verb-words.js';
import * as vi from './vi/benchmark-funnel.js';

/** What the sentence of a benchmark by funnel limits says; `value` with its unit, persons included. */
export type FunnelBenchmarkTextParams = Omit<BenchmarkTextParams, 'only' | 'total' | 'score'> & Pick<FunnelTextParams, 'percent' | 'small' | 'dispersed'>;

/** The sentence of a benchmark by funnel limits. */
export const funnelBenchmarkText = /*#__PURE__*/ verbTexts<FunnelBenchmarkTextParams>(vi.funnelBenchmarkText, (en) => en.benchmarkFunnel.funnelBenchmarkText);
