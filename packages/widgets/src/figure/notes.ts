import { areaCount, gapsOf, gapsText, type AreaLevel, type Dataset, type Issue, type Lang, type Ranking } from '@danbiet/core';
import { figureWords } from '../messages/figure/words.js';
import type { Note } from './figure.js';

/** Of so many areas the names, of others how many: the table holds them all. */
const MOST_NAMES = 6;

/** Some names as a list; of many the first, and how many others. */
export function firstNames(names: readonly string[], lang: Lang): string {
  const { list, others } = figureWords(lang);
  return list(names.length > MOST_NAMES + 1 ? [...names.slice(0, MOST_NAMES), others(names.length - MOST_NAMES)] : names);
}

/** How many areas have figures, and why the others have none. */
export function coverageNote({ coverage: { reported, total }, missing }: Pick<Ranking, 'coverage' | 'missing'>, level: AreaLevel, lang: Lang): Note & { readonly strong: string } {
  const gaps = gapsText({ gaps: gapsOf(missing), level })[lang];
  return { strong: figureWords(lang).coverage(reported, areaCount({ count: total, level })[lang]), text: gaps === '' ? '' : `${gaps}.` };
}

/**
 * The notes of a figure: first that its data are made up, where they are.
 *
 * @param first what stands out
 * @param plain all else, '' where there is nothing to say
 * @param issues said last
 */
export function notesOf({ synthetic }: Pick<Dataset, 'synthetic'>, lang: Lang, first: readonly Note[], plain: readonly string[], issues: readonly Issue[]): readonly Note[] {
  const words = figureWords(lang);
  const made = synthetic ? [{ strong: `${words.synthetic}.`, text: words.syntheticNote }] : [];
  const said = [...plain, ...new Set(issues.map(({ message }) => message[lang]))].filter(Boolean);
  return [...made, ...first, ...said.map((text) => ({ strong: null, text }))];
}
