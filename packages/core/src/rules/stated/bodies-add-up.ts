import { NATION } from '../../areas/index.js';
import { partsByScope } from './parts-by-scope.js';
import type { StatedRule } from './stated-rule.js';

const BODIES = new Map([
  ['thanh tra chinh phu', 'inspectorate'], ['government inspectorate', 'inspectorate'],
  ['bo nganh', 'ministries'], ['cac bo nganh', 'ministries'], ['bo', 'ministries'], ['cac bo', 'ministries'], ['ministries', 'ministries'],
  ['dia phuong', 'localities'], ['cac dia phuong', 'localities'], ['localities', 'localities'],
]);

/** R22.9: the Government Inspectorate, the ministries and the localities add up to the nation's count. */
export const bodiesAddUp: StatedRule = (reports, names) =>
  partsByScope(
    {
      part: (scope) => BODIES.get(scope.replace(/,/g, '')),
      parts: () => ['inspectorate', 'ministries', 'localities'],
      of: ({ area, indicator }) => area === NATION.id && indicator.startsWith('reception_') && names.indicators.get(indicator)?.kind === 'count',
    },
    reports,
    names,
  );
