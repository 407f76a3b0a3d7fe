import { FILE_VALUE, type Option } from '../arguments/option.js';

/** Options of every sub-command that reads figures: what is known about the files beside their cells. */
export const READING_OPTIONS: readonly Option[] = [
  { name: 'vintage', value: { vi: '2024|2025', en: '2024|2025' }, choices: ['2024', '2025', '2008', '63', '34'], help: { vi: 'danh sách tỉnh mà tệp dùng khi tệp không nói rõ: 2024 là 63 tỉnh, 2025 là 34 tỉnh', en: 'list of provinces that the files use where they do not say: 2024 is the 63, 2025 the 34' } },
  { name: 'date', value: { vi: 'NĂM-THÁNG-NGÀY', en: 'YYYY-MM-DD' }, help: { vi: 'ngày ban hành văn bản', en: 'day on which the document was issued' } },
  { name: 'source', value: { vi: 'NGUỒN', en: 'SOURCE' }, help: { vi: 'nguồn của những số liệu mà tệp không ghi nguồn, như "Báo cáo số 12/BC-UBND"', en: 'source of the figures for which the files name none, such as "Báo cáo số 12/BC-UBND"' } },
  { name: 'encoding', value: { vi: 'BẢNG-MÃ', en: 'NAME' }, help: { vi: 'bảng mã của tệp khi nhận ra sai: utf-8, utf-16le, utf-16be, windows-1258, tcvn3 (ABC), vni', en: 'encoding, where it is recognised wrongly: utf-8, utf-16le, utf-16be, windows-1258, tcvn3 (ABC), vni' } },
  { name: 'communes', value: FILE_VALUE, many: true, help: { vi: 'danh mục cấp xã (CSV: code, name, type, province_code; năm trong tên tệp), để đọc số liệu của xã, phường, đặc khu; nêu được nhiều lần', en: 'list of communes (CSV: code, name, type, province_code; its year in the name), so that figures of communes are read; may be given several times' } },
  { name: 'mapping', value: FILE_VALUE, help: { vi: 'tệp JSON nói cách đọc biểu mẫu riêng của bạn (xem docs/mapping.vi.md)', en: 'JSON file that says how a form of your own is read (see docs/mapping.md)' } },
];
