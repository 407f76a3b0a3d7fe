const VINTAGES: Readonly<Record<string, string>> = { '2024': '63 tỉnh, thành (đến 30/6/2025)', '2025': '34 tỉnh, thành (từ 1/7/2025)' };

/** What a picker says in Vietnamese. */
export const vi = {
  group: 'Chọn số liệu',
  indicator: 'Chỉ số',
  period: 'Kỳ',
  vintage: 'Địa giới',
  areas: 'Địa bàn',
  boundaries: (vintage: string): string => VINTAGES[vintage] ?? `danh mục ${vintage}`,
  all: (areas: string): string => `Tất cả ${areas}`,
  regions: 'Theo vùng',
  own: 'Danh sách riêng',
  ownHint: 'Chưa chọn nơi nào thì xem tất cả.',
  search: 'Tìm địa phương (có dấu hoặc không dấu)',
  found: (areas: string): string => `Tìm thấy ${areas}.`,
  nothingFound: 'Không có địa phương nào khớp.',
  clear: 'Bỏ chọn hết',
  moved: 'Kỳ hoặc địa giới vừa xem không có số liệu này, nên đổi sang kỳ và địa giới có số liệu.',
  now: (parts: readonly string[]): string => `Đang xem: ${parts.join('; ')}.`,
};
