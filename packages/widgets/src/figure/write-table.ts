import type { AreaId, Indicator, Lang, Observation } from '@danbiet/core';
import { figureWords } from '../messages/figure/words.js';
import { sourcesOf } from './describe.js';
import type { TableCell, TableColumn, TableModel } from './figure.js';

/** A column with what it writes for a row. */
export interface WrittenColumn<Row> extends TableColumn {
  readonly write: (row: Row) => TableCell;
  /** Stands also where no row has anything to say in it: names and figures. */
  readonly always?: true;
}

/** A cell of words: files write what is shown. */
export const only = (text: string): TableCell => ({ text, plain: text });

/** The heading of a figure's values: the indicator with its unit, which is not said where it is per cent. */
export function valueHead({ label, unit }: Indicator, lang: Lang): string {
  return unit[lang] === '' || unit[lang] === '%' ? label[lang] : `${label[lang]} (${unit[lang]})`;
}

/** The column of sources. */
export const sourceColumn = <Row>(lang: Lang, observationsOf: (row: Row) => readonly Observation[]): WrittenColumn<Row> => ({
  key: 'source',
  label: figureWords(lang).source,
  numeric: false,
  common: true,
  write: (row) => only(sourcesOf(observationsOf(row), lang).map(({ title }) => title).join('; ')),
});

/** Figures as rows: a column stands only where some row has something to say in it. */
export function writeTable<Row>(columns: readonly WrittenColumn<Row>[], rows: readonly Row[], areaOf: (row: Row) => AreaId | null): TableModel {
  const written = rows.map((row) => columns.map(({ write }) => write(row)));
  const kept = columns.map(({ always }, i) => always ?? written.some((cells) => cells[i]!.text !== ''));
  return {
    columns: columns.filter((_, i) => kept[i]).map(({ write: _write, always: _always, ...column }) => column),
    rows: written.map((cells, i) => ({ area: areaOf(rows[i]!), cells: cells.filter((_, column) => kept[column]) })),
  };
}
