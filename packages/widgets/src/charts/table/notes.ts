import { areaCount, gapsOf, gapsText, intervalNote, type Issue } from '@danbiet/core';
import type { Note, TableModel } from '../../figure/index.js';
import { figureWords } from '../../messages/figure/words.js';
import { tableFigureWords } from '../../messages/table-figure/words.js';
import { nameOf } from './columns.js';
import type { TablePart, TableSubject } from './subject.js';

/** What a reader must know beside the table: how many areas have figures in each part, then how differences were made. */
export function tableNotes(subject: TableSubject, { columns }: TableModel, issues: readonly Issue[]): readonly Note[] {
  const { dataset, lang, parts } = subject;
  const [words, own] = [figureWords(lang), tableFigureWords(lang)];
  const coverage = (part: TablePart): Note => {
    const { coverage: held, missing, areas } = part.picked;
    const level = areas[0]?.level ?? 'unknown';
    const said = words.coverage(held.reported, areaCount({ count: held.total, level })[lang]);
    const gaps = gapsText({ gaps: gapsOf(missing), level })[lang];
    return { strong: parts.length === 1 ? said : own.of(nameOf(part, subject), said), text: gaps === '' ? '' : `${gaps}.` };
  };
  const has = (part: string): boolean => columns.some(({ key }) => key === part || key.endsWith(`_${part}`));
  const plain = [has('interval') ? `${intervalNote[lang]}.` : '', has('difference') || has('change') ? own.unrounded : '', ...issues.map(({ message }) => message[lang])];
  return [
    ...(dataset.synthetic ? [{ strong: `${words.synthetic}.`, text: words.syntheticNote }] : []),
    ...parts.map(coverage),
    ...plain.filter(Boolean).map((text) => ({ strong: null, text })),
  ];
}
