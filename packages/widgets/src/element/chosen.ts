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

/** The words of an attribute that lists things with spaces between; null when it is not there or says nothing. */
const listed = (attribute: string | null): readonly string[] | null => attribute?.match(/\S+/g) ?? null;

/** Area ids as written in an attribute: a bare code is completed where the vintage is named or the dataset holds one only. */
function completed(ids: readonly string[], dataset: Dataset, vintage: string | null): readonly AreaId[] {
  const one = vintage ?? (dataset.vintages.length === 1 ? dataset.vintages[0]! : null);
  return ids.map((id) => (dataset.areas.has(id) || one === null || !dataset.areas.has(`${id}@${one}`) ? id : `${id}@${one}`));
}

/** A name of at most 150 characters, as long as assistive technology reads it without losing the listener. */
export const shortName = (title: string): string => (title.length <= 150 ? title : title.slice(0, 149).replace(/\s+\S*$/, '…'));
