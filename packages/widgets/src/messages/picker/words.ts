import type { Lang } from '@danbiet/core';
import { english } from '../english.js';
import { vi } from './vi.js';

/** What a picker says. */
export type PickerWords = typeof vi;

/** What a picker says, in one language: Vietnamese until the English is loaded. */
export const pickerWords = (lang: Lang): PickerWords => (lang === 'en' && english()?.picker) || vi;
