// The build of the page's scripts takes this in place of blank.ts (docs/decisions/0009): most maps have figures.
import { nothing } from 'lit';
import type { blankMap as Its } from './blank.js';

let loaded: typeof Its | null = null;

/** As in blank.ts; nothing until it is loaded, and where it cannot be. */
export const blankMap: typeof Its = (map, lang) => {
  if (loaded) return loaded(map, lang);
  void import('./blank.js').then(
    (module) => {
      loaded = module.blankMap;
      map.requestUpdate();
    },
    () => undefined,
  );
  return nothing;
};
