import { partsByScope } from './parts-by-scope.js';
import type { StatedRule } from './stated-rule.js';

const INDICATORS: ReadonlySet<string> = new Set(['vff_supervisions', 'vff_matters_supervised']);
/** The day from which there is no district level. */
const WITHOUT_DISTRICTS = '2025-07-01';
const LEVELS = new Map([['tinh', 'province'], ['thanh pho', 'province'], ['province', 'province'], ['huyen', 'district'], ['district', 'district'], ['xa', 'commune'], ['commune', 'commune']]);

/** R20: what the Front supervised at each level adds up to the whole. */
export const levelsAddUp: StatedRule = (reports, names) =>
  partsByScope(
    {
      part: (scope) => LEVELS.get(scope.replace(/^cap /, '').replace(/ level$/, '')),
      parts: (end) => (end < WITHOUT_DISTRICTS ? ['province', 'district', 'commune'] : ['province', 'commune']),
      of: ({ indicator }) => INDICATORS.has(indicator),
    },
    reports,
    names,
  );
