/** What a table says in Vietnamese. */
export const vi = {
  search: 'Tìm địa phương (có dấu hoặc không dấu)',
  group: 'Nhóm theo vùng',
  near: 'Chỉ vùng của tôi',
  rows: (count: string): string => `${count} hàng`,
  withData: (reported: number, total: number): string => `${reported}/${total} có số liệu`,
  sorted: (column: string, descending: boolean): string => `Đã sắp theo ${column}, ${descending ? 'giảm dần' : 'tăng dần'}.`,
  found: (count: string): string => `${count} hàng khớp.`,
  /** Of a chip that was pressed. */
  switched: (label: string, on: boolean, rows: string): string => `${label}: ${on ? 'bật' : 'tắt'}, ${rows}.`,
  none: (search: string, near: boolean): string => `${near ? 'Trong vùng của tôi không' : 'Không'} có địa phương nào tên như “${search}”.`,
  noRegion: 'Chưa rõ vùng',
};
