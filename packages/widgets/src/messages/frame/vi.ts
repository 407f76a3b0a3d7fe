/** What the frame of every figure says in Vietnamese. */
export const vi = {
  chart: 'Biểu đồ',
  marks: 'Biểu đồ, đi bằng phím mũi tên',
  table: 'Bảng',
  view: 'Cách xem',
  options: 'Tùy chọn',
  loading: 'Đang tải số liệu…',
  slow: 'Máy chủ trả lời chậm, vẫn đang chờ.',
  unfed: 'Hình này chưa được giao số liệu (src, data, bảng bên trong hoặc danbiet-scope).',
  source: 'Nguồn: ',
};
