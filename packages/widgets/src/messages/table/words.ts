import type { Lang } from '@danbiet/core';
import { english } from '../english.js';
import { vi } from './vi.js';

/** What a table says. */
export type TableWords = typeof vi;

/** What a table says, in one language: Vietnamese until the English is loaded. */
export const tableWords = (lang: Lang): TableWords => (lang === 'en' && english()?.table) || vi;
