import type { Lang } from '@danbiet/core';
import { english } from '../english.js';
import { vi } from './vi.js';

/** What a figure says when there is none. */
export type FailureWords = typeof vi;

/** What a figure says when there is none, in one language: Vietnamese until the English is loaded. */
export const failureWords = (lang: Lang): FailureWords => (lang === 'en' && english()?.failure) || vi;
