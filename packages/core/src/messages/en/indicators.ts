import type { Wording } from '../both.js';
import type { AmbiguousIndicator, OtherUnit } from '../indicators.js';

export const indicatorUnknown = ({ name }: { readonly name: string }): Wording => [
  `The catalogue has no indicator called “${name}”.`,
  'Check the name, give the indicator id, or define a new indicator.',
];

export const indicatorAmbiguous = ({ name, choices }: AmbiguousIndicator): Wording => [
  `“${name}” may be ${choices.map(({ id, unit }) => `${id} (${unit.en})`).join(' or ')}.`,
  'Give the indicator id or the exact unit; cases, rounds and works are never merged.',
];

export const unitMismatch = ({ indicator, unit, written, instead }: OtherUnit): Wording => [
  `“${indicator.en}” is counted in ${unit.en}, but the source says “${written}”.`,
  instead === null ? 'Check whether the source speaks of another indicator.' : `If the source means “${instead.label.en}”, give the id ${instead.id}.`,
];
