import type { FigureWords } from './words.js';

const BOUNDARIES: Readonly<Record<string, string>> = { '2024': 'địa giới đến 30/6/2025', '2025': 'địa giới từ 1/7/2025' };

/** Vietnamese. */
export const vi: FigureWords = {
  title: (label, areas, period) => `${label}, ${areas}, ${period}`,
  unit: (unit) => (unit === 'đơn vị' ? '' : `đơn vị tính: ${unit}`),
  ratio: (numerator, denominator) => `${numerator} trên ${denominator}`,
  scope: (scope) => `phạm vi: ${scope}`,
  boundaries: (vintage) => BOUNDARIES[vintage ?? ''] ?? '',
  coverage: (reported, areas) => `${reported}/${areas} có số liệu.`,
  synthetic: 'Số liệu mô phỏng',
  syntheticNote: 'Các con số trong hình do máy tạo ra để minh họa, không phải số liệu của địa phương nào.',
  provisional: (names) => `Dấu rỗng: số tạm thời hoặc ước tính (${names}).`,
  smallFractions: 'Mẫu số ít hơn 20: ghi phân số, không đổi ra phần trăm.',
  recomputed: (list) => `Tỷ lệ tính lại từ tử số và mẫu số: ${list}.`,
  breaks: (names) => `Cách tính hoặc địa giới đổi từ kỳ này (${names}): không so với kỳ trước.`,
  breakHere: 'cách tính hoặc địa giới đổi từ kỳ này',
  small: 'ít hơn 20: không đổi ra %',
  axisStart: (value) => `Trục bắt đầu từ ${value}, không phải từ 0.`,
  pooled: (label) => `“${label.charAt(0).toUpperCase()}${label.slice(1)}”: tổng tử số chia cho tổng mẫu số của những nơi có đủ cả hai.`,
  gaps: 'Dấu ×: kỳ không có con số, đường để ngắt.',
  hatched: 'Ô gạch chéo: không có con số, không phải bằng 0.',
  list: (names) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} và ${names.at(-1)}`),
  others: (count) => `${count} nơi khác`,
  area: 'Địa phương',
  region: 'Vùng',
  fraction: 'Tử số/mẫu số',
  remark: 'Ghi chú',
  period: 'Kỳ',
  source: 'Nguồn',
};
