import type { Lang } from '@danbiet/core';
import { english } from '../english.js';
import { vi } from './vi.js';

/** What a figure says when someone handles it, and when there is none. */
export type HandlingWords = typeof vi;

/** What a figure says when someone handles it, in one language: Vietnamese until the English is loaded. */
export const handlingWords = (lang: Lang): HandlingWords => (lang === 'en' && english()?.handling) || vi;
