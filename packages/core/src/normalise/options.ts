import type { CommuneFinder } from '../areas/commune-finder.js';
import type { Area } from '../model/area.js';
import type { Indicator } from '../model/indicator.js';
import type { Issue } from '../model/issue.js';
import type { Observation } from '../model/observation.js';
import type { Period } from '../model/period.js';
import type { NumberLocale } from '../numbers/index.js';
import type { Account } from './account.js';
import type { Field } from './fields.js';
import type { Mapping } from './mapping.js';

/** What is known about a table beside its cells. */
export interface NormaliseOptions {
  /** Name of the file, kept with every figure and issue. */
  readonly file?: string | null;
  /** The list of provinces the file uses (`2024` or `2025`), when it does not say. */
  readonly vintage?: string | null;
  /** Day on which the document was issued, ISO. */
  readonly date?: string | null;
  /** How the file writes numbers, when known. */
  readonly locale?: NumberLocale;
  /** Indicators of one's own, found by id or label before those of the catalogue. */
  readonly indicators?: Iterable<Indicator>;
  /** Headings of one's own, each with its field. */
  readonly columns?: Readonly<Record<string, Field>>;
  /** Lists of communes, in which areas below the provinces are found; without them they are left out. See `@danbiet/core/communes`. */
  readonly communes?: CommuneFinder;
  /** Told now and then how many rows of a table are read: for a long one this takes a while. */
  readonly onRows?: (done: number, of: number, file: string | null) => void;
  /** How a form of one's own is to be read, see {@link readMapping}. */
  readonly mapping?: Mapping;
}

/** One observation for each figure of a table, with all that they name. */
export interface Normalised {
  readonly observations: readonly Observation[];
  readonly indicators: readonly Indicator[];
  readonly areas: readonly Area[];
  readonly periods: readonly Period[];
  /** True when a dataset among the inputs says that its figures are made up. */
  readonly synthetic: boolean;
  readonly issues: readonly Issue[];
  readonly account: Account;
}
