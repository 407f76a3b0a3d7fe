import type { AreaLevel, Text } from '../../model/index.js';
import type { Wording } from '../both.js';
import type { PerCapitaTextParams } from '../per-capita.js';
import { list, many, ofMany, publisherName } from './lists.js';

export function perCapitaText(p: PerCapitaTextParams): string {
  const { level, coverage } = p;
  const population = `by the population of the same period (${p.publishers.map(publisherName).join('; ')})`;
  const head = `${p.indicator.en}, ${p.period.en}, against the population`;
  const found = p.only ? `${list(p.highest.names, level)} has ${p.highest.value.en}` : `highest in ${list(p.highest.names, level)} (${p.highest.value.en}), lowest in ${list(p.lowest.names, level)} (${p.lowest.value.en})`;
  const small = p.small === 0 ? '' : ` ${many(p.small, level)} ${p.small === 1 ? 'has' : 'have'} fewer than 5 events, so the rate is unreliable.`;
  return `${head}: ${found}; ${ofMany(coverage.reported, coverage.total, level)} ${coverage.reported === 1 ? 'has' : 'have'} a rate, ${population}.${small}`;
}

export const perCapitaRefused = ({ reason, indicator }: { readonly reason: 'kind' | 'none'; readonly indicator: Text }): Wording =>
  reason === 'kind'
    ? [`“${indicator.en}” is not set against the population: only counts can be.`, 'Choose a count.']
    : [`“${indicator.en}” cannot be set against the population: no area has both an exact count and a population of the same period.`, 'Add the population of the areas in that period.'];

export const perCapitaLeftOut = ({ names, level }: { readonly names: readonly Text[]; readonly level: AreaLevel }): Wording => [`${list(names, level)} ${names.length === 1 ? 'has' : 'have'} no exact count and ${names.length === 1 ? 'is' : 'are'} left out.`, null];
