import { Dataset, shownFigure, type Observation } from '@danbiet/core';
import type { Exported } from './export-figure.js';

/** A dataset as it may leave a page: what its figures hide of sensitive indicators is not in it. */
function asShown(dataset: Dataset): Dataset {
  const open = ({ indicator }: Observation): boolean => dataset.indicators.get(indicator)?.sensitive !== true;
  return new Dataset({
    ...dataset,
    observations: dataset.observations().map((one) => shownFigure(one, dataset)),
    rivals: dataset.rivals.filter(({ observation }) => open(observation)),
    unplaced: dataset.unplaced.filter(open),
  });
}

/** The figures that an element's attributes choose, as JSON-stat 2.0; areas are not narrowed, so that gaps stay countable. */
export function jsonStatFile({ dataset, choice: { indicator, period }, lang }: Pick<Exported, 'dataset' | 'choice' | 'lang'>): string {
  const chosen = asShown(dataset).select({ ...(indicator !== null && { indicator }), ...(period !== null && { period }) });
  return JSON.stringify(chosen.toJsonStat(lang));
}
