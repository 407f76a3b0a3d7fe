/** What a table says in Vietnamese. */
export const vi = {
  search: 'Tìm địa phương (có dấu hoặc không dấu)',
  group: 'Nhóm theo vùng',
  near: 'Chỉ vùng của tôi',
  rows: (count: string): string => `${count} hàng`,
  withData: (reported: number, total: number): string => `${reported}/${total} có số liệu`,
  sorted: (column: string, descending: boolean): string => `Đã sắp theo ${column}, ${descending ? 'giảm dần' : 'tăng dần'}.`,
  found: (count: string): string => `${count} hàng khớp.`,
  noRegion: 'Chưa rõ vùng',
};
