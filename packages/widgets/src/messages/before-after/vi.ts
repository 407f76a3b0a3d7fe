import type { BeforeAfterWords } from './words.js';

/** Vietnamese. */
export const vi: BeforeAfterWords = {
  before: (areas, period) => `Trước: ${areas}, ${period}`,
  after: (areas, period) => `Sau: ${areas}, ${period}`,
  own: (name, map) => `${name} ${map === 0 ? 'trước' : 'sau'} sắp xếp`,
  side: (map) => `${map === 0 ? 'trước' : 'sau'} sắp xếp, `,
  joined: 'nay là một tỉnh, thành',
  lead: (name, value, parts, together) => `${name} sau sắp xếp: ${value}; trước đó ${parts}${together && `, ${together}`}.`,
  together: (sum) => `cộng lại ${sum}`,
  nation: (before, after) => `Cả nước: ${before} trước sắp xếp, ${after} sau sắp xếp.`,
  quantile: 'Bốn nhóm chia theo tứ phân vị của cả hai danh sách',
  beforeAfter: 'trước và sau sắp xếp đơn vị hành chính (1/7/2025)',
  partsHead: 'Sắp xếp từ 1/7/2025',
  madeOf: (parts, together) => `gồm ${parts} trước 1/7/2025${together && `, ${together}`}`,
  wentInto: (name) => `từ 1/7/2025 thuộc ${name}`,
  oneList: 'Số liệu chỉ có theo một địa giới. Muốn có bản đồ bên kia, hãy quy đổi bằng lệnh danbiet rebase.',
  noLand: 'không rõ tỉnh, thành nào',
  added: (names) => `Tính cả ${names}: nay cùng một tỉnh, thành với nơi đã chọn, để hai bản đồ cùng một địa bàn.`,
  strange: (names) => `Không rõ ${names} ứng với tỉnh, thành nào của danh sách kia, nên bản đồ kia không có và tổng không được nêu.`,
  absent: (areas) => `Bộ số liệu thiếu ${areas} của địa bàn này, nên hai bản đồ không cùng một địa bàn và tổng không được nêu.`,
};
