import type { Text } from '../../model/index.js';
import type { Wording } from '../both.js';
import type { ProfileRefusal, ProfileRefusedParams, ProfileTextParams } from '../profile.js';
import { many } from './lists.js';

export function profileText(p: ProfileTextParams): string {
  const parts: string[] = [];
  if (p.higher > 0) parts.push(`${p.higher} chỉ số cao hơn rõ mức chung cả nước`);
  if (p.lower > 0) parts.push(`${p.lower} chỉ số thấp hơn rõ mức chung cả nước`);
  if (p.similar > 0) parts.push(`${p.similar} chỉ số chưa phân biệt được với mức chung cả nước`);
  if (p.untested > 0) parts.push(`${p.untested} chỉ số chỉ nêu vị trí, không kết luận cao hay thấp`);
  const left = p.refused === 0 ? '' : `; ${p.refused} chỉ số không so sánh được`;
  return `${p.area.vi}, ${p.period.vi}, so với ${many(p.peers, p.level)}: ${parts.join('; ')}${left}.`;
}

const REASON: Record<ProfileRefusal, (area: string) => Wording> = {
  no_figure: (area) => [`${area} không có con số để so sánh.`, null],
  suppressed: (area) => [`số liệu của ${area} không được công bố.`, null],
  bound: (area) => [`${area} chỉ nêu giới hạn hoặc số ước chừng (“trên”, “dưới”, “khoảng”).`, 'Hãy tìm con số chính xác ở nguồn.'],
  few: () => ['chưa đủ bốn địa phương có số liệu chính xác để tính tứ phân vị.', 'Hãy bổ sung số liệu của các địa phương khác.'],
};

export function profileRefused({ reason, indicator, area }: ProfileRefusedParams): Wording {
  const [because, suggestion] = REASON[reason](area.vi);
  return [`Không so sánh “${indicator.vi}”: ${because}`, suggestion];
}

export const profileWithout = ({ area, period }: { readonly area: Text; readonly period: Text }): Wording => [`Không có chỉ số nào của ${area.vi} so sánh được ở ${period.vi}.`, 'Hãy chọn kỳ khác.'];
