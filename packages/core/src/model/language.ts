import * as z from 'zod/mini';
import { legible } from './legible.js';

/** The interface languages: Vietnamese first, English beside it. */
export type Lang = 'vi' | 'en';

/** Every language the library writes, in order of precedence. */
export const LANGS = ['vi', 'en'] as const satisfies readonly Lang[];

/** A text in both languages, as stored in files and issues. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}

/** A text in both languages. */
export const TextSchema: z.ZodMiniType<Text> = z.object({ vi: z.string(), en: z.string() });

/** Say something in both languages; in English when it is asked for, which on most pages it never is. */
export const inBoth = (say: (lang: Lang) => string): Text =>
  legible({
    vi: say('vi'),
    get en() {
      return say('en');
    },
  });
