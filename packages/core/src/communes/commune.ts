import type { AreaId } from '../model/area.js';

/** The lists of communes by year: 3 February 2021, 30 June 2025 (the last before the reform) and since 1 July 2025. */
export const COMMUNE_VINTAGES = ['2021', '2024', '2025'] as const;
/** A list of communes. */
export type CommuneVintage = (typeof COMMUNE_VINTAGES)[number];

/** The kinds of commune; `thị trấn` ends and `đặc khu` begins on 1 July 2025. */
export const COMMUNE_TYPES = ['xã', 'phường', 'thị trấn', 'đặc khu'] as const;
/** A kind of commune. */
export type CommuneType = (typeof COMMUNE_TYPES)[number];

/** A commune as a list holds it. */
export interface Commune {
  /** Five digits; used again after reforms, so never without the list's vintage. */
  readonly code: string;
  /** Without its kind: `Ba Đình`, `1`. */
  readonly name: string;
  readonly type: CommuneType;
  readonly province: AreaId;
  /** Code of its district, null since there are none. */
  readonly district: string | null;
  /** Day since which a former xã is a phường, ISO, or null. */
  readonly wardSince: string | null;
}

/** The communes of one vintage, as a file lists them. */
export interface CommuneList {
  readonly vintage: CommuneVintage;
  readonly communes: readonly Commune[];
}

/** The list of provinces in which a list of communes lies. */
export function provinceVintageOf(vintage: CommuneVintage): '2024' | '2025' {
  return vintage === '2025' ? '2025' : '2024';
}
