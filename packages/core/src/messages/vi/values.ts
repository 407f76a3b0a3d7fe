import type { Motto } from '../../model/indicator.js';
import type { Bound } from '../../model/quantity.js';
import type { Status } from '../../model/status.js';

export const BOUNDS: Readonly<Record<Bound, string>> = { eq: '', ge: 'trên ', gt: 'trên ', le: 'không quá ', lt: 'dưới ', approx: 'khoảng ' };

export const STATUSES: Readonly<Record<Status, string>> = {
  reported: 'đã báo cáo',
  provisional: 'tạm thời',
  estimated: 'ước tính',
  ambiguous: 'chưa rõ',
  derived: 'tính lại',
  not_reported: 'không báo cáo',
  not_applicable: 'không áp dụng',
  not_due: 'chưa đến kỳ',
  suppressed: 'không công bố',
  refused: 'không tính',
  qualitative: 'chỉ nhận xét bằng lời',
};

export const MOTTO: Readonly<Record<Motto, string>> = {
  know: 'Dân biết',
  discuss: 'Dân bàn',
  do: 'Dân làm',
  inspect: 'Dân kiểm tra',
  supervise: 'Dân giám sát',
  benefit: 'Dân thụ hưởng',
  organisation: 'Công tác tổ chức',
  none: '',
};

export const NO_DATA = 'chưa có số liệu';
export const SYNTHETIC = 'Số liệu mô phỏng';
export const inReport = ({ value }: { readonly value: string }): string => `in báo cáo: ${value}`;
