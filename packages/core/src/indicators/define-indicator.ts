import type { Aggregation, Indicator } from '../model/indicator.js';

/** What an embedder has to say about an indicator of their own; everything else has a careful default. */
export type IndicatorDefinition = Partial<Indicator> & Pick<Indicator, 'id' | 'label' | 'unit' | 'kind'>;

const ID = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/;

/**
 * Define an indicator that is not in the catalogue.
 *
 * Defaults: neutral direction, rankable, not sensitive; counts and money add up over areas, shares by their numerators
 * and denominators, everything else not at all; no decimals for counts, otherwise one.
 *
 * @throws when the id, the decimals or the fraction contradict each other
 * @example defineIndicator({ id: 'library_visits', label: { vi: 'Lượt đọc', en: 'Library visits' }, unit: { vi: 'lượt', en: 'visits' }, kind: 'count' })
 */
export function defineIndicator(definition: IndicatorDefinition): Indicator {
  const { id, kind, label } = definition;
  if (!ID.test(id)) throw new Error(`defineIndicator received the id “${id}”; expected lower-case words joined by _, such as mediation_cases`);
  const share = kind === 'share';
  const sums = kind === 'count' || kind === 'money' || kind === 'area';
  const whole: Aggregation = sums ? 'sum' : share ? 'ratio_of_sums' : 'none';
  const made: Indicator = {
    definition: label,
    nature: sums ? 'flow' : 'none',
    numerator: null,
    denominator: null,
    aggregation: { area: whole, time: whole },
    direction: 'neutral',
    reason: { vi: '', en: '' },
    motto: 'none',
    decimals: sums ? 0 : 1,
    publisher: null,
    rankable: true,
    sensitive: false,
    ...definition,
  };
  if ((made.numerator === null) !== (made.denominator === null)) throw new Error(`${id}: numerator and denominator go together; received ${String(made.numerator)} and ${String(made.denominator)}`);
  if (!share && made.numerator !== null) throw new Error(`${id}: only a share has a numerator; its kind is ${kind}`);
  if (!Number.isInteger(made.decimals) || made.decimals < 0 || made.decimals > 12) throw new Error(`${id}: decimals must be a whole number from 0 to 12; received ${made.decimals}`);
  if (made.publisher !== null && made.rankable) throw new Error(`${id}: an external index is not ranked again; set rankable to false`);
  return Object.freeze(made);
}
