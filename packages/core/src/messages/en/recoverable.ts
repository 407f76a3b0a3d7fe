import type { Wording } from '../both.js';
import type { HiddenParams, RecoverableTextParams, TotalParams } from '../recoverable.js';

const named = ({ name, list, period }: TotalParams) => `${name.en}${list === null ? '' : ` (list of ${list})`}${period === null ? '' : ` (${period.en})`}`;
const listed = (totals: readonly TotalParams[]) => totals.map(named).join(', ');

export function recoverableText({ indicator, period, hidden, found }: RecoverableTextParams): string {
  const head = `${indicator.en}, ${period.en}: `;
  if (hidden === 0) return `${head}no figure is hidden.`;
  return `${head}${hidden} ${hidden === 1 ? 'figure is' : 'figures are'} suppressed, ${found === 0 ? 'none of which follows from the published totals' : `${found} of which still ${found === 1 ? 'follows' : 'follow'} from the published totals`}.`;
}

export const hiddenRecoverable = ({ indicator, period, area, totals }: HiddenParams): Wording => [
  `“${indicator.en}”, ${period.en}: the suppressed figure of ${area.en} still follows from ${totals.length === 0 ? 'its published parts' : `the published total of ${listed(totals)}`}.`,
  'Hide one more figure of that sum.',
];
