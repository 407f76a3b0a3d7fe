import { formatNumber } from '@danbiet/core';
import type { Words } from './words.js';

const n = (count: number): string => formatNumber(count, 'vi');
const SHOWN_FILES = 5;

/** The Vietnamese words of the command. */
export const vi: Words = {
  severity: { error: 'LỖI', warning: 'CẢNH BÁO', info: 'THÔNG TIN' },
  about: 'danbiet: đọc, kiểm tra và chuẩn hóa số liệu về thực hiện dân chủ ở cơ sở',
  usage: 'Cách dùng',
  options: 'Tùy chọn',
  subCommands: 'Các lệnh',
  example: 'Ví dụ',
  more: '“danbiet LỆNH --help” in hướng dẫn của từng lệnh. In English: --lang en.',
  moreHelp: (command) => `Xem hướng dẫn: ${command} --help`,
  byOption: 'Với lệnh này',
  places: (count) => `${n(count)} chỗ`,
  place: ({ file, sheet, row, column, rows }) =>
    [file, sheet && `trang tính “${sheet}”`, row !== null && `dòng ${row}`, column && `cột “${column}”`, rows.length > 0 && `liên quan dòng ${rows.join(', ')}`].filter(Boolean).join(', '),
  morePlaces: (count) => `… và ${n(count)} chỗ nữa`,
  moreSayings: (count) => `… và ${n(count)} vấn đề khác cùng loại (thêm --all để xem hết)`,
  account: ({ observations, parts, skipped, errors }) =>
    `${n(observations + parts + skipped + errors)} ô có nội dung = ${n(observations)} ô số liệu + ${n(parts)} ô đi kèm (tên, kỳ, đơn vị…) + ${n(skipped)} ô bỏ qua (tiêu đề, dòng tổng, ghi chú…) + ${n(errors)} ô không đọc được.`,
  summary: ({ figures, files, error, warning, info }) => `Đọc được ${n(figures)} số liệu từ ${n(files)} tệp: ${n(error)} lỗi, ${n(warning)} cảnh báo, ${n(info)} thông tin.`,
  leftToCheck: (warnings, notes) => `${[warnings > 0 && `${n(warnings)} cảnh báo`, notes > 0 && `${n(notes)} thông tin`].filter(Boolean).join(' và ')} về các tệp không liệt kê ở đây: xem bằng danbiet check, hoặc thêm --all.`,
  reading: (file, at, of) => `Đang đọc ${file} (${n(at)}/${n(of)})…`,
  rows: (done, of, file) => `Đang chuẩn hóa ${file}: ${n(done)}/${n(of)} dòng…`,
  normalising: (files) => `Đang chuẩn hóa ${n(files)} tệp…`,
  writing: (done, of) => `Đang ghi ${n(done)}/${n(of)} số liệu…`,
  written: (file, figures) => `Đã ghi ${n(figures)} số liệu vào ${file}.`,
  nothingMade: 'Không tính ra số liệu nào, nên không ghi gì.',
  nothingRead: 'Không đọc được số liệu nào, nên không ghi gì.',
  passedOver: (files) => `Bỏ qua ${n(files.length)} tệp không rõ định dạng: ${files.slice(0, SHOWN_FILES).join(', ')}${files.length > SHOWN_FILES ? '…' : ''}.`,
  internal: (what) => `Chương trình gặp lỗi của chính nó: ${what}. Xin báo lại kèm tệp gây ra lỗi.`,
};
