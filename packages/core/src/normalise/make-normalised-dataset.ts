import { listAreas } from '../areas/index.js';
import { makeDataset, type MadeDataset } from '../dataset/make-dataset.js';
import type { Observation } from '../model/observation.js';
import type { Text } from '../model/language.js';
import type { DatasetAbout } from './mapping.js';
import type { Normalised } from './options.js';

/**
 * Keep the figures that a mapping's `dataset` names; the areas and indicators of others are left out with them.
 *
 * @returns the same with fewer observations; issues and account still speak of the whole input
 */
export function keepFigures(normalised: Normalised, { indicators, periods }: Pick<DatasetAbout, 'indicators' | 'periods'>): Normalised {
  if (indicators === undefined && periods === undefined) return normalised;
  const [indicator, period] = [chooser(indicators), chooser(periods)];
  const observations = normalised.observations.filter((one) => indicator(one.indicator) && period(one.period));
  const named = (key: 'indicator' | 'area' | 'period'): ReadonlySet<string> => new Set(observations.map((one: Observation) => one[key]));
  const only = <T extends { readonly id: string }>(list: readonly T[], ids: ReadonlySet<string>): T[] => list.filter(({ id }) => ids.has(id));
  return { ...normalised, observations, indicators: only(normalised.indicators, named('indicator')), areas: only(normalised.areas, named('area')), periods: only(normalised.periods, named('period')) };
}

/**
 * Make a dataset of normalised figures: repeats are merged, and the lists of provinces that `about` names are counted
 * whole, with their regions.
 */
export function makeNormalisedDataset(normalised: Normalised, about: Pick<DatasetAbout, 'areas'> & { readonly title?: Text | null; readonly note?: Text | null; readonly synthetic?: boolean; readonly generated?: string | null }): MadeDataset {
  const { areas: lists = [], ...rest } = about;
  const areas = new Map([...lists.flatMap((vintage) => [...listAreas(vintage, 'region'), ...listAreas(vintage)]), ...normalised.areas].map((area) => [area.id, area]));
  return makeDataset(normalised.observations, { ...rest, indicators: normalised.indicators, areas: areas.values(), periods: normalised.periods });
}

/** Whether an id is among words of which `*` stands for any letters, and `!` before one takes away. */
function chooser(words: readonly string[] | undefined): (id: string) => boolean {
  if (words === undefined) return () => true;
  const patterns = words.map((word) => ({ keep: !word.startsWith('!'), fits: pattern(word.replace(/^!/, '')) }));
  const usual = patterns.length > 0 && patterns.every(({ keep }) => !keep);
  return (id) => patterns.reduce((kept, { keep, fits }) => (fits.test(id) ? keep : kept), usual);
}

function pattern(word: string): RegExp {
  return new RegExp(`^${word.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`);
}
