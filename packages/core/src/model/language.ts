import * as z from 'zod/mini';

/** The interface languages: Vietnamese first, English beside it. */
export type Lang = 'vi' | 'en';

/** Every language the library writes, in order of precedence. */
export const LANGS = ['vi', 'en'] as const satisfies readonly Lang[];

/** A text in both languages. */
export const TextSchema = z.object({ vi: z.string(), en: z.string() });
/** A text in both languages, as stored in files and issues. */
export type Text = z.infer<typeof TextSchema>;

/** Say something in both languages; in English when it is asked for, which on most pages it never is. */
export const inBoth = (say: (lang: Lang) => string): Text => ({
  vi: say('vi'),
  get en() {
    return say('en');
  },
});
