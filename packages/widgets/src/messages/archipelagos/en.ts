import type { ArchipelagoWords } from './words.js';

/** English. */
export const en: ArchipelagoWords = { 'hoang-sa': ['Hoàng Sa', 'Archipelago', '(Da Nang City)'], 'truong-sa': ['Trường Sa', 'Archipelago', '(Khanh Hoa Province)'] };
