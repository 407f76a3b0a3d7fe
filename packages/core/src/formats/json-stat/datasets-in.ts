import { isRecord, type Json } from './checked.js';

/** The datasets that a JSON-stat file holds, each as one of version 2, and the addresses of those that it only points to. */
export interface Contained {
  readonly datasets: readonly unknown[];
  readonly elsewhere: readonly string[];
}

/** How deep collections may stand in collections. */
const DEEPEST = 4;

/** A dataset of version 1: its dimensions name their order, sizes and roles in `dimension` itself. */
function fromVersion1(old: Json): unknown {
  const { dimension, ...rest } = old;
  if (!isRecord(dimension)) return old;
  const { id, size, role, ...dimensions } = dimension;
  return { ...rest, version: '2.0', class: 'dataset', id, size, ...(role === undefined ? {} : { role }), dimension: dimensions };
}

const isVersion1 = (value: unknown): boolean => isRecord(value) && isRecord(value.dimension) && 'value' in value && value.version === undefined && value.class === undefined;

/**
 * Take a JSON-stat file apart: a dataset is itself; a collection (version 2) holds datasets, or points to them; a bundle
 * (version 1) holds them by name. Nothing is fetched.
 *
 * @param version that of the collection, which its datasets need not repeat
 */
export function datasetsIn(json: unknown, version?: unknown, depth = DEEPEST): Contained {
  if (!isRecord(json)) return { datasets: [json], elsewhere: [] };
  if (json.class === 'collection' && isRecord(json.link) && Array.isArray(json.link.item)) {
    const inside = json.link.item.map((item: unknown): Contained => {
      if (!isRecord(item) || depth === 0) return { datasets: [], elsewhere: [] };
      if ('value' in item || item.class === 'collection') return datasetsIn({ version: json.version ?? version, ...item }, json.version ?? version, depth - 1);
      return { datasets: [], elsewhere: typeof item.href === 'string' ? [item.href] : [] };
    });
    return { datasets: inside.flatMap(({ datasets }) => datasets), elsewhere: inside.flatMap(({ elsewhere }) => elsewhere) };
  }
  if (isVersion1(json)) return { datasets: [fromVersion1(json)], elsewhere: [] };
  const bundled = json.class === undefined && json.version === undefined ? Object.values(json).filter(isVersion1) : [];
  return { datasets: bundled.length > 0 ? bundled.map((one) => fromVersion1(one as Json)) : [json], elsewhere: [] };
}
