// The build of the page's scripts takes this in place of boundaries.ts (docs/decisions/0009): most maps are drawn in tiles.
import { inBoth, issue } from '@danbiet/core';
import { mapWords } from '../../messages/map/words.js';
import type * as Its from './boundaries.js';

let loaded: typeof Its | null = null;

/** As in boundaries.ts. A page that cannot fetch what reads boundaries draws tiles, and says so. */
export const readBoundaries: typeof Its.readBoundaries = async (source, given) => {
  try {
    loaded ??= await import('./boundaries.js');
  } catch {
    return { shapes: new Map(), note: null, issues: [issue('format.unreadable', 'warning', { message: inBoth((lang) => mapWords(lang).noBoundaries), suggestion: null })] };
  }
  return loaded.readBoundaries(source, given);
};

/** As in boundaries.ts: there once boundaries have been read. */
export const shapesPanel: typeof Its.shapesPanel = (...given) => loaded?.shapesPanel(...given) ?? null;

/** As in boundaries.ts: there once boundaries have been read. */
export const unshaped: typeof Its.unshaped = (...given) => loaded?.unshaped(...given) ?? null;
