import type { Choice } from '@danbiet/core';
import type { Wanted } from './comparison.js';

/** What the library is asked for; a verb's needs are checked before. */
export function choiceOf({ indicator, period, areas, scope, confidence }: Wanted): Choice {
  return { indicator: indicator!, period: period!, scope, level: confidence, ...(areas.length > 0 && { areas }) };
}
