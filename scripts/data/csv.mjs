// A reader for our own committed CSV files: comma separated, quoted where needed, no line breaks inside cells.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

function cells(line) {
  const found = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)];
  return found.map(([, quoted, plain]) => (quoted === undefined ? plain : quoted.replaceAll('""', '"')));
}

/** Rows of `packages/core/data/<name>` as objects by heading. */
export function rows(root, name) {
  const [head, ...lines] = readFileSync(join(root, 'packages/core/data', name), 'utf8').replaceAll('\r', '').trimEnd().split('\n').map(cells);
  return lines.map((line) => Object.fromEntries(head.map((heading, i) => [heading, line[i] ?? ''])));
}

/** A generated module: one line a record, so that changes read well. */
export function module(lines) {
  return ['// Written by scripts/build-data.mjs from packages/core/data; do not edit.', ...lines, ''].join('\n');
}
