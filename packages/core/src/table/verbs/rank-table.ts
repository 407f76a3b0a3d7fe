import { table } from 'arquero';
import { rank, type RankChoice } from '../../compare/rank.js';
import type { RankedArea } from '../../compare/ranking.js';
import { formatObservation } from '../../indicators/format-observation.js';
import { NO_DATA } from '../../messages/values.js';
import type { Area, Observation, Outcome } from '../../model/index.js';
import { areaColumns } from './area-columns.js';
import { onDataset, type Figured, type TableResult, type VerbOptions } from './on-dataset.js';

/** An area with or without a figure. */
type Row = Partial<Omit<RankedArea, 'area' | 'observation'>> & { readonly area: Area; readonly observation: Observation | null };

/**
 * {@link rank} as a table, a row for each area in order of value and then those without a figure: `rank_low` and
 * `rank_high` (the ranks it may hold, null where none can be said), area, `value` (in the indicator's unit), `lower` and
 * `upper` of its interval, `bound`, `status` (null where the dataset says nothing) and `value_text`.
 *
 * @example rankTable(dataset, { indicator: 'mediation_success_rate', period: '2023' }).result?.table
 */
export function rankTable(figures: Figured, choice: RankChoice, options: VerbOptions = {}): Outcome<TableResult> {
  return onDataset(figures, options, (dataset, lang) => {
    const { result, issues } = rank(dataset, choice);
    if (result === null) return { result, issues };
    const rows: readonly Row[] = [...result.entries, ...result.missing];
    const column = <T>(of: (row: Row) => T | null | undefined): (T | null)[] => rows.map((row) => of(row) ?? null);
    const made = table({
      rank_low: column(({ rank: range }) => range?.low),
      rank_high: column(({ rank: range }) => range?.high),
      ...areaColumns(rows.map(({ area }) => area), lang),
      value: column(({ value }) => value),
      lower: column(({ interval }) => interval?.lower),
      upper: column(({ interval }) => interval?.upper),
      bound: column(({ observation }) => observation?.bound),
      status: column(({ observation }) => observation?.status),
      value_text: column(({ observation }) => (observation === null ? NO_DATA[lang] : formatObservation(observation, result.indicator, lang).text)),
    });
    return { result: { table: made, sentence: result.sentence }, issues };
  });
}
