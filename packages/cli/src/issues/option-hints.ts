import type { Text } from '@danbiet/core';

const VINTAGE: Text = { vi: 'thêm --vintage 2024 (63 tỉnh, thành) hoặc --vintage 2025 (34)', en: 'add --vintage 2024 (the 63 provinces) or --vintage 2025 (the 34)' };
const MAPPING: Text = { vi: 'khai báo trong một tệp JSON và thêm --mapping TỆP (xem docs/mapping.vi.md)', en: 'say so in a JSON file and add --mapping FILE (see docs/mapping.md)' };

/** How an issue is settled by an option of the command, by code. */
export const OPTION_HINTS: Readonly<Record<string, Text>> = {
  'area.vintage_inferred': VINTAGE,
  'area.ambiguous': VINTAGE,
  'cell.dash': MAPPING,
  'indicator.unknown': MAPPING,
  'number.ambiguous': { vi: 'nếu cả tệp viết số một kiểu, ghi "locale": "vi" (1.234,5) hoặc "en" (1,234.5) trong một tệp JSON và thêm --mapping TỆP', en: 'if the whole file writes numbers one way, put "locale": "vi" (1.234,5) or "en" (1,234.5) into a JSON file and add --mapping FILE' },
  'period.unknown': { vi: 'nếu kỳ tính theo ngày văn bản (“từ đầu năm đến nay”), thêm --date NĂM-THÁNG-NGÀY', en: 'if the period leans on the document (“year to date”), add --date YYYY-MM-DD' },
  'encoding.low_confidence': { vi: 'thêm --encoding BẢNG-MÃ', en: 'add --encoding NAME' },
};
