import type { AreaLevel, Text } from '../../model/index.js';

/** What areas of a level are called. */
export const NOUN: Record<AreaLevel, string> = {
  nation: 'quốc gia',
  region: 'vùng',
  province: 'tỉnh,\u00a0thành',
  district: 'quận,\u00a0huyện',
  commune: 'xã,\u00a0phường',
  unknown: 'địa\u00a0phương',
};

/** `63 tỉnh, thành`; also `31/34 tỉnh, thành`. */
export const many = (n: number | string, level: AreaLevel) => `${n}\u00a0${NOUN[level]}`;

/** At most three names, then how many others. */
export function list(names: readonly Text[], level: AreaLevel): string {
  const shown = names.slice(0, 3).map((name) => name.vi);
  if (names.length > 3) return `${shown.join(', ')} và ${many(names.length - 3, level)} khác`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} và ${shown.at(-1)}`;
}

/** `PAPI (CECODES, UNDP)` → `PAPI`; the source line names the bodies. */
export const shortName = (publisher: string) => publisher.replace(/ \(.*\)$/, '');

/** Up to three are named, more are counted. */
export const who = (names: readonly Text[], level: AreaLevel) => (names.length <= 3 ? list(names, level) : many(names.length, level));
