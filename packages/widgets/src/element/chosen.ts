import type { AreaId, Dataset } from '@danbiet/core';
import type { Choice } from '../figure/index.js';

/** The common attributes that choose from a dataset. */
export type Chooser = Readonly<Record<'indicator' | 'period' | 'areas' | 'vintage' | 'highlight', string | null>>;

/** What an element's attributes choose from a dataset. */
export function choiceOf({ indicator, period, areas, vintage, highlight }: Chooser, dataset: Dataset): Choice {
  const ids = (attribute: string | null): readonly AreaId[] | null => {
    const list = listed(attribute);
    return list && completed(list, dataset, vintage || null);
  };
  return { indicator: indicator || null, period: period || null, areas: ids(areas), vintage: vintage || null, highlight: ids(highlight) ?? [] };
}

/** The part of a list of areas that another list of provinces can show: bare codes, and ids of that list. */
function ofVintage(areas: string | null, vintage: string): string | null {
  const kept = listed(areas)?.filter((word) => !word.includes('@') || word.endsWith(`@${vintage}`)) ?? [];
  return kept.length > 0 ? kept.join(' ') : null;
}

/**
 * What an element shows: as its own attributes say, and where they say nothing, as its scope says. An element that shows
 * another list of provinces than its scope follows in nothing that belongs to a list: not in areas of the other, nor in the period.
 */
export function followed(own: Chooser, shared: Chooser): Chooser {
  const apart = own.vintage && own.vintage !== shared.vintage ? own.vintage : null;
  return {
    indicator: own.indicator || shared.indicator,
    period: own.period || (apart ? null : shared.period),
    areas: own.areas || (apart ? ofVintage(shared.areas, apart) : shared.areas),
    vintage: own.vintage || shared.vintage,
    highlight: own.highlight || (apart ? ofVintage(shared.highlight, apart) : shared.highlight),
  };
}

/** The words of an attribute that lists things with spaces between; null when it is not there or says nothing. */
const listed = (attribute: string | null): readonly string[] | null => attribute?.match(/\S+/g) ?? null;

/** Area ids as written in an attribute: a bare code is completed where the vintage is named or the dataset holds one only. */
function completed(ids: readonly string[], dataset: Dataset, vintage: string | null): readonly AreaId[] {
  const one = vintage ?? (dataset.vintages.length === 1 ? dataset.vintages[0]! : null);
  return ids.map((id) => (dataset.areas.has(id) || one === null || !dataset.areas.has(`${id}@${one}`) ? id : `${id}@${one}`));
}

/** A name of at most 150 characters, as long as assistive technology reads it without losing the listener. */
export const shortName = (title: string): string => (title.length <= 150 ? title : title.slice(0, 149).replace(/\s+\S*$/, '…'));
