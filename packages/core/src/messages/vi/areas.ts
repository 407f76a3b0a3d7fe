import type { AmbiguousArea, CityBelow, CodeMismatch, EitherSide, FormerArea, OtherVintage, ReusedCode, UnknownArea, UnknownVintage, VintageReason } from '../areas.js';
import type { Wording } from '../both.js';

const units = (vintage: string): string => (vintage === '2025' ? '34 tỉnh, thành (từ 1/7/2025)' : '63 tỉnh, thành (đến 30/6/2025)');
const day = (iso: string): string => iso.split('-').map(Number).reverse().join('/');

export const areaUnknown = ({ name, near }: UnknownArea): Wording => [
  `Không có tỉnh, thành nào tên “${name}”.`,
  near.length > 0 ? `Có phải ${near.join(' hoặc ')} không?` : 'Kiểm tra lại tên, hoặc ghi mã tỉnh kèm địa giới (ví dụ 31@2024).',
];

export const areaFormer = ({ name, lastDay, successors }: FormerArea): Wording => [
  `“${name}” là tỉnh cũ, tồn tại đến ngày ${day(lastDay)}.`,
  `Phần đất đó nay thuộc ${successors.join(', ')}; hãy ghi rõ số liệu thuộc đơn vị nào.`,
];

export const areaNotInVintage = ({ name, vintage, choices }: OtherVintage): Wording => [
  `“${name}” không có trong danh sách ${units(vintage)}.`,
  `Tên này chỉ có ở ${choices.join(' hoặc ')}; hãy kiểm tra địa giới của tệp.`,
];

export const areaAmbiguous = ({ name, choices }: AmbiguousArea): Wording => [`“${name}” có thể là ${choices.join(' hoặc ')}.`, 'Ghi rõ địa giới 2024 (63 tỉnh, thành) hay 2025 (34 tỉnh, thành).'];

export const codeReused = ({ code, choices }: ReusedCode): Wording => [
  `Mã ${code} chỉ hai tỉnh khác nhau trước và sau ngày 1/7/2025: ${choices.join(' và ')}.`,
  `Ghi mã kèm địa giới, ví dụ ${code}@2024.`,
];

export const initialsShared = ({ name, choices }: AmbiguousArea): Wording => [`Chữ tắt “${name}” có thể là ${choices.join(' hoặc ')}.`, 'Ghi đầy đủ tên tỉnh, thành.'];

export const areaBelowProvince = ({ name }: { readonly name: string }): Wording => [
  `“${name}” là đơn vị dưới cấp tỉnh; số liệu này không được tính cho tỉnh.`,
  'Nếu số liệu là của cả tỉnh, hãy sửa tên; nếu là của xã, phường, đặc khu, nêu danh mục cấp xã (--communes).',
];

const REASONS: Readonly<Record<VintageReason, string>> = {
  names: 'tên hoặc mã chỉ có trong danh sách đó',
  set: 'số lượng tỉnh, thành trong tệp',
  issued: 'ngày ban hành văn bản',
  period: 'ngày cuối của kỳ số liệu',
};

export const vintageInferred = ({ vintage, reason }: { readonly vintage: string; readonly reason: VintageReason }): Wording => [
  `Hiểu tên tỉnh theo danh sách ${units(vintage)}, căn cứ ${REASONS[reason]}.`,
  'Nếu không đúng, ghi rõ cột địa giới hoặc chọn địa giới khi đọc tệp.',
];

export const vintageRenewed = (): Wording => [
  'Những dòng có kỳ số liệu bắt đầu từ ngày 1/7/2025 trở đi được hiểu theo danh sách 34 tỉnh, thành, vì không dòng nào trong số đó ghi tên tỉnh đã sáp nhập; các dòng khác theo danh sách 63.',
  'Nếu không đúng, ghi rõ cột địa giới hoặc chọn địa giới khi đọc tệp.',
];

export const areaEitherSide = ({ name, read, other }: EitherSide): Wording => [
  `Kỳ số liệu này có ngày sau khi sáp nhập (1/7/2025), nên “${name}” có thể là ${read} hoặc ${other}; ở đây hiểu là ${read}, vì tệp có tên chỉ thuộc danh sách 63 tỉnh, thành.`,
  'Ghi cột địa giới (2024 hoặc 2025) cho từng dòng, hoặc chọn một địa giới cho cả tệp khi đọc.',
];

export const vintageAmbiguous = (_: { readonly count: number }): Wording => [
  'Không rõ tệp dùng danh sách 63 tỉnh, thành (đến 30/6/2025) hay 34 tỉnh, thành (từ 1/7/2025).',
  'Thêm cột địa giới (2024 hoặc 2025), hoặc cho biết ngày ban hành văn bản.',
];

export const vintageTied = (): Wording => [
  'Tệp có cả tên chỉ thuộc danh sách 63 tỉnh, thành (đến 30/6/2025) lẫn tên chỉ thuộc danh sách 34 (từ 1/7/2025).',
  'Thêm cột địa giới (2024 hoặc 2025) cho từng dòng.',
];

export const vintageUnknown = ({ vintage }: UnknownVintage): Wording => [`Chưa có danh sách tỉnh, thành nào cho địa giới “${vintage}”.`, 'Ghi 2024 (63 tỉnh, thành) hoặc 2025 (34 tỉnh, thành).'];

export const areaMissing = (): Wording => ['Dòng này không ghi tên và mã địa phương.', 'Ghi tên tỉnh, thành, hoặc mã kèm địa giới (ví dụ 31@2024).'];

export const codeMismatch = ({ name, code, choices }: CodeMismatch): Wording => [
  `Tên “${name}” và mã ${code} không cùng chỉ một tỉnh, thành: ${choices.join(', ')}.`,
  'Sửa tên hoặc mã; mã dùng trước và sau ngày 1/7/2025 có thể khác nhau.',
];

export const areaCityBelow = ({ name, province }: CityBelow): Wording => [
  `“${name}” là thành phố thuộc tỉnh ${province}, không phải cả tỉnh; số liệu này không được tính cho tỉnh.`,
  `Nếu số liệu là của cả tỉnh, ghi “tỉnh ${province}”.`,
];
