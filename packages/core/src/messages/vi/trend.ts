import type { Text } from '../../model/index.js';
import type { Wording } from '../both.js';
import type { SeriesWords, TrendTextParams } from '../trend.js';
import { withinSentence } from '../within-sentence.js';

const listed = (all: readonly Text[]) => all.map(({ vi }) => vi).join(', ');

export function trendText(p: TrendTextParams): string {
  // a period that is itself said with “từ … đến …” is named as the first or the last
  const spelled = [p.from, p.to].some(({ vi }) => /^(?:từ|đến) /.test(vi));
  const periods = spelled ? `${p.count} kỳ, kỳ đầu ${p.from.vi}, kỳ cuối ${p.to.vi}` : `từ ${p.from.vi} đến ${p.to.vi} (${p.count} kỳ)`;
  const head = `${p.area.vi}, ${withinSentence(p.indicator.vi)}, ${periods}: `;
  const test = `kiểm định Mann–Kendall, p ${p.p.vi}`;
  const range = p.range === null ? '' : `, khoảng tin cậy ${p.percent.vi}: ${p.range.vi}`;
  const note = p.score ? ' Nguồn không công bố sai số của từng điểm; phép kiểm định chỉ xét thứ tự các kỳ.' : '';
  if (p.verdict === 'none') return `${head}chưa thấy xu hướng tăng hay giảm rõ (${test}).${note}`;
  const way = p.verdict === 'rising' ? 'tăng' : 'giảm';
  if (p.slope === null) return `${head}có xu hướng ${way} (${test}), nhưng độ dốc Theil–Sen bằng 0 vì nhiều kỳ bằng nhau.${note}`;
  return `${head}có xu hướng ${way} (${test}), mỗi năm ${way} khoảng ${p.slope.vi} (độ dốc Theil–Sen${range}).${note}`;
}

export const trendLeftOut = ({ periods, area }: SeriesWords & { readonly periods: readonly Text[] }): Wording => [`Bỏ qua ${listed(periods)} khi xét xu hướng của ${area.vi}: không có con số chính xác.`, null];
export const trendMixed = ({ first, other, area }: SeriesWords & { readonly first: Text; readonly other: Text }): Wording => [
  `Không xét xu hướng của ${area.vi}: các kỳ không cùng loại hoặc chồng lên nhau (${first.vi} và ${other.vi}).`,
  'Hãy chọn các kỳ dài như nhau, không có ngày chung, cùng là lũy kế hoặc cùng là riêng từng kỳ.',
];
export const trendBroken = ({ at, area, indicator }: SeriesWords & { readonly at: readonly Text[] }): Wording => [
  `Không xét xu hướng của ${area.vi} về “${indicator.vi}”: chuỗi số liệu bị ngắt ở ${listed(at)} (đổi địa giới, đổi đơn vị đếm hoặc đổi cách tính).`,
  'Hãy xét riêng các kỳ ở một phía chỗ ngắt, hoặc quy về cùng một địa giới trước.',
];
export const trendShort = ({ count, least, area }: SeriesWords & { readonly count: number; readonly least: number }): Wording => [
  `Không xét xu hướng của ${area.vi}: mới có ${count} kỳ, trong khi cần ít nhất ${least} kỳ thì phép kiểm định mới có thể cho kết luận.`,
  null,
];
