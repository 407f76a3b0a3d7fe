import { beginsWord, fold, foldBare, type Area, type Lang } from '@danbiet/core';

/**
 * Areas of which a word begins with what was typed, with diacritics or without; where diacritics were typed, they count.
 *
 * @param typed nothing finds all
 */
export function findAreas(areas: readonly Area[], typed: string, lang: Lang): readonly Area[] {
  const exact = fold(typed);
  const bare = foldBare(typed);
  if (exact === '') return areas;
  return areas.filter(({ name, code }) => {
    const names = lang === 'vi' ? [name.vi] : [name.en, name.vi];
    return code === exact || names.some((one) => (exact === bare ? beginsWord(foldBare(one), bare) : beginsWord(fold(one), exact)));
  });
}
