import { intervalNote, type Issue } from '@danbiet/core';
import { coverageNote, notesOf, type Note, type TableModel } from '../../figure/index.js';
import { tableFigureWords } from '../../messages/table-figure/words.js';
import { nameOf } from './columns.js';
import type { TablePart, TableSubject } from './subject.js';

/** What a reader must know beside the table: how many areas have figures in each part, then how differences were made. */
export function tableNotes(subject: TableSubject, { columns }: TableModel, issues: readonly Issue[]): readonly Note[] {
  const { dataset, lang, parts } = subject;
  const own = tableFigureWords(lang);
  const coverage = (part: TablePart): Note => {
    const { strong, text } = coverageNote(part.picked, part.picked.areas[0]?.level ?? 'unknown', lang);
    return { strong: parts.length === 1 ? strong : own.of(nameOf(part, subject), strong), text };
  };
  const has = (part: string): boolean => columns.some(({ key }) => key === part || key.endsWith(`_${part}`));
  const plain = [has('interval') ? `${intervalNote[lang]}.` : '', has('difference') || has('change') ? own.unrounded : ''];
  return notesOf(dataset, lang, parts.map(coverage), plain, issues);
}
