/** What two maps say of the reform of 2025. Both languages come with the maps before and after it, which few pages have. */
export interface BeforeAfterWords {
  readonly before: (areas: string, period: string) => string;
  readonly after: (areas: string, period: string) => string;
  readonly beforeAfter: string;
  readonly partsHead: string;
  readonly madeOf: (parts: string) => string;
  readonly wentInto: (name: string) => string;
  readonly oneList: string;
}
