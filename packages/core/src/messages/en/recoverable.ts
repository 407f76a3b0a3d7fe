import type { Text } from '../../model/index.js';
import type { Wording } from '../both.js';
import type { HiddenParams, RecoverableTextParams } from '../recoverable.js';

const listed = (names: readonly Text[]) => names.map(({ en }) => en).join(', ');

export function recoverableText({ indicator, period, hidden, found }: RecoverableTextParams): string {
  const head = `${indicator.en}, ${period.en}: `;
  if (hidden === 0) return `${head}no figure is hidden.`;
  return `${head}${hidden} ${hidden === 1 ? 'figure is' : 'figures are'} suppressed, ${found === 0 ? 'none of which follows from the published totals' : `${found} of which still ${found === 1 ? 'follows' : 'follow'} from the published totals`}.`;
}

export const hiddenRecoverable = ({ indicator, period, area, totals }: HiddenParams): Wording => [
  `“${indicator.en}”, ${period.en}: the suppressed figure of ${area.en} still follows ${totals.length === 0 ? 'by adding up its published parts' : `by subtraction from the total of ${listed(totals)}`}.`,
  totals.length === 0 ? 'Hide the figure of at least one part too.' : 'Hide the figure of another area in that total too, or do not publish the total.',
];
