import { table } from 'arquero';
import { profile, type ProfileChoice } from '../../compare/profile.js';
import type { ProfileRow } from '../../compare/profile-row.js';
import { formatObservation } from '../../indicators/format-observation.js';
import type { Motto, Outcome } from '../../model/index.js';
import { onDataset, type Figured, type TableResult, type VerbOptions } from './on-dataset.js';

/**
 * {@link profile} as a table, a row for each indicator, by the parts of the motto: `motto`, `indicator` (its id), `label`,
 * `unit`, `value` (in that unit), `value_text`, `lower` and `upper` of its interval, `nation` (the national level, null
 * where there is none), `verdict` against it (`lower`, `similar`, `higher`, `not_tested`), `lowest`, `quartile_low`,
 * `median`, `quartile_high` and `highest` of all areas, and `areas` (how many give an exact value).
 *
 * @throws RangeError when `level` is not strictly between 0 and 1
 * @example profileTable(dataset, { area: '01@2024', period: '2023' }).result?.table
 */
export function profileTable(figures: Figured, choice: ProfileChoice, options: VerbOptions = {}): Outcome<TableResult> {
  return onDataset(figures, options, (dataset, lang) => {
    const { result, issues } = profile(dataset, choice);
    if (result === null) return { result, issues };
    const rows = result.groups.flatMap(({ motto, rows: all }) => all.map((row) => ({ ...row, motto })));
    const column = <T>(of: (row: ProfileRow & { readonly motto: Motto }) => T): T[] => rows.map(of);
    const made = table({
      motto: column(({ motto }) => motto),
      indicator: column(({ indicator }) => indicator.id),
      label: column(({ indicator }) => indicator.label[lang]),
      unit: column(({ indicator }) => indicator.unit[lang]),
      value: column(({ entry }) => entry.value),
      value_text: column(({ entry, indicator }) => formatObservation(entry.observation, indicator, lang).text),
      lower: column(({ entry }) => entry.interval?.lower ?? null),
      upper: column(({ entry }) => entry.interval?.upper ?? null),
      nation: column(({ nation }) => nation?.value ?? null),
      verdict: column(({ verdict }) => verdict),
      lowest: column(({ lowest }) => lowest.value),
      quartile_low: column(({ quartiles }) => quartiles.low),
      median: column(({ quartiles }) => quartiles.middle),
      quartile_high: column(({ quartiles }) => quartiles.high),
      highest: column(({ highest }) => highest.value),
      areas: column(({ areas }) => areas),
    });
    return { result: { table: made, sentence: result.sentence }, issues };
  });
}
