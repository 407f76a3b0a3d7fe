import type { Dataset } from '../../dataset/dataset.js';
import { fail, listOf, number, oneOf, record, shapeOf, text, WrongKey, type Checked, type Json } from './checked.js';
import { MOST_CELLS, MOST_PLACES } from './limits.js';
import { readOwn } from './read-own.js';

const DIMENSIONS = ['indicator', 'area', 'period', 'scope'];

const file = shapeOf({
  version: oneOf('2.0'),
  class: oneOf('dataset'),
  id: listOf(text),
  size: listOf(number),
  dimension: record,
  value: record,
  status: record,
  extension: shapeOf({ danbiet: record }),
});
const dimension = shapeOf({ category: shapeOf({ index: listOf(text) }) });

/**
 * Read a file of our own in just the form in which our writer writes it, as a page nearly always has it. What a drawing does
 * not use (labels, roles and units beside the extension's) is not looked at.
 *
 * @param input the parsed file
 * @returns null for a file in any other form, or with any fault: the careful reader says what there is to say
 */
export function readPlain(input: unknown): Dataset | null {
  try {
    const { id, size, dimension: all, value, status, extension } = file(input, '');
    const dimensions = id.map((one, i) => ({ id: one === DIMENSIONS[i] ? one : fail('id'), ids: idsOf(all[one], size[i]) }));
    const places = dimensions.reduce((product, { ids }) => product * ids.length, 1);
    if (places > MOST_PLACES || size.length !== id.length) return null;
    const read = readOwn({ dimensions, values: sparse(value, number, places), statuses: sparse(status, text, places) }, extension.danbiet);
    return 'wrong' in read ? null : read;
  } catch (error) {
    if (error instanceof WrongKey) return null;
    throw error;
  }
}

function idsOf(raw: unknown, size: number | undefined): readonly string[] {
  const ids = dimension(raw, '').category.index;
  return ids.length === size && new Set(ids).size === size ? ids : fail('size');
}

function sparse<T>(cells: Json, check: Checked<T>, places: number): ReadonlyMap<number, T> {
  const entries = Object.entries(cells);
  if (entries.length > MOST_CELLS) fail('size');
  return new Map(entries.map(([cell, one]) => [/^\d+$/.test(cell) && Number(cell) < places ? Number(cell) : fail(cell), check(one, cell)]));
}
