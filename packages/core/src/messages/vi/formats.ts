import type { Wording } from '../both.js';

const KNOWN: Readonly<Record<string, string>> = {
  'class: collection-not-dataset': 'Tệp JSON-stat này là một danh mục (collection), không phải bảng số liệu.',
  'version: json-stat-1': 'Tệp thuộc JSON-stat đời cũ (1.x), chưa đọc được.',
  'size: too-large': 'Bảng JSON-stat quá lớn để đọc an toàn.',
};

export const jsonStatWrong = ({ what }: { readonly what: string }): Wording => [
  KNOWN[what] ?? `Tệp JSON-stat sai cấu trúc ở ${what}.`,
  'Xuất lại tệp từ nơi công bố dưới dạng JSON-stat 2.0.',
];

export const notJson = ({ start }: { readonly start: string }): Wording => [
  start.startsWith('<') ? 'Nơi chứa số liệu trả về một trang web chứ không phải tệp số liệu.' : 'Tệp không phải là JSON.',
  'Kiểm tra địa chỉ của tệp số liệu.',
];

export const quoteOpen = ({ line }: { readonly line: number }): Wording => [`Dấu ngoặc kép mở ở dòng ${line} không được đóng.`, 'Thêm dấu ngoặc kép đóng; mọi dòng sau đó đã bị hiểu là một ô.'];
