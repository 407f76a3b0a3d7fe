import type { AreaLevel, Text } from '../../model/index.js';
import type { Wording } from '../both.js';
import type { PerCapitaTextParams } from '../per-capita.js';
import { list, many } from './lists.js';

export function perCapitaText(p: PerCapitaTextParams): string {
  const { level, coverage } = p;
  const population = `dân số cùng kỳ (${p.publishers.join(', ')})`;
  const head = `${p.indicator.vi}, ${p.period.vi}, so với dân số`;
  const found = p.only ? `${list(p.highest.names, level)} có ${p.highest.value.vi}` : `cao nhất là ${list(p.highest.names, level)} (${p.highest.value.vi}), thấp nhất là ${list(p.lowest.names, level)} (${p.lowest.value.vi})`;
  const small = p.small === 0 ? '' : ` ${many(p.small, level)} có dưới 5 trường hợp nên tỷ suất kém tin cậy.`;
  return `${head}: ${found}; tính được ${many(`${coverage.reported}/${coverage.total}`, level)} theo ${population}.${small}`;
}

export const perCapitaRefused = ({ reason, indicator }: { readonly reason: 'kind' | 'none'; readonly indicator: Text }): Wording =>
  reason === 'kind'
    ? [`Không tính “${indicator.vi}” theo dân số: chỉ số đếm mới so được với dân số.`, 'Hãy chọn một chỉ số đếm.']
    : [`Không tính được “${indicator.vi}” theo dân số: không địa phương nào vừa có số đếm chính xác vừa có dân số cùng kỳ.`, 'Hãy bổ sung dân số cùng kỳ của các địa phương.'];

export const perCapitaLeftOut = ({ names, level }: { readonly names: readonly Text[]; readonly level: AreaLevel }): Wording => [`${list(names, level)} không có số đếm chính xác nên không tính theo dân số.`, null];
