import { foldBare, type Area, type Dataset, type Text } from '@danbiet/core';
import { Trouble } from '../terminal/trouble.js';
import { nearest } from './nearest.js';

const SHOWN = 5;

/**
 * An id that a call named, checked to be among those that the inputs hold.
 *
 * @param kind what the ids are of, in words
 * @throws Trouble (2) with the nearest one, or the first few
 */
export function oneOf(written: string, ids: readonly string[], kind: Text): string {
  if (ids.includes(written)) return written;
  throw unknown(written, ids, kind);
}

/**
 * The area that a call named by its id (`68@2024`), its code, or its name with or without tone marks.
 *
 * @throws Trouble (2) when there is none, or when several lists have it
 */
export function areaOf(written: string, dataset: Dataset): Area {
  const areas = [...dataset.areas.values()];
  const [key, code] = [foldBare(written), written.trim()];
  const found = areas.filter(({ id }) => id === code);
  const near = found.length > 0 ? found : areas.filter(({ id, name }) => id.split('@')[0] === code || foldBare(name.vi) === key || foldBare(name.en) === key);
  if (near.length === 1) return near[0]!;
  const kind = { vi: 'địa bàn', en: 'area' };
  if (near.length === 0) throw unknown(written, areas.flatMap(({ id, name }) => [name.vi, id]), kind);
  const choices = near.map(({ id }) => id).join(', ');
  throw new Trouble(2, { vi: `“${written}” có thể là nhiều địa bàn; hãy ghi rõ một trong: ${choices}.`, en: `“${written}” may be several areas; name one of ${choices}.` });
}

function unknown(written: string, known: readonly string[], kind: Text): Trouble {
  const folded = known.map(foldBare);
  const near = known[folded.indexOf(nearest(foldBare(written), folded) ?? '')];
  const some = `${known.slice(0, SHOWN).join(', ')}${known.length > SHOWN ? '…' : ''}`;
  return new Trouble(2, {
    vi: `Đầu vào không có ${kind.vi} “${written}”.${near ? ` Có phải ý bạn là “${near}”?` : known.length > 0 ? ` Có: ${some}.` : ''}`,
    en: `The inputs hold no ${kind.en} “${written}”.${near ? ` Did you mean “${near}”?` : known.length > 0 ? ` They hold ${some}.` : ''}`,
  });
}
