import type { Lang } from '@danbiet/core';
import type { Gap } from '../../layout/nothing.js';
import { english } from '../english.js';
import { vi } from './vi.js';

/** What a map says beside what any figure says. */
export interface MapWords {
  /** How the classes are cut. `level`: `cả nước: 84,5%`. */
  readonly rule: { readonly quantile: string; readonly equal: string; readonly benchmark: (level: string) => string };
  /** The limits of the first, of a middle and of the last class. */
  readonly under: (limit: string) => string;
  readonly between: (low: string, high: string) => string;
  readonly from: (limit: string) => string;
  readonly inClass: (limits: string) => string;
  readonly classHead: string;
  readonly gaps: Readonly<Record<Extract<Gap, 'silent' | 'not_reported' | 'not_applicable' | 'not_due' | 'suppressed' | 'ambiguous'> | 'under' | 'upward', string>>;
  readonly against: (level: string) => string;
  /** `areas`: `63 tỉnh, thành`. */
  readonly highest: (names: string, value: string) => string;
  readonly lowest: (names: string, value: string) => string;
  readonly alone: (areas: string, value: string) => string;
  readonly counted: (areas: string, limits: string) => string;
  readonly own: (name: string, value: string, limits: string) => string;
  readonly places: string;
  readonly islands: string;
  readonly score: string;
  readonly signs: string;
  readonly zero: string;
  readonly approx: string;
  readonly hollow: (names: string) => string;
  readonly outside: string;
  /** Provinces of the choice that no list of tiles holds. */
  readonly noTile: (names: string) => string;
  readonly boundaries: string;
  readonly onlyProvinces: string;
  readonly askProvinces: string;
  readonly noBoundaries: string;
  readonly empty: string;
}

/** The words of a map in one language. */
export const mapWords = (lang: Lang): MapWords => (lang === 'en' ? (english()?.map ?? vi) : vi);
