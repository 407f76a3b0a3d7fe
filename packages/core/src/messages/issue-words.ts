import * as words from './vi/issues.js';

/** The Vietnamese wording of refusals and of files that cannot be read. */
export type IssueWords = typeof words;

/** The wording of refusals, or null while it is not loaded (see `issue-words.on-demand.ts`). */
export const issueWords = (): IssueWords | null => words;

/** Load the wording of refusals; outside the page build it is always there. */
export const loadIssueWords = (): Promise<void> => Promise.resolve();
