import type { AreaLevel, Text } from '../../model/index.js';
import type { Wording } from '../both.js';
import type { AreaCountParams, BenchmarkLabelParams, BenchmarkRefusedParams, BenchmarkTextParams, Gap, GapsTextParams, KnownParams, NamesParams, RankingTextParams } from '../compare.js';
import { list, many, NOUN } from './lists.js';

export const INTERVAL_NOTE = 'Khoảng tin cậy cho biết mức dao động ngẫu nhiên nếu quá trình lặp lại, không phải sai số chọn mẫu';
export const SAME_REGION = 'cùng vùng';
const SCORE_NOTE = 'Xếp theo điểm để dễ đọc; nguồn không công bố sai số, không dùng để xếp hạng';

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

/** `PAPI (CECODES, UNDP)` → `PAPI`; the source line names the bodies. */
const shortName = (publisher: string) => publisher.replace(/ \(.*\)$/, '');

const listIds = (ids: readonly string[]) => (ids.length > 6 ? `${ids.slice(0, 6).join(', ')}…` : ids.join(', '));

/** Up to three are named, more are counted. */
const who = (names: readonly Text[], level: AreaLevel) => (names.length <= 3 ? list(names, level) : many(names.length, level));

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
    sentences.push(`${head}; ${coverageText(p)}`);
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
  if (p.mode === 'score') sentences.push(SCORE_NOTE);
  if (p.mode === 'printed' && last !== null) sentences.push('Nguồn không nêu đủ tử số và mẫu số của các tỷ lệ nên không xếp hạng');
  return sentences.map((sentence) => `${sentence}.`).join(' ');
}

export function benchmarkLabel({ kind, publisher, level, coverage, region }: BenchmarkLabelParams): string {
  if (kind === 'published') return 'cả nước';
  if (kind === 'publisher') return publisher === null ? 'cả nước' : `cả nước, ${shortName(publisher)} công bố`;
  if (kind === 'median') return `Trung vị ${many(coverage.reported, level)}`;
  return `gộp ${coverage.reported}/${coverage.total}${region === null ? '' : `, ${region.vi}`}`;
}

