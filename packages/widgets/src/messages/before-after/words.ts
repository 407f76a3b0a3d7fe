/** What two maps say of the reform of 2025. Both languages come with the maps before and after it, which few pages have. */
export interface BeforeAfterWords {
  readonly before: (areas: string, period: string) => string;
  readonly after: (areas: string, period: string) => string;
  /** `map`: 0 before, 1 after. */
  readonly own: (name: string, map: number) => string;
  /** Classes hold about as many areas each only in both lists together. */
  readonly quantile: string;
  readonly beforeAfter: string;
  readonly partsHead: string;
  readonly madeOf: (parts: string) => string;
  readonly wentInto: (name: string) => string;
  readonly oneList: string;
}
