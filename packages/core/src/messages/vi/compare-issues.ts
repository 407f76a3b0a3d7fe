import type { AreaLevel, Text } from '../../model/index.js';
import type { Wording } from '../both.js';
import type { AbsentAreasParams, BenchmarkRefusedParams, KnownParams, NamesParams, NothingParams } from '../compare.js';
import { periodInWords } from '../period-in-words.js';
import { list, many, NOUN } from './lists.js';
import * as periods from './periods.js';

const listIds = (ids: readonly string[]) => (ids.length > 6 ? `${ids.slice(0, 6).join(', ')}…` : ids.join(', '));

const others = (known: readonly string[], what: string) => (known.length === 0 ? null : `${what}: ${listIds(known)}.`);

export const indicatorAbsent = ({ id, known }: KnownParams): Wording => [`Bộ số liệu không có chỉ số “${id}” nên không so sánh được.`, others(known, 'Các chỉ số đang có')];
export const periodAbsent = ({ id, known }: KnownParams): Wording => [`Bộ số liệu không có kỳ “${id}” nên không so sánh được.`, others(known, 'Chỉ số này có số liệu ở các kỳ')];
export const scopeAbsent = ({ scope, known }: { scope: string; known: readonly string[] }): Wording => [
  scope === '' ? 'Kỳ này không có số liệu cho toàn địa phương, chỉ có cho từng phạm vi riêng.' : `Không có số liệu cho phạm vi “${scope}”.`,
  `Hãy chọn một trong các phạm vi: ${listIds(known.map((k) => (k === '' ? 'toàn địa phương' : `“${k}”`)))}.`,
];
export const nothingToCompare = ({ indicator, period, known }: NothingParams): Wording => [`Không địa phương nào trong số đã chọn có số liệu về “${indicator.vi}” (${periodInWords(period, periods)}).`, others(known.map((one) => periodInWords(one, periods)), 'Hãy thử các kỳ khác')];
export const areasUnknown = ({ ids, known }: AbsentAreasParams): Wording => [`Bộ số liệu không có ${ids[0]?.startsWith('@') ? `danh mục đơn vị hành chính ${ids[0].slice(1)}` : `địa phương mang mã ${listIds(ids)}`}.`, others(known, 'Mã địa phương trong bộ số liệu có dạng')];
export const noAreas = (): Wording => ['Chưa chọn địa phương nào.', 'Hãy chọn ít nhất một địa phương.'];
export const levelsMixed = ({ levels }: { levels: readonly AreaLevel[] }): Wording => [`Không so sánh chung các địa phương khác cấp: ${levels.map((level) => NOUN[level]).join('; ')}.`, 'Hãy chọn địa phương của một cấp.'];
export const vintagesMixed = ({ vintages, given }: { vintages: readonly string[]; given: boolean }): Wording => [
  `${given ? 'Các địa phương đã chọn' : 'Các địa phương trong bộ số liệu'} thuộc những danh mục đơn vị hành chính khác nhau (${vintages.map((v) => v || 'không ghi').join(', ')}) nên không so sánh chung được.`,
  `Hãy chỉ chọn địa phương của một danh mục: ${vintages.filter((v) => v !== '').join(' hoặc ')}.`,
];
export const areasDropped = ({ names, level }: NamesParams): Wording => [`Không xếp ${list(names, 'unknown')} chung với các ${NOUN[level]}.`, null];
export const smallSuppressed = ({ count, level }: { count: number; level: AreaLevel }): Wording => [`Chỉ số nhạy cảm: số liệu của ${many(count, level)} không được công bố, vì số đếm từ 1 đến 4 (hoặc số giúp suy ra chúng) có thể chỉ ra người cụ thể.`, null];
export const benchmarkRefused = ({ reason, indicator }: BenchmarkRefusedParams): Wording =>
  ({
    not_additive: [`Không có số liệu cả nước đã công bố về “${indicator.vi}”, và chỉ số này không gộp được từ các địa phương.`, 'Hãy so với trung vị của các địa phương.'] as const,
    no_level: [`“${indicator.vi}” không gộp được từ các địa phương.`, 'Hãy so với trung vị của các địa phương.'] as const,
    no_fractions: [`Không gộp được “${indicator.vi}” vì không địa phương nào nêu đủ tử số và mẫu số; trung bình của các tỷ lệ không phải là mức chung.`, 'Hãy bổ sung tử số và mẫu số, hoặc so với trung vị của các địa phương.'] as const,
    no_exact: [`Các số liệu về “${indicator.vi}” chỉ là giới hạn hoặc số ước chừng nên không tính được trung vị.`, null] as const,
    no_region: ['Chưa biết phải so với vùng nào.', 'Hãy chọn một địa phương thuộc một vùng và đặt địa phương đó ở đầu danh sách.'] as const,
    alone: [`Mới có một địa phương nêu tử số và mẫu số của “${indicator.vi}”; một nơi không thể đại diện mức chung.`, 'Hãy chọn thêm địa phương, hoặc dùng số liệu cả nước đã công bố.'] as const,
  })[reason];
export const nationWhole = ({ value, scope }: { value: Text; scope: string }): Wording => [`Nguồn ghi cả nước ${value.vi} nhưng không ghi riêng cho “${scope}” nên không dùng làm mốc so sánh.`, null];
export const nationBound = ({ value }: { value: Text }): Wording => [`Số liệu cả nước (${value.vi}) chỉ là giới hạn hoặc số ước chừng nên không dùng làm mốc so sánh.`, null];
