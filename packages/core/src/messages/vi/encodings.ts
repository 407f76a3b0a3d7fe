import type { Wording } from '../both.js';
import { encodingName as name, inPercent as percent } from '../encoding-names.js';
import type { EncodingDecision, OldFont } from '../encodings.js';

export const encodingLegacy = ({ encoding, confidence, sample }: EncodingDecision): Wording => [
  `Văn bản dùng bảng mã ${name(encoding)} (độ tin cậy ${percent(confidence)}), đã chuyển sang Unicode, ví dụ: “${sample}”.`,
  'Nếu chữ đọc sai, chỉ rõ bảng mã khi nhập; lần sau nên lưu tệp với UTF-8.',
];

export const encodingUnsure = ({ encoding, confidence, sample }: EncodingDecision): Wording => [
  `Không chắc về bảng mã: tạm đọc là ${name(encoding)} (độ tin cậy ${percent(confidence)}), ví dụ: “${sample}”.`,
  'Xem ví dụ có đọc đúng không; nếu sai, chỉ rõ bảng mã khi nhập hoặc lưu lại tệp với UTF-8.',
];

export const encodingDamaged = ({ encoding, count, sample }: { readonly encoding: string; readonly count: number; readonly sample: string }): Wording => [
  `Văn bản ${name(encoding)} có ${count} chỗ không phải là chữ, hiện thành “\ufffd”, ví dụ: “${sample}”.`,
  'Lấy lại tệp gốc, hoặc chỉ rõ bảng mã khi nhập.',
];

export const mojibake = ({ encoding, confidence, before, after, partly }: OldFont): Wording => [
  `${partly ? 'Một phần văn bản' : 'Văn bản'} gõ bằng phông ${name(encoding)} (độ tin cậy ${percent(confidence)}), đã chuyển sang Unicode, ví dụ: “${before}” thành “${after}”.`,
  'Nếu chữ chuyển sai, chỉ rõ bảng mã utf-8 khi nhập để giữ nguyên chữ trong tệp.',
];

export const cellsInFont = ({ font, encoding, count, before, after }: { readonly font: string; readonly encoding: string; readonly count: number; readonly before: string; readonly after: string }): Wording => [
  `${count} ô dùng phông ${font} (${name(encoding)}), đã chuyển sang Unicode, ví dụ: “${before}” thành “${after}”.`,
  null,
];
