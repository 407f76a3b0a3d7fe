import type { TargetTextParams } from '../benchmark-target.js';
import { list } from './lists.js';

export function targetText({ value, source, level, counted, higher, lower, similar, untested }: TargetTextParams): string {
  const clearly = counted ? '' : ' rõ';
  const parts = [
    higher.length > 0 && `${list(higher, level)} cao hơn${clearly}`,
    lower.length > 0 && `${list(lower, level)} thấp hơn${clearly}`,
    similar.length > 0 && `${list(similar, level)} ${counted ? 'bằng đúng mức này' : 'chưa phân biệt được với mức này'}`,
    untested.length > 0 && `${list(untested, level)} chỉ nêu được chênh lệch, không kết luận`,
  ].filter((part) => part !== false);
  return `So với mục tiêu ${value.vi} (${source.vi}): ${parts.join('; ')}.`;
}
