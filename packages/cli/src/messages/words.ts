import type { Account } from '@danbiet/core/normalise';
import type { Lang, Severity } from '@danbiet/core';
import { en } from './en.js';
import { vi } from './vi.js';

/** Where something stands, for {@link Words.place}; what is not known is null. */
export interface Place {
  readonly file: string | null;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly rows: readonly number[];
}

/** What the command says beside results and issues, in one language. */
export interface Words {
  readonly severity: Readonly<Record<Severity, string>>;
  /** What the command is, above its list of sub-commands. */
  readonly about: string;
  readonly usage: string;
  readonly options: string;
  readonly subCommands: string;
  readonly example: string;
  /** Where to read on, under the list of sub-commands. */
  readonly more: string;
  readonly moreHelp: (command: string) => string;
  /** Before how an option of the command settles an issue. */
  readonly byOption: string;
  readonly places: (count: number) => string;
  /** Empty for what stands nowhere in the inputs. */
  readonly place: (place: Place) => string;
  readonly morePlaces: (count: number) => string;
  readonly moreSayings: (count: number) => string;
  /** The four counts of cells, which add up. */
  readonly account: (account: Account) => string;
  /** Figures and files read, and issues by severity. */
  readonly summary: (counts: { readonly figures: number; readonly files: number } & Readonly<Record<Severity, number>>) => string;
  /** Issues of the files that an answer does not list. */
  readonly leftToCheck: (warnings: number, notes: number) => string;
  readonly reading: (file: string, at: number, of: number) => string;
  readonly normalising: (files: number) => string;
  readonly rows: (done: number, of: number, file: string) => string;
  readonly writing: (done: number, of: number) => string;
  readonly written: (file: string, figures: number) => string;
  /** Where a command that makes figures made none. */
  readonly nothingMade: string;
  /** Where no input gave a figure to be written. */
  readonly nothingRead: string;
  readonly passedOver: (files: readonly string[]) => string;
  readonly internal: (what: string) => string;
}

/** What the command says, by language. */
export const WORDS: Readonly<Record<Lang, Words>> = { vi, en };
