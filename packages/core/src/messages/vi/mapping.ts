import type { Wording } from '../both.js';
import type { MappingFault } from '../mapping.js';

const EXPECTED: Readonly<Record<string, string>> = {
  object: 'phải là một đối tượng { … }',
  record: 'phải là một đối tượng { … }',
  array: 'phải là một danh sách [ … ]',
  string: 'phải là chữ trong dấu ngoặc kép',
  text: 'phải là chữ trong dấu ngoặc kép, hoặc { "vi": "…", "en": "…" }',
  day: 'phải là một ngày viết như 2024-03-31',
  choice: 'không thuộc các giá trị được dùng',
  unknown: 'không có nghĩa trong tệp ánh xạ',
};

export const mappingNotJson = (): Wording => ['Tệp ánh xạ không phải là JSON.', 'Kiểm tra dấu phẩy, dấu ngoặc kép và ngoặc nhọn; xem mẫu trong docs/mapping.vi.md.'];

export const mappingWrong = ({ path, expected, choices }: MappingFault): Wording => [
  `Tệp ánh xạ sai: “${path || 'toàn tệp'}” ${Object.hasOwn(EXPECTED, expected) ? EXPECTED[expected]! : `không hợp lệ (${expected})`}.`,
  choices.length > 0 ? `Dùng một trong: ${choices.join(', ')}.` : 'Xem mẫu trong docs/mapping.vi.md.',
];
