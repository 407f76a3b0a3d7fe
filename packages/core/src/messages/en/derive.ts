import type { Text } from '../../model/language.js';
import type { Wording } from '../both.js';
import type { RateLineageParams, RateMissingParams, RateParams } from '../derive.js';
import { list, publisherName } from './lists.js';
import { withinSentence } from '../within-sentence.js';

const grouped = (n: number) => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
/** Units are kept in the singular. */
const unitOf = ({ en }: Text, n: number) => (n === 1 || !/^[a-z -]*[a-rt-z]$/.test(en) ? en : /[^aeiou]y$/.test(en) ? `${en.slice(0, -1)}ies` : `${en}s`);
/** A label within a sentence: `cases`, but `PAPI`. */

export const deriveKind = ({ indicator }: { indicator: Text }): Wording => [`No rate can be made of “${indicator.en}”: it is no count, no sum of money and no area of land.`, 'Choose counts as numerator and denominator.'];
const counted = (value: Text, unit: Text) => `${value.en} ${unitOf(unit, value.en === '1' ? 1 : 2)}`;
export const rateLineage = (p: RateLineageParams): string => `${counted(p.top, p.topUnit)} divided by ${counted(p.bottom, p.bottomUnit)} (${publisherName(p.publisher)}${p.period ? `, ${p.period.en}` : ''})`;
export const rateUnit = ({ numerator, denominator, per, share }: RateParams): string => (share ? '%' : `${numerator.unit.en}/${per === 1 ? '' : `${grouped(per)} `}${unitOf(denominator.unit, per)}`);
export const rateLabel = ({ numerator, denominator, per, share }: RateParams): string => {
  if (share) return `${numerator.label.en} of ${withinSentence(denominator.label.en)}`;
  return `${numerator.label.en} per ${per === 1 ? '' : `${grouped(per)} `}${unitOf(denominator.unit, per)}`;
};
export const rateDefinition = ({ numerator, denominator, per }: RateParams): string => `${numerator.label.en} divided by ${withinSentence(denominator.label.en)}${per === 1 ? '' : `, times ${grouped(per)}`}`;

const SHOWN = 3;
const spans = (periods: readonly Text[]) => `${periods.slice(0, SHOWN).map(({ en }) => en).join('; ')}${periods.length > SHOWN ? ` and ${periods.length - SHOWN} more` : ''}`;

const WHY: Record<RateMissingParams['reason'], (denominator: string) => readonly [because: string, suggestion: string]> = {
  unit: () => ['the figure is in another unit than the indicator', 'Check the unit.'],
  missing: (of) => [`there is no “${of}” of the same area and period`, 'A denominator must be of the same area, list of units and period; add it, or recast first.'],
  several: (of) => [`there are several different figures of “${of}” at the end of the period`, 'Choose one.'],
  inexact: (of) => [`“${of}” is only approximate or a limit`, 'Find the exact figure.'],
  zero: (of) => [`“${of}” is not greater than 0`, 'Check the denominator.'],
  no_source: (of) => [`“${of}” names no source`, 'Name the source of the denominator in the column source_title, or when the file is read (danbiet: --source).'],
};
export const rateMissing = ({ reason, indicator, denominator, names, level, periods }: RateMissingParams): Wording => {
  const [because, suggestion] = WHY[reason](denominator.en);
  return [`“${indicator.en}” cannot be computed for ${list(names, level)}, ${spans(periods)}: ${because}.`, suggestion];
};
