import type { Indicator } from '../model/indicator.js';
import { entries } from './catalogue.data.js';

/** An indicator of the catalogue, with what is needed to recognise and to doubt its figures. */
export interface CatalogueEntry extends Indicator {
  /** Phrases of real reports; `…` where the number stands. */
  readonly aliases: readonly string[];
  /** Range outside of which a value deserves a warning, in the indicator's unit. */
  readonly plausible: { readonly min: number | null; readonly max: number | null };
  /** Years in which the indicator was published, where its definition changed; null is open. */
  readonly years: { readonly first: number | null; readonly last: number | null };
  /** Laws and decrees in Vietnamese, with a remark where the article was not compared with its text; '' where there is none. */
  readonly legalBasis: string;
  /** One of the sixty that every province reports. */
  readonly core: boolean;
}

let byId: ReadonlyMap<string, CatalogueEntry> | undefined;

/** The catalogue of indicators by id, in a fixed order. */
export function catalogue(): ReadonlyMap<string, CatalogueEntry> {
  byId ??= new Map(entries().map((entry) => [entry.id, entry]));
  return byId;
}
