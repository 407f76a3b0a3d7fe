import type { ArchipelagoWords } from './words.js';

/** Vietnamese. */
export const vi: ArchipelagoWords = { 'hoang-sa': ['Quần đảo', 'Hoàng Sa', '(TP. Đà Nẵng)'], 'truong-sa': ['Quần đảo', 'Trường Sa', '(tỉnh Khánh Hòa)'] };
