import { foldBare, type Area, type Text } from '@danbiet/core';
import { resolveArea } from '@danbiet/core/areas';
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

/** Areas of a name as files write it (`TP. HCM`), in each list that is there. */
function namedInFiles(written: string, areas: readonly Area[]): readonly Area[] {
  const lists = [...new Set(areas.flatMap(({ vintage }) => vintage ?? []))];
  const ids = new Set(lists.flatMap((vintage) => resolveArea(written, { vintage }).result?.id ?? []));
  return areas.filter(({ id }) => ids.has(id));
}

/**
 * The area that a call named by its id (`68@2024`), its code, its name with or without tone marks, or any name that is
 * read in files.
 *
 * @throws Trouble (2) when there is none, or when several lists have it
 */
export function areaOf(written: string, areas: readonly Area[]): Area {
  const [key, code] = [foldBare(written), written.trim()];
  const found = areas.filter(({ id }) => id === code);
  const same = found.length > 0 ? found : areas.filter(({ id, name }) => id.split('@')[0] === code || foldBare(name.vi) === key || foldBare(name.en) === key);
  const near = same.length > 0 ? same : namedInFiles(written, areas);
  if (near.length === 1) return near[0]!;
  const kind = { vi: 'địa bàn', en: 'area' };
  if (near.length === 0) throw unknown(written, areas.map(({ name }) => name.vi), kind, areas.map(({ id }) => id));
  const choices = near.map(({ id }) => id).join(', ');
  // one name on several lists: the list can be named instead
  const lists = [...new Set(near.flatMap(({ vintage }) => vintage ?? []))];
  const byList = lists.length === near.length ? lists.map((vintage) => `--vintage ${vintage}`) : [];
  const or = (word: string) => (byList.length === 0 ? '' : `, ${word} ${byList.join(` ${word} `)}`);
  throw new Trouble(2, { vi: `“${written}” có thể là nhiều địa bàn; hãy ghi rõ một trong: ${choices}${or('hoặc')}.`, en: `“${written}” may be several areas; name one of ${choices}${or('or')}.` });
}

/** @param also other words that would have been understood: looked at for the nearest, not listed */
function unknown(written: string, known: readonly string[], kind: Text, also: readonly string[] = []): Trouble {
  const all = [...known, ...also];
  const folded = all.map(foldBare);
  const near = all[folded.indexOf(nearest(foldBare(written), folded) ?? '')];
  const some = `${known.slice(0, SHOWN).join(', ')}${known.length > SHOWN ? '…' : ''}`;
  return new Trouble(2, {
    vi: `Đầu vào không có ${kind.vi} “${written}”.${near ? ` Có phải ý bạn là “${near}”?` : known.length > 0 ? ` Có: ${some}.` : ''}`,
    en: `The inputs hold no ${kind.en} “${written}”.${near ? ` Did you mean “${near}”?` : known.length > 0 ? ` They hold ${some}.` : ''}`,
  });
}
