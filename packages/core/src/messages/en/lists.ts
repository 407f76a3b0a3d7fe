import type { AreaLevel, Text } from '../../model/index.js';

const NOUN: Record<AreaLevel, readonly [one: string, several: string]> = {
  nation: ['country', 'countries'],
  region: ['region', 'regions'],
  province: ['province', 'provinces'],
  district: ['district', 'districts'],
  commune: ['commune', 'communes'],
  unknown: ['area', 'areas'],
};

/** `province` or `provinces`. */
export const noun = (n: number, level: AreaLevel) => NOUN[level][n === 1 ? 0 : 1];
/** `63 provinces`. */
export const many = (n: number, level: AreaLevel) => `${n}\u00a0${noun(n, level)}`;
/** `31 of 34 provinces`. */
export const ofMany = (reported: number, total: number, level: AreaLevel) => `${reported} of ${many(total, level)}`;

/** At most three names, then how many others. */
export function list(names: readonly Text[], level: AreaLevel): string {
  const shown = names.slice(0, 3).map((name) => name.en);
  if (names.length > 3) return `${shown.join(', ')} and ${names.length - 3} other\u00a0${noun(names.length - 3, level)}`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** `PAPI (CECODES, UNDP)` → `PAPI`; the source line names the bodies. */
export const shortName = (publisher: string) => publisher.replace(/ \(.*\)$/, '');

/** The statistics office by its English name, with the Vietnamese one under which its tables are found; other publishers as they write themselves. */
export const publisherName = (publisher: string) => publisher.replace(/^(Tổng c|C)ục Thống kê$/, (own, general) => `${general === 'C' ? 'National' : 'General'} Statistics Office, ${own}`);

/** Up to three are named, more are counted. */
export const who = (names: readonly Text[], level: AreaLevel) => (names.length <= 3 ? list(names, level) : many(names.length, level));
