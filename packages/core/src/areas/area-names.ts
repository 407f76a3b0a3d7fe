import type { Area } from '../model/area.js';
import { fold, foldTones } from '../text/fold.js';
import { areaById, listAreas } from './list-areas.js';
import { PROVINCES, SHARED_INITIALS } from './provinces.data.js';
import { looseKey, readWrittenArea, type WrittenArea } from './written-area.js';
import type { Vintage } from './vintage.js';

/** Codes that a key may mean, by vintage. */
export type Meanings = ReadonlyMap<string, ReadonlySet<string>>;

/** The three keys of a written name, from the most exact to the loosest. */
const KEYS = [fold, foldTones, looseKey] as const;

const indexes = new Map<Vintage, readonly Meanings[]>();

/** For each of the three keys, what it means in a vintage. Built on first use. */
export function namesOf(vintage: Vintage): readonly Meanings[] {
  const known = indexes.get(vintage);
  if (known) return known;
  const tables = KEYS.map(() => new Map<string, Set<string>>());
  for (const [code, name, english, , , , aliases] of PROVINCES[vintage]) {
    for (const written of [name, english, ...aliases.split('|').filter((alias) => alias !== '')]) {
      const { name: short } = readWrittenArea(written);
      // TP.HCM is also HCM; but TPĐN must not make ĐN mean one province, since several share the initials
      const forms = looseKey(short).length > 2 ? [written, short] : [written];
      for (const form of forms) {
        KEYS.forEach((keyOf, level) => {
          const table = tables[level]!;
          const key = keyOf(form);
          table.set(key, (table.get(key) ?? new Set<string>()).add(code));
        });
      }
    }
  }
  indexes.set(vintage, tables);
  return tables;
}

/** Codes of a vintage that a written name may mean: by the most exact key that means anything. */
export function codesNamed(written: string | WrittenArea, vintage: Vintage): ReadonlySet<string> {
  const { text, name } = typeof written === 'string' ? readWrittenArea(written) : written;
  for (const [level, keyOf] of KEYS.entries()) {
    for (const form of [text, name]) {
      const found = namesOf(vintage)[level]?.get(keyOf(form));
      if (found) return found;
    }
  }
  return new Set();
}

/** Provinces, else the region, else the sharers of initials that a written name may mean in a vintage. */
export function areasNamed(written: WrittenArea, vintage: Vintage): readonly Area[] {
  const codes = [...codesNamed(written, vintage)];
  if (codes.length > 0) return ofVintage(codes, vintage);
  const key = looseKey(written.name.replace(/^(?:vùng|vung)\s+/, ''));
  const regions = listAreas(vintage, 'region').filter(({ name }) => looseKey(name.vi) === key || looseKey(name.en) === key);
  if (regions.length > 0) return regions;
  const initials = looseKey(written.name).toUpperCase();
  return ofVintage(SHARED_INITIALS[vintage].find(([shared]) => shared === initials)?.[1].split(' ') ?? [], vintage);
}

function ofVintage(codes: readonly string[], vintage: Vintage): Area[] {
  return codes.map((code) => areaById(`${code}@${vintage}`)).filter((area) => area !== null);
}
