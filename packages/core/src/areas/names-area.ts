import { areasNamed } from './area-names.js';
import { NATION, areaById } from './list-areas.js';
import { looseKey, readWrittenArea } from './written-area.js';
import { VINTAGES } from './vintage.js';

const NATION_KEYS = new Set(['vn', 'canuoc', 'toanquoc', 'vietnam', 'national', 'nation', 'nationwide', 'wholecountry']);

/** Whether words mean the whole country. */
export function namesNation(written: string): boolean {
  return NATION_KEYS.has(looseKey(written));
}

/** Whether words name a province, a region or the nation, of whatever list; a bare code is no name. */
export function namesArea(written: string): boolean {
  if (!/\p{L}/u.test(written)) return false;
  if (namesNation(written) || areaById(written.trim()) === NATION) return true;
  const area = readWrittenArea(written);
  return area.name !== '' && VINTAGES.some((vintage) => areasNamed(area, vintage).length > 0);
}
