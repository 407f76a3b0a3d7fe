import type { Wording } from '../both.js';
import type { BrokenJson } from '../files.js';

export const emptyFile = (): Wording => ['The file is empty.', 'Check that it was saved or downloaded to the end.'];

const KINDS = {
  pdf: 'This is a PDF file, not a table of data.',
  rtf: 'This is an RTF document, not a table of data.',
  image: 'This is an image, not a table of data.',
  archive: "This is an archive or another program's document, not an Excel workbook.",
  binary: 'The file is not text, and of no format that can be read.',
} as const;

export const notATable = ({ kind }: { readonly kind: keyof typeof KINDS }): Wording => [
  KINDS[kind],
  kind === 'archive' ? 'Unpack it and give the files inside, or save it as .xlsx or CSV.' : 'Ask for the original table (.xlsx or CSV), or copy the table into a CSV file.',
];

export const datasetsDiffer = ({ count, what, id }: { readonly count: number; readonly what: 'indicator' | 'area'; readonly id: string }): Wording => [
  `The file holds ${count} datasets which define the ${what} “${id}” differently, so they cannot be joined.`,
  'Put each dataset into a file of its own.',
];

export const jsonBroken = ({ line, character, open, found }: BrokenJson): Wording => [
  open === null ? `The JSON is broken on line ${line}, character ${character}, at “${found}”.` : `The JSON is cut off: it ends on line ${line}, character ${character}${open > 0 ? `, with ${open} ${open === 1 ? 'bracket' : 'brackets'} open` : ''}.`,
  'Export or download the file again; nothing of it was read.',
];
export const jsonWithoutTable = (): Wording => ['The JSON file holds no table: no list of rows or of columns was found.', 'A table is a list of objects with the same keys, a list of rows, or columns of one length.'];
export const jsonLineWrong = ({ start }: { readonly start: string }): Wording => [`This line is no JSON object (it begins with “${start}”) and was left out.`, 'Each line of a JSON Lines file must be a whole object.'];
export const sdmxDeleted = (): Wording => ['This row takes back a published figure (ACTION = D) and was not imported.', null];
export const collectionElsewhere = ({ count, first }: { readonly count: number; readonly first: string }): Wording => [`This file only points to ${count} ${count === 1 ? 'dataset' : 'datasets'} elsewhere (the first: ${first}) and does not hold ${count === 1 ? 'it' : 'them'}.`, 'Download each dataset and import it.'];
