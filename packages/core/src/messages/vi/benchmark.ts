import type { BenchmarkTextParams } from '../benchmark.js';
import type { BenchmarkLabelParams } from '../compare.js';
import { list, many, shortName, who } from './lists.js';

export function benchmarkName(p: BenchmarkLabelParams & Pick<BenchmarkTextParams, 'total'>): string {
  if (p.kind === 'published') return p.total ? 'tổng số cả nước' : 'mức chung cả nước';
  if (p.kind === 'publisher') return p.publisher === null ? 'mức cả nước do nguồn công bố' : `mức cả nước do ${shortName(p.publisher)} công bố`;
  if (p.kind === 'median') return `trung vị ${many(p.coverage.reported, p.level)}`;
  return `mức gộp ${many(`${p.coverage.reported}/${p.coverage.total}`, p.level)}${p.region === null ? '' : ` (${p.region.vi})`}`;
}

export function benchmarkText(p: BenchmarkTextParams): string {
  const { higher, lower, similar, untested, level } = p;
  const name = benchmarkName(p);
  const tested = higher.length + lower.length + similar.length;
  const untestedNote = p.total
    ? 'Đây là tổng số, không phải mức để nói nơi nào cao hay thấp'
    : p.score
      ? 'Nguồn không công bố sai số nên chỉ nêu chênh lệch, không kết luận cao hay thấp'
      : 'Số liệu không kèm khoảng tin cậy nên chỉ nêu chênh lệch, không kết luận cao hay thấp';
  if (p.only !== null) {
    const area = list([...higher, ...lower, ...similar, ...untested], level);
    if (higher.length > 0) return `${area}: ${p.only.vi}, cao hơn rõ so với ${name} (${p.value.vi}).`;
    if (lower.length > 0) return `${area}: ${p.only.vi}, thấp hơn rõ so với ${name} (${p.value.vi}).`;
    if (similar.length > 0) return `${area}: ${p.only.vi}, chưa phân biệt được với ${name} (${p.value.vi}).`;
    return `${area}: ${p.only.vi}; ${name}: ${p.value.vi}. ${untestedNote}.`;
  }
  const head = `${name.charAt(0).toLocaleUpperCase('vi')}${name.slice(1)} là ${p.value.vi}`;
  if (tested === 0) return `${head}. ${untestedNote}.`;
  const parts: string[] = [];
  if (higher.length > 0) parts.push(`${list(higher, level)} cao hơn rõ`);
  if (lower.length > 0) parts.push(`${list(lower, level)} thấp hơn rõ`);
  if (similar.length > 0) parts.push(`${who(similar, level)} chưa phân biệt được với mức này`);
  if (untested.length > 0) parts.push(`${who(untested, level)} không có khoảng tin cậy nên không kết luận`);
  return `${head}; ${parts.join('; ')}.`;
}
