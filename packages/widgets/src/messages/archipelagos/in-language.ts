import type { Lang } from '@danbiet/core';
import { en } from './en.js';
import { vi } from './vi.js';
import type { ArchipelagoWords } from './words.js';

/** The names of both archipelagos in one language: so short that both languages are always there. */
export const archipelagoWords = (lang: Lang): ArchipelagoWords => (lang === 'en' ? en : vi);
