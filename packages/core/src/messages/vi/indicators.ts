import type { Wording } from '../both.js';
import type { AmbiguousIndicator, OtherUnit } from '../indicators.js';

export const indicatorUnknown = ({ name }: { readonly name: string }): Wording => [
  `Không có chỉ số nào tên “${name}” trong danh mục.`,
  'Kiểm tra lại tên, ghi mã chỉ số, hoặc khai báo chỉ số mới.',
];

export const indicatorAmbiguous = ({ name, choices }: AmbiguousIndicator): Wording => [
  `“${name}” có thể là ${choices.map(({ id, unit }) => `${id} (${unit.vi})`).join(' hoặc ')}.`,
  'Ghi mã chỉ số, hoặc ghi đúng đơn vị tính; vụ việc, cuộc và công trình không được gộp với nhau.',
];

export const unitMismatch = ({ indicator, unit, written, instead }: OtherUnit): Wording => [
  `“${indicator.vi}” tính bằng ${unit.vi}, nhưng nguồn ghi “${written}”.`,
  instead === null ? 'Kiểm tra xem nguồn có nói về chỉ số khác không.' : `Nếu nguồn nói về “${instead.label.vi}” thì ghi mã ${instead.id}.`,
];
