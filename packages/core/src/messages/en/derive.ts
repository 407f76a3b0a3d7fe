import type { Text } from '../../model/language.js';
import type { Wording } from '../both.js';
import type { RateLineageParams, RateMissingParams, RateParams } from '../derive.js';
import { list } from './lists.js';

const grouped = (n: number) => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
/** A label within a sentence: `cases`, but `PAPI`. */
const within = (label: string) => (/^\p{Lu}\p{Ll}/u.test(label) ? label[0]!.toLowerCase() + label.slice(1) : label);

export const deriveKind = ({ indicator }: { indicator: Text }): Wording => [`No rate can be made of “${indicator.en}”: it is no count, no sum of money and no area of land.`, 'Choose counts as numerator and denominator.'];
export const rateLineage = (p: RateLineageParams): string => `${p.top.en} (${p.topUnit.en}) divided by ${p.bottom.en} (${p.bottomUnit.en}, ${p.publisher})`;
export const rateUnit = ({ numerator, denominator, per, share }: RateParams): string => (share ? '%' : `${numerator.unit.en}/${per === 1 ? '' : `${grouped(per)} `}${denominator.unit.en}`);
export const rateLabel = ({ numerator, denominator, per, share }: RateParams): string => {
  if (share) return `${numerator.label.en} of ${within(denominator.label.en)}`;
  return `${numerator.label.en} per ${per === 1 ? '' : `${grouped(per)} `}${denominator.unit.en}`;
};
export const rateDefinition = ({ numerator, denominator, per }: RateParams): string => `${numerator.label.en} divided by ${within(denominator.label.en)}${per === 1 ? '' : `, times ${grouped(per)}`}`;

const WHY: Record<RateMissingParams['reason'], (denominator: string) => readonly [because: string, suggestion: string]> = {
  unit: () => ['the figure is in another unit than the indicator', 'Check the unit.'],
  missing: (of) => [`there is no “${of}” of the same area and period`, 'A denominator must be of the same area, list of units and period; add it, or recast first.'],
  several: (of) => [`there are several different figures of “${of}” at the end of the period`, 'Choose one.'],
  inexact: (of) => [`“${of}” is only approximate or a limit`, 'Find the exact figure.'],
  zero: (of) => [`“${of}” is not greater than 0`, 'Check the denominator.'],
  no_source: (of) => [`“${of}” names no source`, 'Name the source of the denominator.'],
};
export const rateMissing = ({ reason, indicator, denominator, names, level }: RateMissingParams): Wording => {
  const [because, suggestion] = WHY[reason](denominator.en);
  return [`“${indicator.en}” cannot be computed for ${list(names, level)}: ${because}.`, suggestion];
};
