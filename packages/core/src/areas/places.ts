import type { AreaId } from '../model/area.js';
import { BORDERS } from './places.data.js';
import { VINTAGES } from './vintage.js';

let borders: Map<AreaId, AreaId[]> | undefined;

/** Ids of the provinces that share a land border with a province, of the same vintage; none for unknown ids. */
export function neighboursOf(id: AreaId): readonly AreaId[] {
  if (!borders) {
    const found = new Map<AreaId, AreaId[]>();
    const add = (from: AreaId, to: AreaId): void => void found.set(from, [...(found.get(from) ?? []), to]);
    for (const vintage of VINTAGES) {
      for (const pair of BORDERS[vintage].split(' ')) {
        const [a, b] = pair.split('-').map((code) => `${code}@${vintage}`);
        if (a === undefined || b === undefined) continue;
        add(a, b);
        add(b, a);
      }
    }
    borders = found;
  }
  return borders.get(id) ?? [];
}
