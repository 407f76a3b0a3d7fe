// The consistency rules. Every id that a rule names must be in the catalogue.
import { module, rows } from './csv.mjs';

const WORDS = new Set(['printed_precision', 'open_low']);
/** Of kinds whose sides are no expressions over ids. */
const WITHOUT_IDS = new Set(['text', 'bound_arithmetic']);

const tolerance = (value) => (value === '' ? null : WORDS.has(value) ? value : Number(value));

function entry(row) {
  const { id, severity, kind, left, right } = row;
  return { id, severity, kind, left, right, tolerance: tolerance(row.tolerance), message: { vi: row.message_vi, en: row.message_en }, text: row.text };
}

/** @returns paths below the root with the content that must stand there */
export async function build(root) {
  const known = new Set(rows(root, 'indicators.csv').map(({ id }) => id));
  const entries = rows(root, 'rules.csv').map(entry);
  for (const { id, kind, left, right } of entries) {
    const ids = WITHOUT_IDS.has(kind) || left === '*' ? [] : `${left} ${right}`.match(/[a-z][a-z0-9_]+/g);
    for (const one of ids) if (!known.has(one)) throw new Error(`rules.csv: ${id} names ${one}, which is not in the catalogue`);
  }
  return new Map([
    [
      'packages/core/src/rules/rules.data.ts',
      module([
        "import type { Rule } from './rule.js';",
        '',
        '/** Makes the consistency rules, in the order of their file; a function, so that importing it builds nothing. */',
        'export const entries = (): readonly Rule[] => [',
        ...entries.map((one) => `  ${JSON.stringify(one)},`),
        '];',
      ]),
    ],
  ]);
}
