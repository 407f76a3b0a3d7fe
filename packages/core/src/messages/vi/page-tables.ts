import type { Wording } from '../both.js';
import type { HowMany } from '../page-tables.js';

const millions = (count: number): string => `${Math.round(count / 1e6)} triệu`;

export const pageTooLarge = ({ most }: { readonly most: number }): Wording => [`Trang web dài hơn ${millions(most)} ký tự nên không đọc.`, 'Lưu riêng bảng số liệu thành một tệp rồi nhập lại.'];

export const pageTooDeep = (): Wording => ['Trang web lồng thẻ quá sâu (hơn 512 lớp) nên không đọc.', 'Chép bảng số liệu sang bảng tính rồi nhập lại.'];

export const noTables = (): Wording => ['Trang web không có bảng số liệu nào đọc được.', 'Kiểm tra xem trang có tải bảng bằng kịch bản (script) hoặc chèn bảng dưới dạng ảnh không; nếu có, tải tệp gốc về.'];

export const tableTooLarge = (): Wording => ['Bảng này gộp ô quá rộng (hơn 5.000 cột hoặc 2 triệu ô) nên không đọc.', 'Kiểm tra các thuộc tính rowspan, colspan của bảng.'];

export const tooManyTables = ({ count, most }: HowMany & { readonly most: number }): Wording => [`Trang có ${count} bảng; chỉ đọc ${most} bảng đầu.`, 'Chia trang thành nhiều tệp.'];

export const hiddenTables = ({ count }: HowMany): Wording => [`Trang web có ${count} bảng bị ẩn, không đọc.`, 'Nếu cần số liệu trong bảng ẩn (ví dụ ở thẻ chưa mở), hãy mở bảng đó ra rồi lưu lại trang.'];

export const hiddenCells = ({ count }: HowMany): Wording => [`Bỏ qua ${count} ô bị ẩn: chỉ đọc những gì người xem trang nhìn thấy.`, null];
