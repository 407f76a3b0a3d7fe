import type { Area, AreaId } from '../model/area.js';
import { PROVINCES, REGIONS } from './provinces.data.js';
import { VINTAGES, type Vintage } from './vintage.js';

/** The whole country. */
export const NATION: Area = Object.freeze({
  id: 'VN',
  code: 'VN',
  vintage: null,
  name: { vi: 'Cả nước', en: 'Viet Nam' },
  level: 'nation',
  region: null,
  population: null,
});

const lists = new Map<string, readonly Area[]>();

/**
 * The units of a vintage, in the order of their codes.
 *
 * @param vintage `2024` (63) or `2025` (34)
 * @param level `province` (default) or `region`
 */
export function listAreas(vintage: Vintage, level: 'province' | 'region' = 'province'): readonly Area[] {
  const key = vintage + level;
  const known = lists.get(key);
  if (known) return known;
  const made = Object.freeze(level === 'province' ? provinces(vintage) : regions(vintage));
  lists.set(key, made);
  return made;
}

function provinces(vintage: Vintage): Area[] {
  return PROVINCES[vintage].map(([code, vi, en, , region, population]) => ({
    id: `${code}@${vintage}`,
    code,
    vintage,
    name: { vi, en },
    level: 'province',
    region,
    population,
  }));
}

function regions(vintage: Vintage): Area[] {
  return REGIONS[vintage].map(([id, vi, en]) => ({
    id,
    code: id.replace(/@.*/, ''),
    vintage,
    name: { vi, en },
    level: 'region',
    region: null,
    population: null,
  }));
}

let byId: Map<AreaId, Area> | undefined;

/** The area of an id (`31@2025`, `VN`, `R1@2024`), or null when there is none. */
export function areaById(id: AreaId): Area | null {
  byId ??= new Map([
    [NATION.id, NATION],
    ...VINTAGES.flatMap((vintage) => [...listAreas(vintage), ...listAreas(vintage, 'region')].map((area) => [area.id, area] as const)),
  ]);
  return byId.get(id) ?? null;
}
