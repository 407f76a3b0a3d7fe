import type { Issue } from '../model/issue.js';
import type { Lang } from '../model/language.js';

/** An issue in one language, with the fields and the order of the contract. */
export type IssueLine = Readonly<Pick<Issue, 'code' | 'severity' | 'file' | 'sheet' | 'row' | 'column' | 'rows'>> & { readonly message: string; readonly suggestion: string | null };

/** An issue as a flat record, said in one language; absent is null. */
export function toIssueLine({ code, severity, file, sheet, row, column, message, suggestion, rows }: Issue, lang: Lang = 'vi'): IssueLine {
  return { code, severity, file, sheet, row, column, message: message[lang], suggestion: suggestion?.[lang] ?? null, rows };
}

/** Issues as JSON Lines, line by line, so that a long list is never one text. */
export function* issueLinesOf(issues: Iterable<Issue>, lang: Lang = 'vi'): Generator<string, void, undefined> {
  for (const one of issues) yield `${JSON.stringify(toIssueLine(one, lang))}\n`;
}

/** Issues as JSON Lines: one flat record a line. */
export function writeIssueLines(issues: Iterable<Issue>, lang: Lang = 'vi'): string {
  return [...issueLinesOf(issues, lang)].join('');
}
