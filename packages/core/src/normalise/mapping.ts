import type { Field } from './fields.js';

/** What a dash in a cell means, once somebody asked the reporting body. */
export type Dash = 'zero' | 'not_applicable' | 'not_reported';

/** How a form of one's own is to be read. */
export interface Mapping {
  readonly dash?: Dash | null;
  readonly columns?: Readonly<Record<string, Field>>;
}
