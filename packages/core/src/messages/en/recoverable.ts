import type { Text } from '../../model/index.js';
import type { Wording } from '../both.js';
import type { RecoverableTextParams } from '../recoverable.js';

const listed = (names: readonly Text[]) => names.map(({ en }) => en).join(', ');

export function recoverableText({ indicator, period, hidden, found }: RecoverableTextParams): string {
  const head = `${indicator.en}, ${period.en}: `;
  if (hidden === 0) return `${head}no figure is hidden.`;
  return `${head}${hidden} ${hidden === 1 ? 'figure is' : 'figures are'} suppressed, ${found === 0 ? 'none of which follows from the published totals' : `${found} of which still ${found === 1 ? 'follows' : 'follow'} from the published totals`}.`;
}

export const hiddenRecoverable = ({ area, totals }: { readonly area: Text; readonly totals: readonly Text[] }): Wording => [
  `The suppressed figure of ${area.en} still follows by subtraction from the total of ${listed(totals)}.`,
  'Hide the figure of another area in that total too, or do not publish the total.',
];
