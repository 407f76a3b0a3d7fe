import type { Lang } from '@danbiet/core';

const isLang = (word: string | undefined): word is Lang => word === 'vi' || word === 'en';

/** The language in which a call is answered: `--lang`, else `DANBIET_LANG`, else Vietnamese. A wrong word is refused elsewhere. */
export function languageOf(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang {
  const at = args.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const given = at < 0 ? undefined : (args[at]!.split('=')[1] ?? args[at + 1]);
  const usual = env['DANBIET_LANG']?.trim().toLowerCase().slice(0, 2);
  return isLang(given) ? given : isLang(usual) ? usual : 'vi';
}
