import type { Lang } from '@danbiet/core';
import { english } from '../english.js';
import { vi } from './vi.js';

/** What is said of what a reader does on the marks. */
export type HandlingWords = typeof vi;

/** What is said of what a reader does on the marks, in one language: Vietnamese until the English is loaded. */
export const handlingWords = (lang: Lang): HandlingWords => (lang === 'en' && english()?.handling) || vi;
