/** What a map says of a file of boundaries. Both languages come with the boundaries themselves, which few pages have. */
export interface BoundaryWords {
  readonly notLoaded: string;
  readonly unreadable: string;
  /** `limit` is a number of points as text. */
  readonly tooDetailed: (limit: string) => string;
  readonly noAreas: string;
  /** Features that were left out; `count` and `which` (`3, 7, …`) as text, counted from 1. */
  readonly notAreas: (count: string, which: string) => string;
  readonly elsewhere: (count: string, which: string) => string;
  readonly noCode: (count: string, which: string) => string;
  readonly noVintage: (count: string, which: string) => string;
  /** `codes`: `98@2025, …`. */
  readonly unknown: (count: string, codes: string) => string;
  /** Whose boundaries they are, and what they are not. */
  readonly given: string;
  readonly synthetic: string;
  /** Heading of the tiles of provinces without a shape. */
  readonly without: string;
  /** Provinces of the list without a shape in the file. */
  readonly missing: (areas: string, names: string) => string;
}
