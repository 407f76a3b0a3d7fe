import type { AreaLevel } from '../../model/area.js';
import type { Text } from '../../model/language.js';
import type { Wording } from '../both.js';
import type { LineageParams, MissingParts, RebaseRefusal, RecastCell } from '../recast.js';
import { list, many, NOUN } from './lists.js';

const listName = (vintage: string) => `danh mục ${vintage === '2025' ? '34 tỉnh, thành (từ 1/7/2025)' : vintage === '2024' ? '63 tỉnh, thành (đến 30/6/2025)' : `tỉnh, thành năm ${vintage}`}`;
const cell = ({ indicator, area, period }: RecastCell) => `“${indicator.vi}” của ${area.vi}, ${period.vi}`;

export const rebaseRefused = ({ reason, indicator, vintage }: { reason: RebaseRefusal; indicator: Text; vintage: string }): Wording =>
  ({
    score: [`Không quy đổi “${indicator.vi}” sang ${listName(vintage)}: điểm khảo sát của các tỉnh, thành không cộng và không lấy trung bình được.`, 'Hãy so trong từng danh mục riêng.'] as const,
    not_additive: [`Không quy đổi “${indicator.vi}” sang ${listName(vintage)}: chỉ số này không cộng được qua các địa phương.`, 'Chỉ giữ số liệu của những nơi có địa giới không đổi.'] as const,
    no_fractions: [`Không quy đổi được “${indicator.vi}” ở những nơi đã sáp nhập: nguồn không nêu đủ tử số và mẫu số, mà trung bình của các tỷ lệ không phải là tỷ lệ chung.`, 'Hãy bổ sung tử số và mẫu số của từng nơi.'] as const,
  })[reason];
export const rebaseSmaller = ({ names, vintage }: { names: readonly Text[]; vintage: string }): Wording => [`Không tách số liệu của ${list(names, 'unknown')} về ${listName(vintage)}: không biết mỗi phần là bao nhiêu.`, 'Chỉ quy đổi được từ đơn vị nhỏ sang đơn vị lớn hơn.'];
export const rebaseLevels = ({ names, vintage }: { names: readonly Text[]; vintage: string }): Wording => [`${list(names, 'unknown')} không thuộc cấp tỉnh nên không được quy đổi sang ${listName(vintage)}.`, null];
export const rebaseNoList = ({ names }: { names: readonly Text[] }): Wording => [`Không quy đổi số liệu của ${list(names, 'unknown')}: không rõ thuộc danh mục tỉnh, thành nào.`, 'Hãy ghi rõ danh mục của từng nơi.'];
export const rebaseBounds = (p: RecastCell): Wording => [`Không cộng được ${cell(p)}: các phần chỉ nêu giới hạn theo hai chiều khác nhau hoặc số ước chừng.`, null];
export const rebaseUnits = (p: RecastCell & { units: readonly string[] }): Wording => [`Không cộng được ${cell(p)}: các phần ghi đơn vị khác nhau (${p.units.join(', ')}).`, 'Hãy kiểm tra và đưa về cùng một đơn vị.'];
export function partsMissing({ missing, others, level, kept, ...p }: RecastCell & MissingParts & { kept: boolean }): Wording {
  const more = others + Math.max(0, missing.length - 3);
  const who = others === 0 ? list(missing, 'unknown') : missing.length === 0 ? many(others, level) : `${missing.slice(0, 3).map(({ vi }) => vi).join(', ')} và ${many(more, level)} khác`;
  return [`${cell(p)}: thiếu số liệu của ${who}${kept ? ' nên chỉ là một phần' : ' nên không tính'}.`, 'Hãy bổ sung số liệu của phần còn thiếu.'];
}
export const coverageUnknown = ({ level, ...p }: RecastCell & { level: AreaLevel }): Wording => [`${cell(p)}: không có danh sách đầy đủ các ${NOUN[level]} nên không rõ đã cộng đủ hay chưa.`, 'Hãy nêu đủ các nơi thuộc địa phương đó.'];
export const suppressedPart = ({ name }: { name: Text }): string => `${name.vi} (không công bố)`;
export const partInList = ({ name, vintage }: { name: Text; vintage: string }): string => `${name.vi} trong ${listName(vintage).replace(/ \(.*\)$/, '')}`;
export const publishedDiffers = (p: RecastCell & { published: Text; made: Text }): Wording => [`${cell(p)}: số đã công bố (${p.published.vi}) khác số cộng từ các phần (${p.made.vi}); giữ số đã công bố.`, 'Hãy đối chiếu hai nguồn.'];

export function lineageText({ parts, missing, earlier, day, exact }: LineageParams): string {
  const without = missing.length === 0 ? '' : `, thiếu ${missing.map(({ vi }) => vi).join(', ')}`;
  return `${parts.map(({ vi }) => vi).join(' + ')}${without}, ${earlier ? 'trước' : 'từ'} ${day.vi}${exact ? '' : ', gần đúng vì một phần địa giới đã chuyển nơi khác'}`;
}

export const rollUpRefused = ({ reason, indicator, over }: { reason: 'not_additive' | 'no_fractions'; indicator: Text; over: 'area' | 'period' }): Wording =>
  ({
    not_additive: [`Không gộp “${indicator.vi}” theo ${over === 'area' ? 'địa bàn' : 'thời gian'}: chỉ số này không cộng được.`, null] as const,
    no_fractions: [`Không gộp được “${indicator.vi}”: nguồn không nêu đủ tử số và mẫu số, mà trung bình của các tỷ lệ không phải là tỷ lệ chung.`, 'Hãy bổ sung tử số và mẫu số.'] as const,
  })[reason];
export const rollUpBroken = (p: RecastCell & { at: readonly Text[] }): Wording => [`Không cộng ${cell(p)}: cách tính thay đổi từ ${list(p.at, 'unknown')}, nên số trước và sau đó không cộng với nhau được.`, 'Hãy dùng số của từng kỳ, hoặc bổ sung số cả kỳ do nguồn công bố.'];
export const rollUpNowhere = ({ level }: { level: AreaLevel }): Wording => [`Không gộp được: bộ số liệu không có ${NOUN[level]} nào, hoặc không rõ mỗi nơi thuộc đâu.`, 'Hãy cho biết mỗi nơi thuộc địa phương nào.'];
export const rollUpOrphans = ({ names, level }: { names: readonly Text[]; level: AreaLevel }): Wording => [`Không gộp số liệu của ${list(names, level)}: không rõ thuộc địa phương nào.`, 'Hãy cho biết mỗi nơi thuộc địa phương nào.'];
export const pooledText = ({ reported, total, level }: { reported: number; total: number | null; level: AreaLevel }): string => (total === null ? `gộp ${many(reported, level)}, không rõ tổng số` : `gộp ${many(`${reported}/${total}`, level)}`);
export const stockEarly = ({ at, ...p }: RecastCell & { at: Text }): Wording => [`${cell(p)}: số gần nhất là của ${at.vi}, chưa phải số cuối kỳ.`, 'Hãy bổ sung số cuối kỳ.'];
export const stockSeveral = ({ at, ...p }: RecastCell & { at: readonly Text[] }): Wording => [`Không xác định được ${cell(p)}: ${list(at, 'unknown')} kết thúc cùng một ngày mà số khác nhau.`, 'Hãy đối chiếu các nguồn.'];
export const spansText = ({ spans, last }: { spans: readonly Text[]; last: boolean }): string => (last ? `theo ${spans[0]!.vi}` : spans.map(({ vi }) => vi).join(' + '));
