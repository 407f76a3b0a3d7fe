import type { Text } from '../../model/index.js';
import type { Wording } from '../both.js';
import type { ShareRefusedParams, ShareTextParams } from '../share-of.js';

export function shareText(p: ShareTextParams): string {
  const parts = p.parts.map(({ label, share }) => `“${label.en}” ${share === null ? 'has no figure' : `makes up ${share.en}`}`).join(', ');
  const rest = {
    yes: 'the parts add up to the whole',
    short: `${p.rest.en} belong to none of the parts`,
    over: `the parts exceed the whole by ${p.rest.en}`,
    unknown: 'there are too few figures to say whether the parts add up',
  }[p.addsUp];
  return `${p.area.en}, ${p.period.en}: of “${p.label.en}” (${p.whole.en}), ${parts}; ${rest}.`;
}

export const shareRefused = ({ reason, whole, area, period }: ShareRefusedParams): Wording =>
  ({
    kind: [`“${whole.en}” is not split into parts: only counts, money and areas of land add up.`, 'Choose counts instead of shares.'] as const,
    no_whole: [`There is no exact figure for “${whole.en}” of ${area.en} in ${period.en}, so no shares follow.`, 'The sum of the parts does not replace a published total; add that figure.'] as const,
    unit: [`The parts of “${whole.en}” are counted in another unit than the whole, so no shares follow.`, 'Choose indicators of one unit.'] as const,
    hidden: [`The parts of “${whole.en}” of ${area.en} in ${period.en} are not named: the whole would give the suppressed ones away.`, 'Choose further parts, or a longer period.'] as const,
  })[reason];

export const shareHidden = ({ whole }: { readonly whole: Text }): Wording => [`Another part of “${whole.en}” is hidden too, so that the suppressed one does not follow by subtraction.`, null];
