import type { TrendWords } from './words.js';

/** Vietnamese. */
export const vi: TrendWords = {
  noPeriods: 'Không có kỳ nào để vẽ diễn biến theo lựa chọn này.',
  mixed: 'Số liệu có nhiều loại kỳ (lũy kế và riêng từng kỳ, hoặc dài ngắn khác nhau) nên không vẽ chung một đường.',
  choosePeriod: (choices) => `Hãy chọn loại kỳ bằng thuộc tính period: ${choices.join('; ')}.`,
  nothing: 'Chưa có số liệu để vẽ diễn biến.',
  latest: (name, value) => `${name}: ${value}.`,
  until: (period) => `Đến ${period}`,
  since: (period) => `Từ ${period}`,
  median: 'Trung vị',
  middleHalf: (counts, total, areas) => `nửa giữa ${counts === String(total) ? '' : `của ${counts}/`}${areas}`,
  noRegion: 'Chưa rõ vùng',
  howToRead: 'Cách đọc',
  panels: 'Chuỗi số liệu bị ngắt (đổi cách tính, đơn vị hoặc địa giới): các đoạn có trục riêng, một đơn vị trên trục dài như nhau, và không so được với nhau.',
  notFromZero: 'Trục tung không bắt đầu từ 0.',
  oneScale: (low, high) => `Mọi ô dùng chung một thang đo, đủ chỗ cho số thấp nhất là ${low} và số cao nhất là ${high}.`,
  band: 'Dải xám: nửa giữa số địa phương có con số chính xác (từ tứ phân vị thứ nhất đến thứ ba).',
  bounds: 'Mũi tên: nguồn chỉ nêu giới hạn (“trên”, “dưới”, “không quá”); dấu mờ: số ước chừng (“khoảng”).',
  coverage: (range, areas, periods) => `${range}/${areas} có số liệu${periods > 1 ? ' mỗi kỳ' : ''}.`,
};
