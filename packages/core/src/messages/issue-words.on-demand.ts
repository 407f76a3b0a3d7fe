// The build of the page's scripts takes this in place of issue-words.ts (docs/decisions/0009): most figures are drawn and
// never refused. Until the words are loaded a refusal says nothing, so whoever shows it loads them first.
import type { IssueWords } from './issue-words.js';

let words: IssueWords | null = null;

export const issueWords = (): IssueWords | null => words;

export async function loadIssueWords(): Promise<void> {
  words = await import('./vi/issues.js');
}
