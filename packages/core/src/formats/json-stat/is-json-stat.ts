import { isRecord } from './checked.js';

/** Whether parsed JSON is JSON-stat of any kind, also one with faults: it has its `class`, its `version`, or datasets as version 1 has them. */
export function isJsonStat(json: unknown): boolean {
  if (!isRecord(json)) return false;
  if (['dataset', 'collection', 'dimension'].includes(json.class as string)) return true;
  return [json, ...Object.values(json)].some((one) => isRecord(one) && isRecord(one.dimension) && 'value' in one);
}
