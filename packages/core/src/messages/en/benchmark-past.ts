import type { Text } from '../../model/index.js';
import type { Wording } from '../both.js';
import type { PastTextParams } from '../benchmark-past.js';
import { withinSentence } from '../within-sentence.js';
import { list, ofMany, who } from './lists.js';

const WHY: Record<PastTextParams['why'], string> = {
  score: 'the source publishes no margin of error, so only the difference is given, no verdict',
  fractions: 'the source gives no usable numerators and denominators, so only the difference is given, no verdict',
  contained: 'the later running total contains the earlier one, so only the difference is given, no verdict',
};

export function pastText(p: PastTextParams): string {
  const { higher, lower, similar, untested, level, only, percent, coverage } = p;
  const clearly = percent === null ? '' : 'clearly ';
  const sure = percent === null ? '' : ` (at ${percent.en})`;
  const be = (names: readonly Text[]) => (names.length === 1 ? 'is' : 'are');
  const own = (names: readonly Text[]) => (names.length === 1 ? 'its' : 'their');
  if (only !== null) {
    const head = `${list([...higher, ...lower, ...similar, ...untested], level)}, ${withinSentence(p.indicator.en)} in ${p.to.en}: ${only.after.en}`;
    const past = `its own figure of ${p.from.en} (${only.before.en})`;
    if (higher.length > 0) return `${head}, ${clearly}above ${past}${sure}.`;
    if (lower.length > 0) return `${head}, ${clearly}below ${past}${sure}.`;
    if (similar.length > 0) return percent === null ? `${head}, the same as ${past}.` : `${head}, cannot be told apart from ${past}${sure}.`;
    return `${head}; in ${p.from.en}: ${only.before.en}; ${WHY[p.why]}.`;
  }
  const parts = [
    higher.length > 0 && `${list(higher, level)} ${be(higher)} ${clearly}above ${own(higher)} past`,
    lower.length > 0 && `${list(lower, level)} ${be(lower)} ${clearly}below ${own(lower)} past`,
    similar.length > 0 && `${who(similar, level)} ${percent === null ? `${be(similar)} unchanged` : `cannot be told apart from ${own(similar)} past`}`,
    untested.length > 0 && `${who(untested, level)}: ${WHY[p.why]}`,
  ].filter((part) => part !== false);
  return `${p.indicator.en}, ${p.to.en}, each area against itself in ${p.from.en}${sure}: ${parts.join('; ')}; ${ofMany(coverage.reported, coverage.total, level)} compared.`;
}

export const noEarlier = ({ indicator, period }: { readonly indicator: Text; readonly period: Text }): Wording => [`No period before ${period.en} has figures of “${indicator.en}” and is of the same kind.`, 'Add the figures of an earlier period of the same length, or say which period to compare with.'];
