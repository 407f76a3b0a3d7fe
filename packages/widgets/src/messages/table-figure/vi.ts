import type { TableFigureWords } from './words.js';

/** Vietnamese. */
export const vi: TableFigureWords = {
  intervalHead: 'Khoảng tin cậy 95%',
  against: { nation: 'So với cả nước', region: 'So với vùng', median: 'So với trung vị' },
  change: 'Thay đổi',
  between: (from, to) => `từ ${from} đến ${to}`,
  many: (count) => `${count} chỉ số`,
  of: (what, text) => `${what}: ${text}`,
  unrounded: 'Chênh lệch tính từ số chưa làm tròn nên có thể khác hiệu của hai số in ra.',
  notCompared: '–',
};
