import { formatNumber, inBoth, issue, type IssueCode } from '@danbiet/core';
import { boundaryWords } from '../../../messages/boundaries/in-language.js';
import type { Boundaries } from '../given-boundaries.js';
import { MOST_POINTS, TooDetailed } from './feature.js';
import { joinAreas } from './join-areas.js';
import { readFeatures } from './read-features.js';

/** A longer file is not read at all. */
const MOST_BYTES = 16 * 1024 * 1024;

/** No shapes, and why. */
const without = (code: IssueCode, why: 'notLoaded' | 'unreadable' | 'tooDetailed'): Boundaries => ({
  shapes: new Map(),
  note: null,
  issues: [issue(code, 'warning', { message: inBoth((lang) => (why === 'tooDetailed' ? boundaryWords(lang).tooDetailed(formatNumber(MOST_POINTS, lang)) : boundaryWords(lang)[why])), suggestion: null })],
});

/**
 * The boundaries in a parsed GeoJSON or TopoJSON file. Whatever the file holds, this gives shapes or says why not.
 *
 * @param given the list of provinces that bare codes belong to; null where nothing says so
 */
export function boundariesIn(file: unknown, given: string | null): Boundaries {
  try {
    const read = readFeatures(file);
    return read === null ? without('format.unreadable', 'unreadable') : joinAreas(read, given);
  } catch (cause) {
    // a page may give any object: whatever it holds, the figures are drawn
    return without('format.unreadable', cause instanceof TooDetailed ? 'tooDetailed' : 'unreadable');
  }
}

/**
 * Read boundaries from an address, or from a parsed file.
 *
 * @param source an address of the same origin or one that may be asked (CORS), or GeoJSON or TopoJSON as an object
 * @param given the list of provinces that bare codes belong to; null where nothing says so
 */
export async function readBoundaries(source: unknown, given: string | null): Promise<Boundaries> {
  if (typeof source !== 'string') return boundariesIn(source, given);
  let text: string;
  try {
    const response = await fetch(source);
    const bytes = response.ok ? await response.arrayBuffer() : null;
    if (bytes === null) return without('format.unreadable', 'notLoaded');
    if (bytes.byteLength > MOST_BYTES) return without('format.unreadable', 'tooDetailed');
    text = new TextDecoder().decode(bytes);
  } catch {
    return without('format.unreadable', 'notLoaded');
  }
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return without('format.unreadable', 'unreadable');
  }
  return boundariesIn(file, given);
}
