import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeDataset } from '../dataset/make-dataset.js';
import { context, observationArbitrary } from '../dataset/random-dataset.test-data.js';
import { RECORD_FIELDS } from '../formats/observation-records.js';
import { columnOf } from './columns.js';
import { toTable } from './to-table.js';

it('holds every observation once, with the words that charts show', () => {
  const { dataset } = makeDataset(fc.sample(observationArbitrary, { numRuns: 20 }), context);
  const table = toTable(dataset);
  expect(table.numRows()).toBe(dataset.size);
  expect(table.columnNames()).toEqual([...RECORD_FIELDS, 'lineage', 'drawn', 'value_text']);
  expect(table.array('value')).toEqual(dataset.column('value'));
  const counts = Array.from(table.groupby('indicator').count().array('count') as Iterable<number>);
  expect(counts.reduce((sum, n) => sum + n, 0)).toBe(dataset.size);
  expect(toTable(dataset, 'en').array('area_name')).toContain(dataset.areas.get(dataset.observations()[0]!.area)!.name.en);
});

it('gives a column with its type, in the order of the table, and says which there are', () => {
  const { dataset } = makeDataset(fc.sample(observationArbitrary, { numRuns: 20 }), context);
  const table = toTable(dataset);
  expect(columnOf(table, 'status')).toEqual(dataset.column('status'));
  expect(columnOf(table.filter((row: { readonly value: number | null }) => row.value !== null), 'value')).toEqual(dataset.column('value').filter((value) => value !== null));
  expect(() => columnOf(table.select('value'), 'status')).toThrow('columnOf received the column “status”; the table has value');
});

it('says in each row that figures are made up', () => {
  const { dataset } = makeDataset(fc.sample(observationArbitrary, { numRuns: 20 }), { ...context, synthetic: true });
  expect(new Set(toTable(dataset).array('note'))).toEqual(new Set(['Số liệu mô phỏng']));
});
