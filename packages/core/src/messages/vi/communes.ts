import type { Wording } from '../both.js';
import type { CommuneChoices, InferredList, UnknownCommune, WrongCell } from '../communes.js';

export const communesHeadings = ({ missing }: { readonly missing: readonly string[] }): Wording => [
  `Danh mục cấp xã thiếu cột ${missing.join(', ')}.`,
  'Dòng đầu cần có code, name, type, province_code (xem docs/mapping.vi.md).',
];
export const communesVintage = (_: Readonly<Record<never, never>>): Wording => [
  'Không rõ danh mục cấp xã này của năm nào; mã xã được dùng lại sau các lần sắp xếp nên không thể dùng.',
  'Ghi 2021, 2024 hoặc 2025 trong tên tệp (communes-2025.csv) hoặc ở cột vintage.',
];
export const communeRowWrong = ({ written, field, vintage }: WrongCell): Wording => [
  `Danh mục cấp xã: “${written}” ở cột ${field} không dùng được với địa giới ${vintage}; bỏ dòng này.`,
  'Mã xã có năm chữ số; loại là xã, phường, thị trấn hoặc đặc khu; mã tỉnh thuộc cùng địa giới.',
];
export const communeRepeated = ({ code, names }: { readonly code: string; readonly names: readonly string[] }): Wording => [
  `Danh mục cấp xã ghi mã ${code} cho hai đơn vị: ${names.join(' và ')}; giữ dòng đầu.`,
  'Sửa mã ở một trong hai dòng.',
];
export const communeAmbiguous = ({ name, choices }: CommuneChoices): Wording => [
  `“${name}” có thể là ${choices.join(' hoặc ')}.`,
  'Ghi tỉnh ở tên bảng hoặc ở một cột, hoặc ghi mã xã kèm địa giới.',
];
export const communeOrProvince = ({ name, choices }: CommuneChoices): Wording => [
  `“${name}” vừa là tên một tỉnh khác, vừa có thể là ${choices.join(' hoặc ')}.`,
  'Ghi thêm “xã”, “phường”, “thị trấn” hoặc “tỉnh” trước tên.',
];
export const communeCodeMismatch = ({ name, code, choices }: CommuneChoices & { readonly code: string }): Wording => [
  `Tên “${name}” và mã ${code} không cùng chỉ một đơn vị cấp xã: theo tên là ${choices.join(' hoặc ')}.`,
  'Sửa tên hoặc mã; mã xã trước và sau ngày 1/7/2025 có thể chỉ hai nơi khác nhau.',
];
export const communeUnknown = ({ name, province, near }: UnknownCommune): Wording => [
  province === null ? `Không có đơn vị cấp xã nào là “${name}” trong danh mục.` : `${province.vi} không có đơn vị cấp xã nào là “${name}”.`,
  near.length > 0 ? `Có phải ${near.join(' hoặc ')} không?` : 'Kiểm tra lại tên, loại đơn vị và năm của danh mục.',
];
export const communeNotInForce = ({ name, vintage, day }: { readonly name: string; readonly vintage: string; readonly day: string }): Wording => [
  `“${name}” có trong danh mục ${vintage}, nhưng ngày ${day.split('-').map(Number).reverse().join('/')} danh mục đó không có hiệu lực.`,
  'Nêu thêm danh mục của thời điểm đó, hoặc ghi rõ địa giới (--vintage) nếu số liệu đã được xếp theo danh mục này.',
];
const REASONS = { names: 'đó là danh mục duy nhất có tên hoặc mã này', issued: 'ngày ban hành văn bản', period: 'ngày cuối của kỳ số liệu' } as const;
export const communeInferred = ({ vintage, reason }: InferredList): Wording => [
  `Hiểu tên cấp xã theo danh mục ${vintage}, căn cứ ${REASONS[reason]}.`,
  'Nếu không đúng, ghi cột địa giới hoặc chỉ nêu danh mục cần dùng.',
];
