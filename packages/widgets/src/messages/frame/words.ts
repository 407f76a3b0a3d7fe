import type { Lang } from '@danbiet/core';
import { english } from '../english.js';
import { vi } from './vi.js';

/** What the frame of every figure says. */
export type FrameWords = typeof vi;

/** What the frame of every figure says, in one language: Vietnamese until the English is loaded. */
export const frameWords = (lang: Lang): FrameWords => (lang === 'en' && english()?.frame) || vi;
