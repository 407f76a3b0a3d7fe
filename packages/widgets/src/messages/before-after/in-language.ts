import type { Lang } from '@danbiet/core';
import { en } from './en.js';
import { vi } from './vi.js';
import type { BeforeAfterWords } from './words.js';

/** What two maps say of the reform in one language. */
export const beforeAfterWords = (lang: Lang): BeforeAfterWords => (lang === 'en' ? en : vi);
