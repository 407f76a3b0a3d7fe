/** What is particular to a table. Every part may be left out. */
export interface TableOptions {
  /** Adds the difference to a level to each column of figures; default `none`. */
  readonly benchmark?: 'nation' | 'region' | 'median' | 'none' | undefined;
  /** Adds how each figure has changed since the period before, or between the first and the last of the chosen ones. */
  readonly change?: boolean | undefined;
  /** How the rows stand before anybody sorts them; default `name`. */
  readonly sort?: 'name' | 'value' | 'region' | undefined;
  /** Whether the rows stand in their regions before anybody asks. */
  readonly group?: 'region' | undefined;
}
