import type { Lang } from '@danbiet/core';

/** An element with figures, and what must be found in it. */
export interface Subject {
  /** What the tests are called after. */
  readonly title: string;
  /** Make the element with its data, not yet in the page. */
  readonly make: () => HTMLElement;
  /** Number of rows that its table must have: one for each area of the set, also for those without a figure. */
  readonly rows: number;
  /** Figures as they must be written, in each language: in the description, and in the names of marks. */
  readonly said: Readonly<Record<Lang, readonly string[]>>;
  /** Areas whose marks mean different things, by their names in Vietnamese: no two may look alike without colour. */
  readonly different: readonly string[];
  /** False for a table, which draws no marks and is its own table view; default true. */
  readonly marks?: boolean;
  /** True for a small figure, whose menu changes between its views. */
  readonly small?: boolean;
  /** Ask the drawn element for other figures, which must be announced once. */
  readonly change: (element: HTMLElement) => void;
}
