import { normaliseFiles, type NormaliseInput } from './normalise-files.js';
import type { Normalised, NormaliseOptions } from './options.js';

/**
 * Normalise the tables of one input, long or wide: headings are found, names, periods and numbers are read, totals are
 * held against their parts, and whatever cannot be taken becomes an issue with its row and column. A bad cell stops
 * nothing else; nothing is guessed.
 *
 * @param input delimited text, rows that were read from it, or the sheets of a file
 * @example normalise('Địa phương;Năm;Số lượt tiếp công dân\nHuế;2021;4.956', { vintage: '2024' }).observations[0]?.value // 4956
 */
export function normalise(input: NormaliseInput, options: NormaliseOptions = {}): Normalised {
  return normaliseFiles([{ input, options }]);
}
