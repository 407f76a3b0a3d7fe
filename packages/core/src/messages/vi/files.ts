import type { Wording } from '../both.js';
import type { BrokenJson } from '../files.js';

export const emptyFile = (): Wording => ['Tệp trống, không có nội dung gì.', 'Kiểm tra xem tệp đã được lưu hoặc tải về trọn vẹn chưa.'];

const KINDS = {
  pdf: 'Đây là tệp PDF, không phải bảng số liệu.',
  rtf: 'Đây là văn bản RTF, không phải bảng số liệu.',
  image: 'Đây là ảnh, không phải bảng số liệu.',
  archive: 'Đây là tệp nén hoặc văn bản của một chương trình khác, không phải bảng tính Excel.',
  binary: 'Tệp không phải văn bản và không thuộc định dạng nào đọc được.',
} as const;

export const notATable = ({ kind }: { readonly kind: keyof typeof KINDS }): Wording => [
  KINDS[kind],
  kind === 'archive' ? 'Giải nén rồi nhập từng tệp bên trong, hoặc lưu lại thành .xlsx hay CSV.' : 'Xin bảng số liệu gốc (.xlsx hoặc CSV), hoặc chép bảng sang một tệp CSV.',
];

export const datasetsDiffer = ({ count, what, id }: { readonly count: number; readonly what: 'indicator' | 'area'; readonly id: string }): Wording => [
  `Tệp có ${count} bảng số liệu, trong đó ${what === 'indicator' ? 'chỉ số' : 'địa bàn'} “${id}” được định nghĩa khác nhau, nên không gộp được.`,
  'Tách mỗi bảng thành một tệp riêng.',
];

export const jsonBroken = ({ line, character, open, found }: BrokenJson): Wording => [
  open === null ? `Tệp JSON bị lỗi ở dòng ${line}, ký tự ${character}: không hiểu được “${found}”.` : `Tệp JSON bị cắt dở: hết tệp ở dòng ${line}, ký tự ${character}${open > 0 ? `, khi còn ${open} ngoặc chưa đóng` : ''}.`,
  'Xuất hoặc tải lại tệp từ nơi cung cấp; không có số liệu nào được đọc.',
];
export const jsonWithoutTable = (): Wording => ['Tệp JSON không chứa bảng số liệu nào: không thấy danh sách các dòng hay các cột.', 'Một bảng là danh sách các đối tượng có khóa giống nhau, danh sách các dòng, hoặc các cột dài bằng nhau.'];
export const jsonLineWrong = ({ start }: { readonly start: string }): Wording => [`Dòng này không phải một đối tượng JSON (bắt đầu bằng “${start}”) nên bị bỏ qua.`, 'Mỗi dòng của tệp JSON Lines phải là một đối tượng trọn vẹn.'];
export const sdmxDeleted = (): Wording => ['Dòng này rút lại một con số đã công bố (ACTION = D) nên không được nhập.', null];
export const collectionElsewhere = ({ count, first }: { readonly count: number; readonly first: string }): Wording => [`Tệp này chỉ dẫn đến ${count} bộ số liệu ở nơi khác (bộ đầu: ${first}) chứ không chứa chúng.`, 'Tải từng bộ số liệu về rồi nhập.'];
