import { table, type ColumnTable } from 'arquero';
import type { Dataset } from '../dataset/dataset.js';
import { RECORD_FIELDS, toRecord, type ObservationRecord } from '../formats/observation-records.js';
import { formatObservation } from '../indicators/format-observation.js';
import { drawnValue } from '../indicators/drawn-value.js';
import { SYNTHETIC } from '../messages/values.js';
import type { Lang } from '../model/language.js';

/**
 * A dataset as an Arquero table for notebooks and scripts: the fields of a flat record, then `lineage` (of what a recast
 * figure is made), `drawn` (the value under the contract: a share with a fraction is the fraction's) and `value_text` (as
 * every chart shows it); for made-up figures a `note` that says so in each row. {@link columnOf} gives a column with its
 * type, {@link fromTable} the dataset again.
 *
 * Arquero compiles verbs from strings, so this entry does not work under a policy without `unsafe-eval`; charts never
 * load it.
 *
 * @param lang language of names and texts, default Vietnamese
 * @example toTable(dataset).groupby('indicator').count()
 */
export function toTable(dataset: Dataset, lang: Lang = 'vi'): ColumnTable {
  const observations = dataset.observations();
  const records = observations.map((one) => toRecord(one, dataset, lang));
  const column = (field: keyof ObservationRecord): unknown[] => records.map((record) => record[field]);
  const indicatorOf = (id: string) => dataset.indicators.get(id)!;
  return table({
    ...Object.fromEntries(RECORD_FIELDS.map((field) => [field, column(field)])),
    lineage: observations.map((one) => one.lineage?.[lang] ?? null),
    drawn: observations.map((one) => drawnValue(one, indicatorOf(one.indicator)).value),
    value_text: observations.map((one) => formatObservation(one, indicatorOf(one.indicator), lang).text),
    ...(dataset.synthetic ? { note: observations.map(() => SYNTHETIC[lang]) } : {}),
  });
}
