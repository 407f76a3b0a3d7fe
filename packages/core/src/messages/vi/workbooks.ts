import type { Wording } from '../both.js';
import type { HowMany } from '../page-tables.js';
import type { NotRead } from '../workbooks.js';

const SAVE_AGAIN = 'Mở tệp bằng Excel hoặc LibreOffice rồi lưu lại dưới dạng .xlsx.';
const WHY: Readonly<Record<NotRead['why'], Wording>> = {
  xlsb: ['Tệp .xlsb (Excel nhị phân) chưa đọc được.', SAVE_AGAIN],
  ods: ['Tệp .ods (OpenDocument) chưa đọc được.', SAVE_AGAIN],
  excel_95: ['Tệp .xls thuộc đời Excel 95 trở về trước, chưa đọc được.', SAVE_AGAIN],
  encrypted: ['Tệp bảng tính có đặt mật khẩu nên không đọc được.', 'Mở tệp bằng mật khẩu, bỏ mật khẩu rồi lưu lại.'],
  other: ['Tệp nén này không phải là bảng tính .xlsx.', 'Nếu bảng tính nằm trong tệp nén, hãy giải nén rồi nhập từng tệp.'],
  damaged: ['Tệp bảng tính bị hỏng hoặc không đúng cấu trúc.', `Tải lại tệp gốc; nếu vẫn lỗi: ${SAVE_AGAIN.charAt(0).toLowerCase()}${SAVE_AGAIN.slice(1)}`],
  too_large: ['Bảng tính quá lớn để đọc an toàn (hơn 256 MB khi giải nén, hoặc các trang trải rộng hơn 3 triệu ô).', 'Xóa các hàng, cột trống đã định dạng ở cuối trang tính, hoặc chia tệp thành nhiều tệp nhỏ.'],
};
const SHOWN = 10;
const list = (words: readonly (string | number)[]): string => words.slice(0, SHOWN).join(', ') + (words.length > SHOWN ? ', …' : '');

export const workbookUnread = ({ why }: NotRead): Wording => WHY[why];

export const tooManySheets = ({ count, most }: HowMany & { readonly most: number }): Wording => [`Tệp có ${count} trang tính; chỉ đọc ${most} trang đầu.`, 'Chia tệp thành nhiều tệp.'];

export const workbookEmpty = (): Wording => ['Bảng tính không có ô nào có nội dung.', 'Kiểm tra lại tệp, kể cả các trang tính bị ẩn.'];

export const hiddenSheets = ({ names }: { readonly names: readonly string[] }): Wording => [`Bỏ qua ${names.length} trang tính bị ẩn: ${list(names.map((name) => `“${name}”`))}.`, 'Nếu cần số liệu ở đó, bỏ ẩn trang tính rồi nhập lại.'];

export const hiddenParts = ({ rows, columns }: { readonly rows: readonly number[]; readonly columns: readonly string[] }): Wording => [
  `Bỏ qua ${[...(rows.length > 0 ? [`${rows.length} hàng bị ẩn (${list(rows)})`] : []), ...(columns.length > 0 ? [`${columns.length} cột bị ẩn (${list(columns)})`] : [])].join(' và ')}: chỉ đọc những gì trang tính đang hiện.`,
  'Nếu cần số liệu ở đó, bỏ ẩn hoặc bỏ lọc rồi nhập lại.',
];

export const numbersNotShown = ({ count }: HowMany): Wording => [`Bỏ qua ${count} ô có số nhưng định dạng ô không cho hiện.`, 'Nếu cần các số này, đổi định dạng ô rồi nhập lại.'];

export const formulasRead = ({ count }: HowMany): Wording => [`${count} ô tính bằng công thức; lấy kết quả đã lưu trong tệp.`, null];

export const formulasWithoutResult = ({ count, column }: HowMany & { readonly column: string }): Wording => [`${count} ô ở cột ${column} có công thức nhưng tệp không lưu kết quả, nên không có số để đọc.`, 'Mở tệp bằng Excel hoặc LibreOffice để tính lại, rồi lưu và nhập lại.'];
