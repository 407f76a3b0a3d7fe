import type { AreaId, Dataset, Issue, Lang, Text } from '@danbiet/core';
import type { TextTable } from '../terminal/text-table.js';

/** A comparison as the command shows it. */
export interface Compared {
  readonly sentence: Text;
  table(lang: Lang): TextTable;
  /** As the library gives it. */
  readonly result: object;
}

/** What a call wants compared; ids are checked against the inputs. */
export interface Wanted {
  readonly indicator: string | null;
  readonly period: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Empty for all that the library takes by itself. */
  readonly areas: readonly AreaId[];
  /** `''` for whole areas. */
  readonly scope: string;
  readonly against: Against;
  readonly method: 'interval' | 'funnel';
  /** Whether the limits of a funnel are widened by what areas differ beyond chance. */
  readonly overdispersed: boolean;
  readonly order: 'descending' | 'ascending';
  /** Ids of the indicators that count the parts of a whole. */
  readonly parts: readonly string[];
  /** Id of the indicator that counts persons, or `population` for the one that comes with the library. */
  readonly denominator: string;
  readonly per: Per;
  /** Confidence level of the intervals, 0.95 unless the call says otherwise. */
  readonly confidence: number;
}

/** Persons to which a rate refers. */
export type Per = 1000 | 10_000 | 100_000;

/** With what areas are compared. */
export type Against = 'nation' | 'region' | 'median' | { readonly similar: number } | { readonly past: string | null } | { readonly target: number } | { readonly areas: readonly AreaId[] };

/** A comparison and what has to be said about it; null where it is refused. */
export interface Answer {
  readonly compared: Compared | null;
  readonly issues: readonly Issue[];
}

/** An option that says what is to be compared. */
export type Wish = 'indicator' | 'period' | 'from' | 'to' | 'area' | 'level' | 'scope' | 'against' | 'method' | 'overdispersed' | 'order' | 'parts' | 'denominator' | 'per' | 'confidence';

/** A verb of the command. */
export interface Verb {
  readonly name: string;
  /** What it does, in a clause. */
  readonly summary: Text;
  /** Options that it cannot do without. */
  readonly needs: readonly Wish[];
  /** Options that it may be given beside those. */
  readonly takes: readonly Wish[];
  /** Whether it is about one area and no other. */
  readonly oneArea?: boolean;
  compare(dataset: Dataset, wanted: Wanted): Answer | Promise<Answer>;
}
