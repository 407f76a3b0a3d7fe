import type { HeadlineWords } from './words.js';

/** Vietnamese. */
export const vi: HeadlineWords = {
  value: (place, period, text) => `${place}, ${period}: ${text}`,
  of: (numerator, denominator, what) => `${numerator} trên ${denominator}${what === '' ? '' : ` ${what.replace(/^số (?=\p{L})/u, '')}`}`,
  interval: (range) => `khoảng tin cậy 95%: ${range}`,
  bound: (asWritten) => `Nguồn ghi “${asWritten}”, không nêu tử số, mẫu số.`,
  notZero: 'Không có nghĩa là bằng 0.',
  stated: { not_reported: 'Báo cáo không nêu con số này.', silent: 'Chưa thấy con số trong tệp số liệu.' },
  against: (level) => `Mốc so sánh: ${level}.`,
  moved: (difference, before, value) => `${difference} so với ${before} (${value})`,
  way: { rise: 'Tăng', fall: 'Giảm' },
  verdict: { rise: '', fall: '', same: ': không đổi', similar: ', chưa đủ căn cứ nói là có thay đổi', not_tested: ', không kết luận tăng hay giảm vì nguồn không nêu sai số' },
  points: 'điểm\u00a0%',
  parted: 'Chỗ đứt không có dấu ×: cách tính hoặc địa giới thay đổi; hai đoạn không so được với nhau.',
};
