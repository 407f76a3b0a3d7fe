/** A point of the globe: longitude and latitude in degrees. */
export type Position = readonly [longitude: number, latitude: number];

/** A closed line; the last point may repeat the first. */
export type Ring = readonly Position[];

/** An area of a file as it stands there, not yet joined to anything. */
export interface Feature {
  /** Its place in the file, from 1. */
  readonly number: number;
  /** `31@2025`, or a bare code; null for none. */
  readonly code: string | null;
  /** The list of provinces that its code belongs to, as written; null where nothing says so. */
  readonly vintage: string | null;
  /** Outer and inner lines of each part; null where it is no area. */
  readonly polygons: readonly (readonly Ring[])[] | null;
  /** False where a coordinate is no longitude and latitude in Viet Nam. */
  readonly placed: boolean;
}

/** What is read from a file of boundaries. */
export interface FeatureFile {
  readonly features: readonly Feature[];
  /** True where the file calls itself made up (`"synthetic": true`). */
  readonly synthetic: boolean;
}

/** More points than this are not drawn by a page in reasonable time; a good national file has a few thousand. */
export const MOST_POINTS = 200_000;

/** A file that has more points than {@link MOST_POINTS}. */
export class TooDetailed extends Error {}

/** A value that has members. */
export const record = (value: unknown): Readonly<Record<string, unknown>> | null => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null);

/** A list, or an empty one for anything else. */
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
