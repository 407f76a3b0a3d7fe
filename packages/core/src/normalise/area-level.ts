import { foldBare } from '../text/fold.js';

const BELOW = new Set(['district', 'commune', 'ward', 'huyen', 'quan', 'thi xa', 'xa', 'phuong', 'thi tran', 'dac khu', 'thon']);

/** Whether a row's level says that its area lies below the provinces, in the contract's words or as offices write it (`cấp huyện`). */
export function isBelowProvince(level: string): boolean {
  return BELOW.has(foldBare(level).replace(/^cap /, ''));
}
