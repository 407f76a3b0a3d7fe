import { toIssueLine, type Issue, type IssueLine, type Lang } from '@danbiet/core';
import type { Account } from '@danbiet/core/normalise';
import { countIssues } from './group-issues.js';

/** What `--json` prints around a result; `result` is null when there is none. */
export interface JsonAnswer<T> {
  readonly ok: boolean;
  /** Filled cells and where they ended (the four add up to `cells`), and issues by severity. */
  readonly counts: { readonly cells: number; readonly issues: Readonly<Record<'error' | 'warning' | 'info', number>> } & Account;
  readonly issues: readonly IssueLine[];
  readonly result: T | null;
}

/** Put the answer for scripts together. */
export function jsonAnswer<T>(ok: boolean, account: Account, issues: readonly Issue[], lang: Lang, result: T | null): JsonAnswer<T> {
  const { observations, parts, skipped, errors } = account;
  return { ok, counts: { cells: observations + parts + skipped + errors, observations, parts, skipped, errors, issues: countIssues(issues) }, issues: issues.map((one) => toIssueLine(one, lang)), result };
}
