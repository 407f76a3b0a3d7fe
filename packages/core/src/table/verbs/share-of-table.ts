import { table } from 'arquero';
import { shareOf, type PartShare, type ShareOfChoice } from '../../compare/share-of.js';
import { formatObservation } from '../../indicators/format-observation.js';
import { NO_DATA } from '../../messages/values.js';
import type { Outcome } from '../../model/index.js';
import { onDataset, type Figured, type TableResult, type VerbOptions } from './on-dataset.js';

/**
 * {@link shareOf} as a table, a row for each part in the order asked for: `indicator` (its id), `label`, `value` (in the
 * unit of the whole; null where it is missing, hidden or no exact number), `value_text`, `share` (per cent of the whole),
 * `lower` and `upper` of its interval (per cent), and `status` (null where the dataset says nothing). The same in each
 * row: `unit`, `whole` (its value), `rest` (what the known parts leave of it; below 0 where they are more) and `adds_up`
 * (`yes`, `short`, `over`, `unknown`).
 *
 * @throws RangeError when `level` is not strictly between 0 and 1
 * @example shareOfTable(dataset, { whole: 'petitions_received', parts: ['petitions_complaint', 'petitions_denunciation'], area: 'VN', period: '2023' }).result?.table
 */
export function shareOfTable(figures: Figured, choice: ShareOfChoice, options: VerbOptions = {}): Outcome<TableResult> {
  return onDataset(figures, options, (dataset, lang) => {
    const { result, issues } = shareOf(dataset, choice);
    if (result === null) return { result, issues };
    const { parts, whole, rest, addsUp } = result;
    const column = <T>(of: (part: PartShare) => T): T[] => parts.map(of);
    const made = table({
      indicator: column(({ indicator }) => indicator.id),
      label: column(({ indicator }) => indicator.label[lang]),
      value: column(({ value }) => value),
      value_text: column(({ observation, indicator }) => (observation === null ? NO_DATA[lang] : formatObservation(observation, indicator, lang).text)),
      share: column(({ share }) => share),
      lower: column(({ interval }) => interval?.lower ?? null),
      upper: column(({ interval }) => interval?.upper ?? null),
      status: column(({ observation }) => observation?.status ?? null),
      unit: column(() => whole.indicator.unit[lang]),
      whole: column(() => whole.value),
      rest: column(() => rest),
      adds_up: column(() => addsUp),
    });
    return { result: { table: made, sentence: result.sentence }, issues };
  });
}
