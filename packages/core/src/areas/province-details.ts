import type { AreaId } from '../model/area.js';
import type { Text } from '../model/language.js';
import { PROVINCES, type ProvinceRow } from './provinces.data.js';
import { VINTAGES, vintageOn } from './vintage.js';

/** What a province is called from a day on. */
export interface DatedName {
  /** First day, ISO; null for the name held when the list came into force. */
  readonly from: string | null;
  readonly name: Text;
  /** With the kind of unit: `Tỉnh Hà Giang`, `Thành phố Huế`; `Ha Giang Province`, `Hue City`. */
  readonly fullName: Text;
  /** True for a centrally run city. */
  readonly city: boolean;
}

/** What is known of a province beside its {@link Area}. */
export interface ProvinceDetails {
  readonly id: AreaId;
  /** The names in order of time; the last one is today's (or that of the list's last day). */
  readonly names: readonly DatedName[];
  /** Other ways to write it that do not follow from the name itself (`TP.HCM`, `BR-VT`). */
  readonly aliases: readonly string[];
  /** The province of 2025 in which one of 2024 lies whole; null for those of 2025. */
  readonly successor: AreaId | null;
  /** The provinces of 2024 that make up one of 2025; none for those of 2024. */
  readonly predecessors: readonly AreaId[];
}

let byId: Map<AreaId, ProvinceDetails> | undefined;

/** Names with their dates, aliases and predecessors of a province, or null for other ids. */
export function provinceDetails(id: AreaId): ProvinceDetails | null {
  byId ??= new Map(VINTAGES.flatMap((vintage) => PROVINCES[vintage].map((row) => [`${row[0]}@${vintage}`, detailsOf(row, vintage)] as const)));
  return byId.get(id) ?? null;
}

/**
 * The name of a province on a day.
 *
 * @param day ISO
 * @example nameOn('46@2024', '2024-12-31')?.fullName.vi // 'Tỉnh Thừa Thiên Huế'
 * @example nameOn('46@2024', '2025-01-01')?.fullName.vi // 'Thành phố Huế'
 */
export function nameOn(id: AreaId, day: string): DatedName | null {
  return provinceDetails(id)?.names.findLast(({ from }) => from === null || from <= day) ?? null;
}

/** True when a province was a centrally run city on a day, or at any time of its list when no day is given. */
export function isCity(id: AreaId, day: string | null): boolean {
  const details = provinceDetails(id);
  // cities of a province ended with the district level, so a name used a little early means no other unit
  if (day !== null && vintageOn(day) === '2024') return nameOn(id, day)?.city === true;
  return details?.names.some(({ city }) => city) === true;
}

function detailsOf([code, vi, en, type, , , aliases, change, successor]: ProvinceRow, vintage: string): ProvinceDetails {
  const [from, laterVi, laterEn] = change.split('|');
  const later = from !== undefined && laterVi !== undefined && laterEn !== undefined ? [dated(from, laterVi, laterEn, true)] : [];
  return {
    id: `${code}@${vintage}`,
    names: [dated(null, vi, en, type === 'city'), ...later],
    aliases: aliases === '' ? [] : aliases.split('|'),
    successor: successor === '' ? null : `${successor}@2025`,
    predecessors: vintage === '2025' ? PROVINCES['2024'].filter((row) => row[8] === code).map((row) => `${row[0]}@2024`) : [],
  };
}

function dated(from: string | null, vi: string, en: string, city: boolean): DatedName {
  const english = city ? (en.endsWith(' City') ? en : `${en} City`) : `${en} Province`;
  return { from, name: { vi, en }, fullName: { vi: `${city ? 'Thành phố' : 'Tỉnh'} ${vi}`, en: english }, city };
}
