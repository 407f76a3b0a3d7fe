import { catalogue, type CatalogueEntry } from '../../indicators/index.js';
import { rules } from '../../rules/index.js';
import { foldBare } from '../../text/fold.js';

/**
 * The part of an indicator that a heading under it names by fewer words: `Khiếu nại` under `Đơn đủ điều kiện xử lý` is
 * the letters of complaint, because a rule says that these add up to the letters above.
 */
export function partOfIndicator(whole: CatalogueEntry, words: string): CatalogueEntry | null {
  const asked = foldBare(words).split(' ');
  const parts = [...rules().values()].filter(({ kind, left }) => kind === 'sum_equals' && left === whole.id).flatMap(({ right }) => right.split(/\s*\+\s*/));
  const named = [...new Set(parts)].flatMap((id) => catalogue().get(id) ?? []).filter(({ label }) => asked.every((word) => foldBare(label.vi).split(' ').includes(word)));
  return named.length === 1 ? named[0]! : null;
}
