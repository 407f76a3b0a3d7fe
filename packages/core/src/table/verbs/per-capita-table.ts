import { table } from 'arquero';
import { perCapita, type PerCapitaChoice } from '../../compare/per-capita.js';
import type { Outcome } from '../../model/index.js';
import { areaColumns } from './area-columns.js';
import { onDataset, type Figured, type TableResult, type VerbOptions } from './on-dataset.js';

/**
 * {@link perCapita} as a table, a row for each area with a rate by name: area, `count`, `population`, `value` (events per
 * `per` persons), `lower` and `upper` of its interval, and `small` (fewer than 5 events).
 *
 * @example perCapitaTable(dataset, { indicator: 'reception_visits', period: '2024', denominator: 'population_average', from: await populationFor(dataset) }).result?.table
 */
export function perCapitaTable(figures: Figured, choice: PerCapitaChoice, options: VerbOptions = {}): Outcome<TableResult> {
  return onDataset(figures, options, (dataset, lang) => {
    const { result, issues } = perCapita(dataset, choice);
    if (result === null) return { result, issues };
    const { entries } = result;
    const made = table({
      ...areaColumns(entries.map(({ area }) => area), lang),
      count: entries.map(({ count }) => count),
      population: entries.map(({ denominator }) => denominator.value),
      value: entries.map(({ value }) => value),
      lower: entries.map(({ interval }) => interval.lower),
      upper: entries.map(({ interval }) => interval.upper),
      small: entries.map(({ small }) => small),
    });
    return { result: { table: made, sentence: result.sentence }, issues };
  });
}
