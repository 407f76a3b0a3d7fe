import type { Area } from '../model/area.js';
import { codesNamed } from './area-names.js';
import { areaById } from './list-areas.js';
import { FORMER } from './provinces.data.js';
import { looseKey, type WrittenArea } from './written-area.js';

/** A province that no longer exists, with the provinces of 2024 on its land. */
export interface FormerArea {
  readonly name: string;
  /** ISO day on which it ended. */
  readonly lastDay: string;
  readonly successors: readonly Area[];
}

/** The former province of a name (`Hà Tây`, `Lai Châu (trước 2004)`, `Hà Nội cũ`) or of the code 28, or null. */
export function formerArea(written: WrittenArea): FormerArea | null {
  const keys = new Set([looseKey(written.text), looseKey(written.name)]);
  const found = FORMER.find(([code, name]) => {
    const base = name.replace(/^Đặc khu | \(.*$/g, '');
    // a name that a province of 2024 bears too means the former one only with a remark
    const free = written.side === 'before' || codesNamed(base, '2024').size === 0;
    return code === written.text || keys.has(looseKey(name)) || (free && keys.has(looseKey(base)));
  });
  return found ? { name: found[1], lastDay: found[2], successors: successors(found[3]) } : null;
}

/** Provinces of 2024 after a former one, through other former ones. */
function successors(codes: string): Area[] {
  return codes.split(' ').flatMap((code) => {
    const former = FORMER.find(([one]) => one === code);
    if (former) return successors(former[3]);
    const area = areaById(`${code}@2024`);
    return area ? [area] : [];
  });
}
