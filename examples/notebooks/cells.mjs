// The code of a notebook, cell by cell, whichever of the two formats it is in.
import { readFileSync } from 'node:fs';

const SCRIPT = /<script [^>]*type="module"[^>]*>([\s\S]*?)<\/script>/g;

/** The code cells of a notebook (`.ipynb`, or Notebook Kit's `.html`), in their order. */
export function cellsOf(path) {
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.html')) return [...text.matchAll(SCRIPT)].map(([, code]) => code);
  return JSON.parse(text).cells.filter(({ cell_type: type }) => type === 'code').map(({ source }) => source.join(''));
}
