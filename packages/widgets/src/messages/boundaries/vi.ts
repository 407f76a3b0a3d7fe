import type { BoundaryWords } from './words.js';

/** Vietnamese. */
export const vi: BoundaryWords = {
  notLoaded: 'Không tải được tệp ranh giới; bản đồ vẽ bằng ô.',
  unreadable: 'Tệp ranh giới không phải GeoJSON hay TopoJSON đọc được; bản đồ vẽ bằng ô.',
  tooDetailed: (limit) => `Tệp ranh giới quá chi tiết (trên ${limit} điểm); bản đồ vẽ bằng ô. Hãy giản lược ranh giới trước khi đưa lên trang.`,
  noAreas: 'Không đối tượng nào trong tệp ranh giới ứng với tỉnh, thành của bản đồ; bản đồ vẽ bằng ô.',
  notAreas: (count, which) => `Tệp ranh giới: ${count} đối tượng không phải vùng khép kín (Polygon, MultiPolygon), không vẽ: số ${which}.`,
  elsewhere: (count, which) => `Tệp ranh giới: ${count} đối tượng có tọa độ không nằm trên lãnh thổ Việt Nam (cần kinh độ, vĩ độ WGS 84, kinh độ trước), không vẽ: số ${which}.`,
  noCode: (count, which) => `Tệp ranh giới: ${count} đối tượng không có mã tỉnh, thành, không vẽ: số ${which}.`,
  noVintage: (count, which) => `Tệp ranh giới: ${count} đối tượng có mã nhưng không cho biết mã theo danh mục 63 hay 34 tỉnh, thành, nên không ghép: số ${which}. Hãy ghi id dạng 31@2025 hoặc thêm thuộc tính vintage.`,
  unknown: (count, codes) => `Tệp ranh giới: ${count} mã không có trong danh mục tỉnh, thành, không vẽ: ${codes}.`,
  given: 'Ranh giới lấy từ tệp do trang này cung cấp, chỉ để thể hiện số liệu, không có giá trị xác định địa giới; Hoàng Sa và Trường Sa vẽ bằng ký hiệu riêng.',
  synthetic: 'Ranh giới mô phỏng.',
  without: 'Không có trong tệp ranh giới',
  missing: (areas, names) => `${areas} không có trong tệp ranh giới, vẽ bằng ô bên dưới: ${names}.`,
};
