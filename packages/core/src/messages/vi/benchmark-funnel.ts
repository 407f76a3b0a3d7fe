import type { FunnelBenchmarkTextParams } from '../benchmark-funnel.js';
import { benchmarkName } from './benchmark.js';
import { widened } from './funnel.js';
import { list, many, who } from './lists.js';

export function funnelBenchmarkText(p: FunnelBenchmarkTextParams): string {
  const { higher, lower, similar, untested, level } = p;
  const name = benchmarkName({ ...p, total: false });
  const parts = [
    higher.length > 0 && `${list(higher, level)} nằm trên`,
    lower.length > 0 && `${list(lower, level)} nằm dưới`,
    similar.length > 0 && `${who(similar, level)} nằm trong giới hạn`,
    untested.length > 0 && `${who(untested, level)} không đủ số liệu nên không kết luận`,
  ].filter((part) => part !== false);
  const small = p.small === 0 ? '' : ` ${many(p.small, level)} có số lượng quá nhỏ để kết luận.`;
  return `${name.charAt(0).toLocaleUpperCase('vi')}${name.slice(1)} là ${p.value.vi}; theo giới hạn ${p.percent.vi} tính theo quy mô từng nơi${widened(p.dispersed)}: ${parts.join('; ')}.${small}`;
}
