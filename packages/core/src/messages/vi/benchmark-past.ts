import type { Text } from '../../model/index.js';
import type { Wording } from '../both.js';
import type { PastTextParams } from '../benchmark-past.js';
import { withinSentence } from '../within-sentence.js';
import { list, many, who } from './lists.js';

const WHY: Record<PastTextParams['why'], string> = {
  score: 'nguồn không công bố sai số nên chỉ nêu chênh lệch, không kết luận',
  fractions: 'nguồn không nêu đủ tử số và mẫu số nên chỉ nêu chênh lệch, không kết luận',
  contained: 'số lũy kế của kỳ sau đã gồm cả kỳ trước nên chỉ nêu chênh lệch, không kết luận',
};

export function pastText(p: PastTextParams): string {
  const { higher, lower, similar, untested, level, only, percent, coverage } = p;
  const clearly = percent === null ? '' : ' rõ';
  const sure = percent === null ? '' : ` (độ tin cậy ${percent.vi})`;
  if (only !== null) {
    const head = `${list([...higher, ...lower, ...similar, ...untested], level)}, ${withinSentence(p.indicator.vi)} ${p.to.vi}: ${only.after.vi}`;
    const past = `chính nơi này ở ${p.from.vi} (${only.before.vi})`;
    if (higher.length > 0) return `${head}, cao hơn${clearly} so với ${past}${sure}.`;
    if (lower.length > 0) return `${head}, thấp hơn${clearly} so với ${past}${sure}.`;
    if (similar.length > 0) return percent === null ? `${head}, bằng đúng ${past}.` : `${head}, chưa phân biệt được với ${past}${sure}.`;
    return `${head}; ở ${p.from.vi}: ${only.before.vi}; ${WHY[p.why]}.`;
  }
  const parts = [
    higher.length > 0 && `${list(higher, level)} cao hơn${clearly}`,
    lower.length > 0 && `${list(lower, level)} thấp hơn${clearly}`,
    similar.length > 0 && `${who(similar, level)} ${percent === null ? 'không đổi' : 'chưa phân biệt được với trước'}`,
    untested.length > 0 && `${who(untested, level)}: ${WHY[p.why]}`,
  ].filter((part) => part !== false);
  return `${p.indicator.vi}, ${p.to.vi}, mỗi nơi so với chính mình ở ${p.from.vi}${sure}: ${parts.join('; ')}; ${many(`${coverage.reported}/${coverage.total}`, level)} so được.`;
}

export const noEarlier = ({ indicator, period }: { readonly indicator: Text; readonly period: Text }): Wording => [`Trước ${period.vi} không có kỳ nào có số liệu về “${indicator.vi}” và cùng loại để so.`, 'Hãy bổ sung số liệu của một kỳ trước dài như kỳ này, hoặc nêu rõ kỳ đem so.'];
