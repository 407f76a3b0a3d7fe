import type { Issue, Severity } from '@danbiet/core';

/** Issues of one code and severity. */
export interface IssueGroup {
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
  readonly sayings: readonly Saying[];
}

/** Issues of a group that say the same, in the order of their places. */
export interface Saying {
  readonly issues: readonly [Issue, ...Issue[]];
}

/** Every severity, the worst first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/** Group issues by severity (the worst first) and code (in order of appearance), and those that say the same within. */
export function groupIssues(issues: readonly Issue[]): IssueGroup[] {
  const groups = new Map<string, Map<string, [Issue, ...Issue[]]>>();
  for (const one of issues) {
    const key = `${one.severity}\n${one.code}`;
    const group = groups.get(key) ?? new Map<string, [Issue, ...Issue[]]>();
    groups.set(key, group);
    const words = `${one.message.vi}\n${one.suggestion?.vi ?? ''}`;
    const same = group.get(words);
    if (same) same.push(one);
    else group.set(words, [one]);
  }
  const made = [...groups.values()].map((group): IssueGroup => {
    const sayings = [...group.values()].map((same): Saying => ({ issues: same }));
    const [{ code, severity }] = sayings[0]!.issues;
    return { code, severity, count: sayings.reduce((sum, { issues: same }) => sum + same.length, 0), sayings };
  });
  return SEVERITIES.flatMap((severity) => made.filter((group) => group.severity === severity));
}

/** How many issues of each severity there are. */
export function countIssues(issues: readonly Issue[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of issues) counts[severity] += 1;
  return counts;
}
