import type { Text } from '../../model/index.js';
import type { Wording } from '../both.js';
import type { AreaCountParams, BenchmarkLabelParams, Gap, GapsTextParams, NamesParams, RankingTextParams } from '../compare.js';
import { list, many, NOUN, shortName, who } from './lists.js';

export const INTERVAL_NOTE = 'Khoảng tin cậy cho biết mức dao động ngẫu nhiên nếu quá trình lặp lại, không phải sai số chọn mẫu';
export const SAME_REGION = 'cùng vùng';
const SCORE_NOTE = 'Xếp theo điểm để dễ đọc; nguồn không công bố sai số, không dùng để xếp hạng';
const ORDER_NOTE = 'Xếp theo giá trị để dễ đọc; bộ số liệu không cho biết các con số này được tính thế nào nên không xếp hạng';

const REASON: Record<Gap['reason'], string> = {
  silent: 'chưa có số liệu',
  not_reported: 'không báo cáo',
  not_applicable: 'không áp dụng',
  not_due: 'chưa đến kỳ',
  suppressed: 'không công bố',
  refused: 'có số liệu nhưng không dùng được',
  qualitative: 'chỉ nêu bằng lời',
  ambiguous: 'có số liệu chưa rõ nghĩa',
  reported: 'thiếu con số',
  provisional: 'thiếu con số',
  estimated: 'thiếu con số',
  derived: 'thiếu con số',
};

function coverageText({ coverage: { reported, total }, gaps, level }: RankingTextParams): string {
  const share = `${many(`${reported}/${total}`, level)} có số liệu`;
  const parts = [reported * 2 < total ? `mới có ${many(`${reported}/${total}`, level)} có số liệu` : share];
  for (const { reason, names } of gaps) parts.push(`${who(names, level)} ${REASON[reason]}`);
  return parts.join(', ');
}

export const areaCount = ({ count, level }: AreaCountParams): string => many(count, level);

export const gapsText = ({ gaps, level }: GapsTextParams): string => gaps.map(({ reason, names }) => `${list(names, level)} ${REASON[reason]}`).join('; ');

export function rankingText(p: RankingTextParams): string {
  const { first, last, level, near } = p;
  const source = p.publisher !== null && p.mode === 'score' ? `Theo ${shortName(p.publisher)}, ` : '';
  const start = (text: string) => (source === '' ? text.charAt(0).toLocaleUpperCase('vi') + text.slice(1) : source + text);
  const end = ({ names, value }: { names: readonly Text[]; value: Text }) => `${list(names, level)}${names.length > 1 ? ', cùng' : ' với'} ${value.vi}`;
  const [top, bottom] = p.order === 'descending' ? ['cao nhất', 'thấp nhất'] : ['thấp nhất', 'cao nhất'];
  const sentences: string[] = [];
  if (last === null) {
    const all = first.names.length;
    const head = all === 1 ? start(`chỉ ${list(first.names, level)} có số liệu: ${first.value.vi}`) : start(`cả ${many(all, level)} có số liệu đều ở mức ${first.value.vi}`);
    // of one area that was chosen alone nobody asks how many others have figures
    sentences.push(p.coverage.total === 1 ? `${source}${list(first.names, level)}: ${first.value.vi}` : `${head}; ${coverageText(p)}`);
  } else {
    const rest = p.allTested ? `các ${NOUN[level]} còn lại` : `các ${NOUN[level]} còn lại có khoảng tin cậy`;
    const doubt = {
      plain: '',
      apart: `, khác biệt rõ với ${rest}`,
      some_alike: `, nhưng chưa phân biệt được với ${list(near, level)}`,
      all_alike: `, nhưng chưa phân biệt được với ${near.length > 3 ? `bất kỳ nơi nào khác có ${p.allTested ? 'số liệu' : 'khoảng tin cậy'}` : list(near, level)}`,
    }[p.certainty];
    sentences.push(`${start(top)} là ${end(first)}${doubt}${doubt === '' ? ',' : ';'} ${bottom} là ${end(last)}; ${coverageText(p)}`);
  }
  if (p.mode === 'score') sentences.push(p.score ? SCORE_NOTE : ORDER_NOTE);
  if (p.mode === 'printed' && last !== null) sentences.push('Nguồn không nêu đủ tử số và mẫu số của các tỷ lệ nên không xếp hạng');
  return sentences.map((sentence) => `${sentence}.`).join(' ');
}

export function benchmarkLabel({ kind, publisher, level, coverage, region }: BenchmarkLabelParams): string {
  if (kind === 'published') return 'cả nước';
  if (kind === 'publisher') return publisher === null ? 'cả nước' : `cả nước, ${shortName(publisher)} công bố`;
  if (kind === 'median') return `Trung vị ${many(coverage.reported, level)}`;
  return `gộp ${coverage.reported}/${coverage.total}${region === null ? '' : `, ${region.vi}`}`;
}

export const boundsUnranked = ({ names, level }: NamesParams): Wording => [`${list(names, level)} chỉ công bố giới hạn hoặc số ước chừng (“trên”, “dưới”, “khoảng”): đứng theo giá trị đã in nhưng không có thứ hạng.`, null];
export const intervalsMissing = ({ names, held, level }: NamesParams & { held: number }): Wording => [
  `${list(names, level)} không nêu đủ tử số và mẫu số nên không có khoảng tin cậy và không có thứ hạng${held > 1 ? `; thứ hạng chỉ tính trong ${many(held, level)} có khoảng tin cậy` : held > 0 ? '; chỉ một nơi có khoảng tin cậy' : ''}.`,
  'Hãy bổ sung tử số và mẫu số của tỷ lệ.',
];
export const medianInstead = ({ publisher }: { publisher: string | null }): Wording => [`${publisher === null ? 'Nguồn' : shortName(publisher)} không công bố mức cả nước trong bộ số liệu này; mốc so sánh là trung vị của các địa phương có số liệu.`, null];
