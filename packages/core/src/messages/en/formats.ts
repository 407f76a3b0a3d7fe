import type { Wording } from '../both.js';

const KNOWN: Readonly<Record<string, string>> = {
  'class: collection-not-dataset': 'This JSON-stat file is a collection, not a dataset.',
  'version: json-stat-1': 'The file is JSON-stat 1.x, which is not read yet.',
  'size: too-large': 'The JSON-stat cube is too large to be read safely.',
};

export const jsonStatWrong = ({ what }: { readonly what: string }): Wording => [KNOWN[what] ?? `The JSON-stat file is malformed at ${what}.`, 'Export the file again as JSON-stat 2.0.'];

export const notJson = ({ start }: { readonly start: string }): Wording => [
  start.startsWith('<') ? 'The address answered with a web page instead of a data file.' : 'The file is not JSON.',
  'Check the address of the data file.',
];

export const quoteOpen = ({ line }: { readonly line: number }): Wording => [`The quotation mark opened in line ${line} is never closed.`, 'Add the closing mark; everything after it was read as one cell.'];
