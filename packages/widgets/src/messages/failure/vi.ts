/** What a figure says in Vietnamese when there is none. */
export const vi = {
  empty: 'Chưa có số liệu cho lựa chọn này',
  notLoaded: 'Không tải được số liệu',
  tableStays: 'Bảng số liệu đi kèm trang vẫn đọc được.',
  retry: 'Thử lại',
  /** Beside a figure of the rest. */
  leftOut: (count: number) => `${count} chỗ trong nguồn không đọc được và không có trong hình.`,
  row: (row: number) => `Dòng ${row}: `,
  /** What went wrong on the way to the data, by code. */
  failures: {
    'data.not_found': 'Tệp số liệu không có ở địa chỉ đã cho.',
    'data.http': 'Máy chủ không gửi được tệp số liệu.',
    'data.html': 'Máy chủ gửi một trang web thay cho tệp số liệu.',
    'data.unreadable': 'Tệp số liệu không mở được.',
    'data.network': 'Không kết nối được với máy chủ số liệu.',
    'data.drawing': 'Số liệu đã tải nhưng không vẽ được hình.',
  },
  /** What the one who put the figure into the page can do, by code. */
  hints: {
    'data.not_found': 'kiểm tra thuộc tính src',
    'data.http': 'kiểm tra máy chủ số liệu',
    'data.html': 'kiểm tra thuộc tính src: địa chỉ phải dẫn tới tệp JSON-stat hoặc CSV, không phải trang đăng nhập hay trang báo lỗi',
    'data.unreadable': 'kiểm tra tệp số liệu bằng lệnh danbiet check',
    'data.network': 'kiểm tra thuộc tính src, chính sách connect-src và tiêu đề CORS',
    'data.drawing': 'báo lỗi này cho nhóm phát triển thư viện',
  },
  hint: (what: string, code: string): string => `Người đặt hình: ${what} (mã lỗi ${code}).`,
};
