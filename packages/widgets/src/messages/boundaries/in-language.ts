import type { Lang } from '@danbiet/core';
import { en } from './en.js';
import { vi } from './vi.js';
import type { BoundaryWords } from './words.js';

/** What is said of boundaries in one language. */
export const boundaryWords = (lang: Lang): BoundaryWords => (lang === 'en' ? en : vi);
