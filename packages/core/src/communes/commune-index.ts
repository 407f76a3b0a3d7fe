import { areaById } from '../areas/index.js';
import type { Area, AreaId } from '../model/area.js';
import { nearestTo } from '../areas/nearest-names.js';
import { foldBare } from '../text/fold.js';
import { COMMUNE_TYPES, type Commune, type CommuneList, type CommuneType } from './commune.js';
import { NAME_KEYS } from './written-commune.js';

const ENGLISH: Readonly<Record<CommuneType, string>> = { 'xã': 'Commune', 'phường': 'Ward', 'thị trấn': 'Township', 'đặc khu': 'Special Zone' };

/** One list of communes, ready to look things up in. */
export class CommuneIndex {
  readonly list: CommuneList;
  readonly #byCode: ReadonlyMap<string, Commune>;
  readonly #byName: readonly ReadonlyMap<string, readonly Commune[]>[];

  constructor(list: CommuneList) {
    this.list = list;
    this.#byCode = new Map(list.communes.map((commune) => [commune.code, commune]));
    this.#byName = NAME_KEYS.map((keyOf) => {
      const table = new Map<string, Commune[]>();
      for (const commune of list.communes) {
        const key = keyOf(commune.name);
        const same = table.get(key);
        if (same) same.push(commune);
        else table.set(key, [commune]);
      }
      return table;
    });
  }

  /** The commune of a code, or null. */
  byCode(code: string): Commune | null {
    return this.#byCode.get(code) ?? null;
  }

  /**
   * The communes that a name may mean, by the most exact key under which any is found.
   *
   * @param type only those of a kind; a ward that was a xã until some day is both
   * @param province only those of a province
   */
  named(name: string, type: CommuneType | null, province: AreaId | null): readonly Commune[] {
    for (const [level, keyOf] of NAME_KEYS.entries()) {
      const found = (this.#byName[level]!.get(keyOf(name)) ?? []).filter((one) => (province === null || one.province === province) && (type === null || one.type === type || (one.wardSince !== null && (type === 'xã' || type === 'phường'))));
      if (found.length > 0) return found;
    }
    return [];
  }

  /** Up to three names, with their kinds, that a misspelt one may have meant. */
  nearest(name: string, province: AreaId | null): string[] {
    const within = this.list.communes.filter((one) => province === null || one.province === province);
    const same = within.filter((one) => foldBare(one.name) === foldBare(name));
    return same.length > 0 ? same.slice(0, 3).map(fullName) : nearestTo(name, within.map(fullName), (written) => COMMUNE_TYPES.reduce((rest, type) => rest.replace(new RegExp(`^${type} `, 'iu'), ''), written));
  }

  /** A commune as an area. */
  area(commune: Commune): Area {
    const { code, name, type } = commune;
    const ascii = foldBare(name).replace(/(?:^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
    return {
      id: `${code}@${this.list.vintage}`,
      code,
      vintage: this.list.vintage,
      name: { vi: fullName(commune), en: /^\d+$/.test(ascii) ? `${ENGLISH[type]} ${ascii}` : `${ascii} ${ENGLISH[type]}` },
      level: 'commune',
      region: null,
      population: null,
    };
  }

  /** A commune with its id and province, as issues show a choice. */
  choice(commune: Commune): string {
    return `${fullName(commune)} (${commune.code}@${this.list.vintage}, ${areaById(commune.province)?.name.vi ?? commune.province})`;
  }
}

/** The kind and the name: `Phường Ba Đình`, `Phường 1`. */
function fullName({ type, name }: Commune): string {
  return `${type[0]!.toUpperCase()}${type.slice(1)} ${name}`;
}
