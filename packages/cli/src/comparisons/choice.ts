import type { Choice } from '@danbiet/core';
import type { Wanted } from './comparison.js';

/** What the library is asked for; a verb's needs are checked before. */
export function choiceOf({ indicator, period, areas, scope }: Wanted): Choice {
  return { indicator: indicator!, period: period!, scope, ...(areas.length > 0 && { areas }) };
}
