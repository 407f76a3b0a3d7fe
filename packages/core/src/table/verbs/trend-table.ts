import { table } from 'arquero';
import { trend, type TrendChoice } from '../../compare/trend.js';
import { formatObservation } from '../../indicators/format-observation.js';
import type { Outcome } from '../../model/index.js';
import { onDataset, type Figured, type TableResult, type VerbOptions } from './on-dataset.js';

/**
 * {@link trend} as a table, a row for each figure of the series in the order of time: `period` (its id), `period_start` and
 * `period_end` (ISO days), `time` (the middle of the period, in years such as 2023.5), `value` (in the indicator's unit),
 * `value_text`, and `line` (where the line of Theil and Sen stands at that time, in the indicator's unit). What holds for
 * the whole series is the same in each row: `slope` (change a year) with `slope_lower` and `slope_upper` (infinite where
 * the series is too short for the level), `p` (two-sided, of the test of Mann and Kendall) and `verdict` (`rising`,
 * `falling`, `none`).
 *
 * @throws RangeError when `level` is not strictly between 0 and 1
 * @example trendTable(dataset, { indicator: 'mediation_success_rate', area: '68@2024' }).result?.table
 */
export function trendTable(figures: Figured, choice: TrendChoice, options: VerbOptions = {}): Outcome<TableResult> {
  return onDataset(figures, options, (dataset, lang) => {
    const { result, issues } = trend(dataset, choice);
    if (result === null) return { result, issues };
    const { points, slope, test, verdict, indicator } = result;
    const made = table({
      period: points.map(({ period }) => period.id),
      period_start: points.map(({ period }) => period.start),
      period_end: points.map(({ period }) => period.end),
      time: points.map(({ time }) => time),
      value: points.map(({ value }) => value),
      value_text: points.map(({ observation }) => formatObservation(observation, indicator, lang).text),
      line: points.map(({ time }) => slope.intercept + slope.slope * time),
      slope: points.map(() => slope.slope),
      slope_lower: points.map(() => slope.lower),
      slope_upper: points.map(() => slope.upper),
      p: points.map(() => test.p),
      verdict: points.map(() => verdict),
    });
    return { result: { table: made, sentence: result.sentence }, issues };
  });
}
