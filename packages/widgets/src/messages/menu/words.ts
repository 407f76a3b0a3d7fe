import type { Lang } from '@danbiet/core';
import { english } from '../english.js';
import { vi } from './vi.js';

/** What the menu of a figure says. */
export type MenuWords = typeof vi;

/** What the menu of a figure says, in one language: Vietnamese until the English is loaded. */
export const menuWords = (lang: Lang): MenuWords => (lang === 'en' && english()?.menu) || vi;
