import type { Dataset, Issue, Lang, Text } from '@danbiet/core';
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
  readonly areas: readonly string[];
  readonly against: Against;
}

/** With what areas are compared. */
export type Against = 'nation' | 'region' | 'median' | 'similar' | { readonly target: number };

/** A comparison and what has to be said about it; null where it is refused. */
export interface Answer {
  readonly compared: Compared | null;
  readonly issues: readonly Issue[];
}

/** A verb of the command. */
export interface Verb {
  readonly name: string;
  /** Options that it cannot do without. */
  readonly needs: readonly ('indicator' | 'period' | 'from' | 'to' | 'area')[];
  compare(dataset: Dataset, wanted: Wanted): Answer;
}