function benchmarkName(p: BenchmarkTextParams): string {
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

const others = (known: readonly string[], what: string) => (known.length === 0 ? null : `${what}: ${listIds(known)}.`);

export const indicatorAbsent = ({ id, known }: KnownParams): Wording => [`Bộ số liệu không có chỉ số “${id}” nên không so sánh được.`, others(known, 'Các chỉ số đang có')];
export const periodAbsent = ({ id, known }: KnownParams): Wording => [`Bộ số liệu không có kỳ “${id}” nên không so sánh được.`, others(known, 'Chỉ số này có số liệu ở các kỳ')];
export const scopeAbsent = ({ scope, known }: { scope: string; known: readonly string[] }): Wording => [
  scope === '' ? 'Kỳ này không có số liệu cho toàn địa phương, chỉ có cho từng phạm vi riêng.' : `Không có số liệu cho phạm vi “${scope}”.`,
  `Hãy chọn một trong các phạm vi: ${listIds(known.map((k) => (k === '' ? 'toàn địa phương' : `“${k}”`)))}.`,
];
export const nothingToCompare = ({ indicator, known }: { indicator: Text; known: readonly string[] }): Wording => [`Không địa phương nào trong số đã chọn có số liệu về “${indicator.vi}” ở kỳ này.`, others(known, 'Hãy thử các kỳ khác')];
export const areasUnknown = ({ ids, known }: { ids: readonly string[]; known: readonly string[] }): Wording => [`Bộ số liệu không có địa phương mang mã ${listIds(ids)}.`, others(known, 'Mã địa phương trong bộ số liệu có dạng')];
export const noAreas = (): Wording => ['Chưa chọn địa phương nào để so sánh.', 'Hãy chọn ít nhất một địa phương, hoặc bỏ trống để so sánh tất cả.'];
export const levelsMixed = ({ levels }: { levels: readonly AreaLevel[] }): Wording => [`Không so sánh chung các địa phương khác cấp: ${levels.map((level) => NOUN[level]).join('; ')}.`, 'Hãy chọn địa phương của một cấp.'];
export const vintagesMixed = ({ vintages, given }: { vintages: readonly string[]; given: boolean }): Wording => [
  `${given ? 'Các địa phương đã chọn' : 'Các địa phương trong bộ số liệu'} thuộc những danh mục đơn vị hành chính khác nhau (${vintages.map((v) => v || 'không ghi').join(', ')}) nên không so sánh chung được.`,
  `Hãy chỉ chọn địa phương của một danh mục: ${vintages.filter((v) => v !== '').join(' hoặc ')}.`,
];
export const areasDropped = ({ names, level }: NamesParams): Wording => [`Không xếp ${list(names, 'unknown')} chung với các ${NOUN[level]}.`, null];
export const smallSuppressed = ({ count, level }: { count: number; level: AreaLevel }): Wording => [`Chỉ số nhạy cảm: số liệu của ${many(count, level)} không được công bố, vì số đếm từ 1 đến 4 (hoặc số giúp suy ra chúng) có thể chỉ ra người cụ thể.`, null];
export const unitsMixed = ({ units }: { units: readonly string[] }): Wording => [`Các số liệu được so sánh ghi đơn vị khác nhau: ${units.join(', ')}.`, 'Hãy kiểm tra và đưa về cùng một đơn vị trước khi so sánh.'];
export const boundsUnranked = ({ names, level }: NamesParams): Wording => [`${list(names, level)} chỉ công bố giới hạn hoặc số ước chừng (“trên”, “dưới”, “khoảng”): đứng theo giá trị đã in nhưng không có thứ hạng.`, null];
export const intervalsMissing = ({ names, ranked, level }: NamesParams & { ranked: number }): Wording => [
  `${list(names, level)} không nêu đủ tử số và mẫu số nên không có khoảng tin cậy và không có thứ hạng${ranked > 0 ? `; thứ hạng chỉ tính trong ${many(ranked, level)} có khoảng tin cậy` : ''}.`,
  'Hãy bổ sung tử số và mẫu số của tỷ lệ.',
];
export const benchmarkRefused = ({ reason, indicator }: BenchmarkRefusedParams): Wording =>
  ({
    not_additive: [`Không có số liệu cả nước đã công bố về “${indicator.vi}”, và chỉ số này không gộp được từ các địa phương.`, 'Hãy so với trung vị của các địa phương.'] as const,
    no_fractions: [`Không gộp được “${indicator.vi}” vì không địa phương nào nêu đủ tử số và mẫu số; trung bình của các tỷ lệ không phải là mức chung.`, 'Hãy bổ sung tử số và mẫu số, hoặc so với trung vị của các địa phương.'] as const,
    no_exact: [`Các số liệu về “${indicator.vi}” chỉ là giới hạn hoặc số ước chừng nên không tính được trung vị.`, null] as const,
    no_region: ['Chưa biết phải so với vùng nào.', 'Hãy chọn một địa phương thuộc một vùng và đặt địa phương đó ở đầu danh sách.'] as const,
    alone: [`Mới có một địa phương nêu tử số và mẫu số của “${indicator.vi}”; một nơi không thể đại diện mức chung.`, 'Hãy chọn thêm địa phương, hoặc dùng số liệu cả nước đã công bố.'] as const,
  })[reason];
export const nationBound = ({ value }: { value: Text }): Wording => [`Số liệu cả nước (${value.vi}) chỉ là giới hạn hoặc số ước chừng nên không dùng làm mốc so sánh.`, null];
export const medianInstead = ({ publisher }: { publisher: string | null }): Wording => [`${publisher === null ? 'Nguồn' : shortName(publisher)} không công bố mức cả nước trong bộ số liệu này; mốc so sánh là trung vị của các địa phương được hiển thị.`, null];
