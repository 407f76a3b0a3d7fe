import type { Bound } from '../model/index.js';
import type { Span } from '../stats/rank-ranges.js';

/** The span of a printed value: open upwards for "trên", downwards for "dưới", else the value itself. */
export function spanOf(value: number, bound: Bound): Span {
  if (bound === 'ge' || bound === 'gt') return { low: value, high: Infinity };
  if (bound === 'le' || bound === 'lt') return { low: -Infinity, high: value };
  return { low: value, high: value };
}
