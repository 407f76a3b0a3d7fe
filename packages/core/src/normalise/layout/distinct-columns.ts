import { hasWordsOfName, indicatorByWords, resolveIndicator, type CatalogueEntry } from '../../indicators/index.js';
import type { Column } from './columns.js';

/**
 * Two columns of a table do not hold the same figures: where headings that leave words of every name out suggest one
 * indicator twice (`Định kỳ` and `Đột xuất` under `Tiếp công dân`), it is the indicator of neither.
 */
export function distinctColumns(columns: readonly Column[]): Column[] {
  const suggested = columns.map(suggestedBy);
  const meanings = columns.map((one, i) => (one.role === 'figure' && suggested[i] ? JSON.stringify({ ...one.says, indicator: suggested[i].id }) : null));
  return columns.map((one, i) => {
    const entry = suggested[i];
    const twice = meanings[i] !== null && meanings.indexOf(meanings[i]!) !== meanings.lastIndexOf(meanings[i]!);
    if (one.role !== 'figure' || !entry || !twice || hasWordsOfName(one.heading, entry)) return one;
    return { column: one.column, heading: one.heading, role: 'unclear', suggests: entry };
  });
}

function suggestedBy(one: Column): CatalogueEntry | null {
  if (one.role !== 'figure' || one.pair !== undefined || one.says.indicator === '') return null;
  return resolveIndicator(one.says.indicator).result ?? indicatorByWords(one.says.indicator, one.says.unit || null);
}
