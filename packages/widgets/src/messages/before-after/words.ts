/** What two maps say of the reform of 2025. Both languages come with the maps before and after it, which few pages have. */
export interface BeforeAfterWords {
  readonly before: (areas: string, period: string) => string;
  readonly after: (areas: string, period: string) => string;
  /** `map`: 0 before, 1 after. */
  readonly own: (name: string, map: number) => string;
  /** How a sentence on one of the maps begins. */
  readonly side: (map: number) => string;
  readonly joined: string;
  /** `sum`: what the parts make together, '' where that is not known. */
  readonly lead: (name: string, value: string, parts: string, together: string) => string;
  readonly together: (sum: string) => string;
  readonly nation: (before: string, after: string) => string;
  /** Classes hold about as many areas each only in both lists together. */
  readonly quantile: string;
  readonly beforeAfter: string;
  readonly partsHead: string;
  readonly madeOf: (parts: string, together: string) => string;
  readonly wentInto: (name: string) => string;
  readonly oneList: string;
  /** In place of how many areas, where nobody knows which they are. */
  readonly noLand: string;
  /** Provinces shown that nobody chose. */
  readonly added: (names: string) => string;
  /** Areas of which nobody knows what they are on the other map. */
  readonly strange: (names: string) => string;
  /** `areas`: `2 tỉnh, thành`. */
  readonly absent: (areas: string) => string;
}
