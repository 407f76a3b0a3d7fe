import type { Text } from '../../model/index.js';
import type { Wording } from '../both.js';
import type { ChangePeriodsParams, ChangeTextParams, Mover, OneChange } from '../change.js';
import { list, many, ofMany } from './lists.js';
import { withinSentence } from '../within-sentence.js';

export const POINTS = 'percentage points';

type Pair = Pick<ChangeTextParams, 'from' | 'to'>;
const between = ({ from, to }: Pair) => `${from.en} and ${to.en}`;

const MOVED = { rise: 'rose', fall: 'fell' } as const;

const UNTESTED = {
  score: 'The source publishes no margin of error, so no verdict is given.',
  fractions: 'The source does not give enough numerators and denominators, so no verdict is given.',
  contained: 'The later cumulative figure contains the earlier one, so no verdict is given.',
} as const;
const untested = (p: ChangeTextParams) => UNTESTED[p.untested];

function uncertainty({ percent }: ChangeTextParams, { range, ratio }: OneChange): string {
  if (range !== null) return `; ${percent.en} confidence interval of the difference: ${range.en}`;
  if (ratio === null) return '';
  return `; ${percent.en} confidence interval of the ratio of the later to the earlier: ${ratio.upper === null ? `${ratio.lower.en} or more` : `${ratio.lower.en} to ${ratio.upper.en}`}`;
}

function oneText(p: ChangeTextParams, one: OneChange): string {
  const values = `from ${one.before.en} (${p.from.en}) to ${one.after.en} (${p.to.en})`;
  const relative = one.relative === null || one.sign === 0 ? '' : ` (${one.relative.en})`;
  const range = uncertainty(p, one);
  const head = `${one.name.en}, ${withinSentence(p.indicator.en)}: `;
  if (one.verdict === 'same') return `${head}unchanged at ${one.after.en} between ${between(p)}.`;
  if (one.verdict === 'similar') return `${head}${values}, a difference of ${one.difference.en} that cannot be told from no change${range}.`;
  if (one.verdict === 'not_tested') return `${head}${values}, a difference of ${one.difference.en}. ${untested(p)}`;
  return `${head}${MOVED[one.verdict]} ${values}, by ${one.difference.en}${relative}${range}.`;
}

const far = (words: string, mover: Mover | null) => (mover === null ? '' : `${mover.name.en} ${words} most (${mover.difference.en})`);

export function changeText(p: ChangeTextParams): string {
  if (p.one !== null) return oneText(p, p.one);
  const { counts, coverage, level, most } = p;
  const clearly = p.tested ? 'clearly ' : '';
  const parts: string[] = [];
  if (counts.rise > 0) parts.push(`${many(counts.rise, level)} ${clearly}rose`);
  if (counts.fall > 0) parts.push(`${many(counts.fall, level)} ${clearly}fell`);
  if (counts.same > 0) parts.push(`${many(counts.same, level)} stayed the same`);
  if (counts.similar > 0) parts.push(`${many(counts.similar, level)} cannot be told from no change`);
  if (counts.not_tested > 0) parts.push(`${many(counts.not_tested, level)} with a difference only`);
  const movers = [far('rose', most.rise), far('fell', most.fall)].filter(Boolean).join('; ');
  const sentence = `${p.indicator.en}, ${p.to.en} against ${p.from.en}: ${parts.join(', ')}${movers === '' ? '' : `; ${movers}`}; ${ofMany(coverage.reported, coverage.total, level)} could be compared.`;
  return counts.not_tested > 0 ? `${sentence} ${untested(p)}` : sentence;
}

const names = (all: readonly Text[]) => list(all, 'unknown');

export const changePeriods = ({ reason, from, to }: ChangePeriodsParams): Wording =>
  ({
    order: [`The first period (${from.en}) does not lie before the second (${to.en}), so there is no change to compute.`, 'Swap the two periods.'] as const,
    open: [`${between({ from, to })} are not compared: one of them has no known beginning or end.`, 'Choose periods with both dates.'] as const,
    cumulative: [`A cumulative figure is not compared with that of a single period (${between({ from, to })}).`, 'Choose two cumulative or two single periods.'] as const,
    overlap: [`Overlapping periods are not compared (${between({ from, to })}).`, 'Choose two periods that share no day.'] as const,
    length: [`Periods of different lengths are not compared (${between({ from, to })}).`, 'Choose two periods of one length, such as two years or two half-years.'] as const,
  })[reason];

export const changeBroken = ({ names: all, from, to }: Pair & { readonly names: readonly Text[] }): Wording => [
  `${between({ from, to })} are not compared in ${names(all)}: the series breaks between them, by another territory, another unit of counting or another definition.`,
  'Compare two periods on one side of the break, or recast them to one territory first.',
];
export const changeUncertain = ({ names: all }: { readonly names: readonly Text[] }): Wording => [`Whether ${names(all)} rose or fell cannot be said: the source gives only limits or approximate figures.`, null];
export const changeWithoutPairs = ({ indicator, from, to, vintages }: Pair & { readonly indicator: Text; readonly vintages: readonly string[] }): Wording => [
  `No area has figures for “${indicator.en}” in both ${between({ from, to })}.`,
  vintages.length > 1 ? 'The two periods may belong to two lists of territorial units: recast them to one list first.' : null,
];
export const changeOtherUnit = ({ indicator, other, units: [unit, otherUnit], from, to }: Pair & { readonly indicator: Text; readonly other: Text; readonly units: readonly [Text, Text] }): Wording => [
  `“${indicator.en}” cannot be compared between ${between({ from, to })}: one is counted by ${unit.en}, the other by ${otherUnit.en} (“${other.en}”).`,
  'Compare two periods that are counted in one unit.',
];
