import type { AreaLevel, Text } from '../../model/index.js';
import type { Wording } from '../both.js';
import type { ChangePeriodsParams, ChangeTextParams, Mover, OneChange } from '../change.js';
import { list, many } from './lists.js';
import { withinSentence } from '../within-sentence.js';

export const POINTS = 'điểm\u00a0%';

const between = ({ from, to }: Pick<ChangeTextParams, 'from' | 'to'>) => `${from.vi} và ${to.vi}`;
const capital = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

const MOVED = { rise: 'tăng', fall: 'giảm', same: 'không đổi', similar: 'chênh', not_tested: 'chênh' } as const;

function oneText(p: ChangeTextParams, one: OneChange): string {
  const { from, to } = p;
  const way = one.sign > 0 ? 'lên' : one.sign < 0 ? 'xuống' : 'và';
  const values = `từ ${one.before.vi} (${from.vi}) ${way} ${one.after.vi} (${to.vi})`;
  const relative = one.relative === null || one.sign === 0 ? '' : ` (${one.relative.vi})`;
  const range = uncertainty(p, one);
  const head = `${one.name.vi}, ${withinSentence(p.indicator.vi)}: `;
  if (one.verdict === 'same') return `${head}không đổi ở mức ${one.after.vi} giữa ${between(p)}.`;
  if (one.verdict === 'similar') return `${head}${values}, chênh ${one.difference.vi}, chưa đủ căn cứ nói là có thay đổi${range}.`;
  if (one.verdict === 'not_tested') return `${head}${values}, chênh ${one.difference.vi}. ${untested(p)}`;
  return `${head}${MOVED[one.verdict]} ${values}, ${MOVED[one.verdict]} ${one.difference.vi}${relative}${range}.`;
}

function uncertainty({ percent }: ChangeTextParams, { range, ratio }: OneChange): string {
  if (range !== null) return `; khoảng tin cậy ${percent.vi} của mức chênh: ${range.vi}`;
  if (ratio === null) return '';
  return `; khoảng tin cậy ${percent.vi} của tỷ số kỳ sau trên kỳ trước: ${ratio.upper === null ? `từ ${ratio.lower.vi} trở lên` : `${ratio.lower.vi} đến ${ratio.upper.vi}`}`;
}

const UNTESTED = {
  score: 'Nguồn không công bố sai số nên không kết luận tăng hay giảm.',
  fractions: 'Nguồn không nêu đủ tử số và mẫu số nên không kết luận tăng hay giảm.',
  contained: 'Số lũy kế của kỳ sau đã gồm cả kỳ trước nên không kết luận tăng hay giảm.',
} as const;
const untested = (p: ChangeTextParams) => UNTESTED[p.untested];

export function changeText(p: ChangeTextParams): string {
  if (p.one !== null) return oneText(p, p.one);
  const { counts, coverage, level, most } = p;
  const head = `${capital(p.indicator.vi)}, so ${p.to.vi} với ${p.from.vi}: `;
  const clearly = p.tested ? ' rõ' : '';
  const parts: string[] = [];
  if (counts.rise > 0) parts.push(`${many(counts.rise, level)} tăng${clearly}`);
  if (counts.fall > 0) parts.push(`${many(counts.fall, level)} giảm${clearly}`);
  if (counts.same > 0) parts.push(`${many(counts.same, level)} không đổi`);
  if (counts.similar > 0) parts.push(`${many(counts.similar, level)} chưa đủ căn cứ nói là có thay đổi`);
  if (counts.not_tested > 0) parts.push(`${many(counts.not_tested, level)} chỉ nêu được mức chênh`);
  const movers = [far('tăng nhiều nhất là', most.rise), far('giảm nhiều nhất là', most.fall)].filter(Boolean).join('; ');
  const covered = `${many(`${coverage.reported}/${coverage.total}`, level)} so được`;
  const sentence = `${head}${parts.join(', ')}${movers === '' ? '' : `; ${movers}`}; ${covered}.`;
  return counts.not_tested > 0 ? `${sentence} ${untested(p)}` : sentence;
}

const far = (words: string, mover: Mover | null) => (mover === null ? '' : `${words} ${mover.name.vi} (${mover.difference.vi})`);

const names = (all: readonly Text[], level: AreaLevel = 'unknown') => list(all, level);

export const changePeriods = ({ reason, from, to }: ChangePeriodsParams): Wording =>
  ({
    order: [`Kỳ đầu (${from.vi}) không đứng trước kỳ sau (${to.vi}) nên không tính được thay đổi.`, 'Hãy đổi thứ tự hai kỳ.'] as const,
    open: [`Không so ${between({ from, to })} vì một kỳ không rõ ngày đầu hoặc ngày cuối.`, 'Hãy chọn kỳ có đủ ngày đầu và ngày cuối.'] as const,
    cumulative: [`Không so số lũy kế với số của riêng một kỳ (${between({ from, to })}).`, 'Hãy chọn hai kỳ cùng là lũy kế hoặc cùng là riêng từng kỳ.'] as const,
    overlap: [`Không so hai kỳ chồng lên nhau (${between({ from, to })}).`, 'Hãy chọn hai kỳ không có ngày chung.'] as const,
    length: [`Không so hai kỳ dài ngắn khác nhau (${between({ from, to })}).`, 'Hãy chọn hai kỳ dài như nhau, ví dụ cùng là năm hoặc cùng là 6 tháng.'] as const,
  })[reason];

export const changeBroken = ({ names: all, from, to }: Pick<ChangeTextParams, 'from' | 'to'> & { readonly names: readonly Text[] }): Wording => [
  `Không so ${between({ from, to })} ở ${names(all)}: giữa hai kỳ, chuỗi số liệu bị ngắt vì đổi địa giới, đổi đơn vị đếm hoặc đổi cách tính.`,
  'Hãy so hai kỳ ở cùng một phía chỗ ngắt, hoặc quy về cùng một địa giới trước khi so.',
];
export const changeUncertain = ({ names: all }: { readonly names: readonly Text[] }): Wording => [`Không nói được ${names(all)} tăng hay giảm: nguồn chỉ nêu giới hạn hoặc số ước chừng.`, null];
export const changeWithoutPairs = ({ indicator, from, to, vintages }: Pick<ChangeTextParams, 'from' | 'to'> & { readonly indicator: Text; readonly vintages: readonly string[] }): Wording => [
  `Không địa phương nào có số liệu về “${indicator.vi}” ở cả ${between({ from, to })}.`,
  vintages.length > 1 ? 'Hai kỳ có thể thuộc hai danh mục đơn vị hành chính: hãy quy về cùng một danh mục trước khi so.' : null,
];
export const changeOtherUnit = ({ indicator, other, units: [unit, otherUnit], from, to }: Pick<ChangeTextParams, 'from' | 'to'> & { readonly indicator: Text; readonly other: Text; readonly units: readonly [Text, Text] }): Wording => [
  `Không so được “${indicator.vi}” giữa ${between({ from, to })}: một kỳ đếm theo ${unit.vi}, kỳ kia theo ${otherUnit.vi} (“${other.vi}”).`,
  'Hãy so hai kỳ cùng đếm theo một đơn vị.',
];
