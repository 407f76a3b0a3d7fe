import type { Text } from '../../model/language.js';
import type { Wording } from '../both.js';
import type { RateLineageParams, RateMissingParams, RateParams } from '../derive.js';
import { list } from './lists.js';
import { withinSentence } from '../within-sentence.js';

const grouped = (n: number) => String(n).replace('.', ',').replace(/\B(?=(?:\d{3})+$)/g, '.');
/** A label within a sentence: `số vụ việc`, but `BCĐ`. */

export const deriveKind = ({ indicator }: { indicator: Text }): Wording => [`Không tính được tỷ lệ từ “${indicator.vi}”: đây không phải số đếm, số tiền hay diện tích.`, 'Hãy chọn tử số và mẫu số là số đếm.'];
export const rateLineage = (p: RateLineageParams): string => `${p.top.vi} ${p.topUnit.vi} chia cho ${p.bottom.vi} ${p.bottomUnit.vi} (${p.publisher}${p.period ? `, ${p.period.vi}` : ''})`;
export const rateUnit = ({ numerator, denominator, per, share }: RateParams): string => (share ? '%' : `${numerator.unit.vi}/${per === 1 ? '' : `${grouped(per)} `}${denominator.unit.vi}`);
export const rateLabel = ({ numerator, denominator, per, share }: RateParams): string => {
  if (share) return `${numerator.label.vi} so với ${withinSentence(denominator.label.vi)}`;
  return per === 1 ? `${numerator.label.vi} bình quân một ${denominator.unit.vi}` : `${numerator.label.vi} trên ${grouped(per)} ${denominator.unit.vi}`;
};
export const rateDefinition = ({ numerator, denominator, per }: RateParams): string => `${numerator.label.vi} chia cho ${withinSentence(denominator.label.vi)}${per === 1 ? '' : `, nhân ${grouped(per)}`}.`;

const SHOWN = 3;
const spans = (periods: readonly Text[]) => `${periods.slice(0, SHOWN).map(({ vi }) => vi).join('; ')}${periods.length > SHOWN ? ` và ${periods.length - SHOWN} kỳ khác` : ''}`;

const WHY: Record<RateMissingParams['reason'], (denominator: string) => readonly [because: string, suggestion: string]> = {
  unit: () => ['đơn vị của số liệu khác đơn vị của chỉ số', 'Hãy kiểm tra đơn vị.'],
  missing: (of) => [`không có “${of}” của cùng địa bàn và cùng kỳ`, 'Mẫu số phải cùng địa bàn, cùng danh mục đơn vị và cùng kỳ; hãy bổ sung hoặc quy đổi trước.'],
  several: (of) => [`có nhiều số khác nhau về “${of}” vào cuối kỳ`, 'Hãy chọn một số.'],
  inexact: (of) => [`“${of}” chỉ là số ước chừng hoặc giới hạn`, 'Hãy tìm số chính xác.'],
  zero: (of) => [`“${of}” không lớn hơn 0`, 'Hãy kiểm tra mẫu số.'],
  no_source: (of) => [`“${of}” không nêu nguồn`, 'Hãy ghi nguồn của mẫu số ở cột source_title trong tệp, hoặc khi đọc tệp (lệnh danbiet: --source).'],
};
export const rateMissing = ({ reason, indicator, denominator, names, level, periods }: RateMissingParams): Wording => {
  const [because, suggestion] = WHY[reason](denominator.vi);
  return [`Không tính được “${indicator.vi}” của ${list(names, level)}, ${spans(periods)}: ${because}.`, suggestion];
};
