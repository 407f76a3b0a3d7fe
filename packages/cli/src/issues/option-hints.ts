import type { Text } from '@danbiet/core';

const VINTAGE: Text = { vi: 'thêm --vintage 2024 (63 tỉnh, thành) hoặc --vintage 2025 (34)', en: 'add --vintage 2024 (the 63 provinces) or --vintage 2025 (the 34)' };
const MAPPING: Text = { vi: 'khai báo trong một tệp JSON và thêm --mapping TỆP (xem docs/mapping.vi.md)', en: 'say so in a JSON file and add --mapping FILE (see docs/mapping.md)' };

/** How an issue is settled by an option of the command, by code. */
export const OPTION_HINTS: Readonly<Record<string, Text>> = {
  'area.vintage_inferred': VINTAGE,
  'area.ambiguous': VINTAGE,
  'period.unknown': { vi: 'thêm --date NĂM-THÁNG-NGÀY nếu biết ngày ban hành văn bản', en: 'add --date YEAR-MONTH-DAY where the day of the document is known' },
  'cell.dash': MAPPING,
  'indicator.unknown': MAPPING,
  'encoding.low_confidence': { vi: 'thêm --encoding BẢNG-MÃ', en: 'add --encoding NAME' },
};
