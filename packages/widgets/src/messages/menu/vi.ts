/** What the menu of a figure says in Vietnamese. */
export const vi = {
  downloads: { csv: 'Tải bảng số liệu', svg: 'Tải hình vẽ', png: 'Tải ảnh', json: 'Tải dữ liệu thống kê' },
  chart: 'Xem biểu đồ',
  table: 'Xem bảng số liệu',
  copy: 'Sao chép mã nhúng',
  copied: 'Đã sao chép',
  notDone: 'Không thực hiện được',
};
