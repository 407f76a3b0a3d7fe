import { fold, foldBare, foldTones } from '../text/fold.js';
import { PROVINCES } from './provinces.data.js';
import { VINTAGES, type Vintage } from './vintage.js';

/** Codes that a key may mean, by vintage. */
export type Meanings = ReadonlyMap<string, ReadonlySet<string>>;

/** Words before a province's name that say what it is and not which one. */
const PREFIX = /^(?:ubnd\s+|ủy ban nhân dân\s+)?(?:tỉnh|thành phố|t\.?\s?p\.?|thủ đô|tinh|thanh pho|province of)\s*(?=\p{L})/u;
const SUFFIX = /\s+(?:province|city)$/;

/** A written name as it is looked up: folded, without the words before and after it. */
export function nameKey(written: string): string {
  const key = fold(written).replace(/^[("'“”]+|[)"'“”.,;:*]+$/g, '').trim();
  const bare = key.replace(PREFIX, '').replace(SUFFIX, '').trim();
  return bare === '' ? key : bare;
}

/** The three keys of a written name, from the most exact to the loosest. */
export const KEYS = [(text: string) => fold(text), (text: string) => foldTones(text), (text: string) => foldBare(text).replaceAll(' ', '')] as const;

const indexes = new Map<Vintage, readonly Meanings[]>();

/** For each of the three keys, what it means in a vintage. Built on first use. */
export function namesOf(vintage: Vintage): readonly Meanings[] {
  const known = indexes.get(vintage);
  if (known) return known;
  const tables = KEYS.map(() => new Map<string, Set<string>>());
  for (const [code, name, english, , , , aliases] of PROVINCES[vintage]) {
    for (const alias of [name, english, ...aliases.split('|')]) {
      for (const written of [alias, nameKey(alias)]) {
        KEYS.forEach((keyOf, level) => {
          const table = tables[level]!;
          const key = keyOf(written);
          table.set(key, (table.get(key) ?? new Set<string>()).add(code));
        });
      }
    }
  }
  indexes.set(vintage, tables);
  return tables;
}

/** Codes of a vintage that a written name may mean: by the most exact key that means anything. */
export function codesNamed(written: string, vintage: Vintage): ReadonlySet<string> {
  const name = nameKey(written);
  for (const [level, keyOf] of KEYS.entries()) {
    for (const form of [written, name]) {
      const found = namesOf(vintage)[level]?.get(keyOf(form));
      if (found) return found;
    }
  }
  return new Set();
}

/** Vintages in which a written name or two-digit code means something. */
export function vintagesNaming(written: string): readonly Vintage[] {
  return VINTAGES.filter((vintage) => codesNamed(written, vintage).size > 0);
}
