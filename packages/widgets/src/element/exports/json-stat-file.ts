import type { Exported } from './export-figure.js';

/** The figures that an element's attributes choose, as JSON-stat 2.0; areas are not narrowed, so that gaps stay countable. */
export function jsonStatFile({ dataset, choice: { indicator, period }, lang }: Pick<Exported, 'dataset' | 'choice' | 'lang'>): string {
  const chosen = dataset.select({ ...(indicator !== null && { indicator }), ...(period !== null && { period }) });
  return JSON.stringify(chosen.toJsonStat(lang));
}
