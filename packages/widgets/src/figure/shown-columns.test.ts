import { expect, it } from 'vitest';
import type { TableModel } from './figure.js';
import { shownColumns } from './shown-columns.js';

const table = (...rows: readonly (readonly string[])[]): TableModel => ({
  columns: [
    { key: 'area', label: 'Tỉnh', numeric: false },
    { key: 'remark', label: 'Ghi chú', numeric: false },
    { key: 'source', label: 'Nguồn', numeric: false, common: true },
  ],
  rows: rows.map((cells) => ({ area: null, cells: cells.map((text) => ({ text, plain: text })) })),
});

it('leaves out what every row with an entry says alike, but only where the figure says it too', () => {
  expect(shownColumns(table(['Huế', 'tạm thời', 'A'], ['Cà Mau', 'tạm thời', 'A'], ['Lai Châu', '', '']))).toEqual([0, 1]);
});

it('keeps what differs', () => {
  expect(shownColumns(table(['Huế', '', 'A'], ['Cà Mau', '', 'B']))).toEqual([0, 1, 2]);
});
