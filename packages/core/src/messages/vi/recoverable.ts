import type { Wording } from '../both.js';
import type { HiddenParams, RecoverableTextParams, TotalParams } from '../recoverable.js';

const named = ({ name, list, period }: TotalParams) => `${name.vi}${list === null ? '' : ` (danh mục ${list})`}${period === null ? '' : ` (${period.vi})`}`;
const listed = (totals: readonly TotalParams[]) => totals.map(named).join(', ');

export function recoverableText({ indicator, period, hidden, found }: RecoverableTextParams): string {
  const head = `${indicator.vi}, ${period.vi}: `;
  if (hidden === 0) return `${head}không có số liệu nào bị ẩn.`;
  return `${head}${hidden} số liệu không được công bố, ${found === 0 ? 'không số nào suy ra được từ các tổng đã công bố' : `${found} số trong đó vẫn suy ra được từ các tổng đã công bố`}.`;
}

export const hiddenRecoverable = ({ indicator, period, area, totals }: HiddenParams): Wording => [
  `“${indicator.vi}”, ${period.vi}: số liệu không công bố của ${area.vi} vẫn tính ra được từ ${totals.length === 0 ? 'các phần' : `tổng của ${listed(totals)}`} đã công bố.`,
  'Hãy ẩn thêm một số liệu khác trong phép tính đó.',
];
