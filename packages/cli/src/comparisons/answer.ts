import type { Lang, Outcome, Text } from '@danbiet/core';
import type { TextTable } from '../terminal/text-table.js';
import { NOTHING } from './cells.js';
import type { Answer } from './comparison.js';

/** What core says of a comparison as the command shows it: the sentence, and a table of the result without columns that say nothing. */
export function answerOf<R extends { readonly sentence: Text }>({ result, issues }: Outcome<R>, table: (result: R, lang: Lang) => TextTable): Answer {
  return { issues, compared: result && { result, sentence: result.sentence, table: (lang) => filled(table(result, lang)) } };
}

/** A table without the columns, after the first, in which no row says anything. */
function filled({ head, rows, right }: TextTable): TextTable {
  const kept = head.map((_, column) => column).filter((column) => column === 0 || rows.some((row) => row[column] !== '' && row[column] !== NOTHING));
  const only = (row: readonly string[]): string[] => kept.map((column) => row[column]!);
  return { head: only(head), rows: rows.map(only), right: new Set(kept.flatMap((column, at) => (right.has(column) ? [at] : []))) };
}
