import type { TargetTextParams } from '../benchmark-target.js';
import { list } from './lists.js';

export function targetText({ value, source, level, counted, higher, lower, similar, untested }: TargetTextParams): string {
  const clearly = counted ? '' : 'clearly ';
  const parts = [
    higher.length > 0 && `${clearly}above: ${list(higher, level)}`,
    lower.length > 0 && `${clearly}below: ${list(lower, level)}`,
    similar.length > 0 && `${counted ? 'equal' : 'cannot be told from it'}: ${list(similar, level)}`,
    untested.length > 0 && `a difference only, no verdict: ${list(untested, level)}`,
  ].filter((part) => part !== false);
  return `Against the target of ${value.en} (${source.en}): ${parts.join('; ')}.`;
}
