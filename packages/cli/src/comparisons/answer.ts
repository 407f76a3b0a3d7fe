import type { Lang, Outcome, Text } from '@danbiet/core';
import type { TextTable } from '../terminal/text-table.js';
import type { Answer } from './comparison.js';

/** What core says of a comparison as the command shows it: the sentence, and a table of the result. */
export function answerOf<R extends { readonly sentence: Text }>({ result, issues }: Outcome<R>, table: (result: R, lang: Lang) => TextTable): Answer {
  return { issues, compared: result && { result, sentence: result.sentence, table: (lang) => table(result, lang) } };
}
