import type { Lang } from '../model/language.js';
import { english } from './english.js';
import * as vi from './vi/periods.js';

/** How periods are said in one language. In a page it is the Vietnamese until the English is loaded. */
export const periodWords = (lang: Lang): typeof vi => (lang === 'en' && english()?.periods) || vi;
