import type { AreaId, Motto } from '@danbiet/core';

/** A line of the notes under a figure; `strong` stands first and bold (`61/63 tỉnh, thành có số liệu.`). */
export interface Note {
  readonly strong: string | null;
  readonly text: string;
}

/** A publication named under a figure. `url` is null unless it is safe to link (`http:`, `https:` or relative). */
export interface SourceLine {
  readonly title: string;
  readonly date: string | null;
  readonly url: string | null;
}

/** A column of a figure's table. */
export interface TableColumn {
  readonly key: string;
  readonly label: string;
  /** Numbers stand right. */
  readonly numeric: boolean;
  /** A second line of the heading: unit, or what is compared. */
  readonly under?: string;
  /** True where the figure says it once for all rows too (its period, its source): a page need not repeat it in each. */
  readonly common?: boolean;
}

/** A cell as shown, with the plain number that files write and sorting uses ('' for none). */
export interface TableCell {
  readonly text: string;
  readonly plain: string;
  /** What sorting uses where `plain` is no number: the numerator of a fraction, the lower end of an interval. */
  readonly order?: number;
}

/** A row of a figure's table; its first cell is the row's heading. */
export interface TableRow {
  readonly area: AreaId | null;
  readonly cells: readonly TableCell[];
}

/** The figures of a chart as a table: what the table view, the CSV file and a screen reader get. */
export interface TableModel {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** What a figure says in words, whatever draws it. Every text is in one language and ready to show. */
export interface Figure {
  /** The part of the motto and the publisher: `Dân bàn · PAPI`; null for neither. */
  readonly kicker: string | null;
  readonly motto: Motto;
  /** Indicator, area set and period. */
  readonly title: string;
  /** Unit and denominator in words. */
  readonly subtitle: string;
  /** What a person would say first; also the accessible description and the live message after a change. */
  readonly sentence: string;
  readonly notes: readonly Note[];
  readonly sources: readonly SourceLine[];
  /** Most figures work it out when it is first asked for. */
  readonly table: TableModel;
  /** True when the figures are made up; title, table and exports already say so. */
  readonly synthetic: boolean;
}
