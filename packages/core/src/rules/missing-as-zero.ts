import type { RuleId, Severity } from '../model/issue.js';
import type { Report } from './report.js';

/** A figure that counts as 0 where it is missing. */
interface ZeroCase {
  readonly id: string;
  readonly when: (report: Report) => boolean;
  /** How bad a finding is that rests on it; undefined keeps the rule's own severity. */
  readonly severity?: Severity;
}

/** The day from which townships are no more and special zones are units of the commune level (text of R1). */
const COMMUNE_REFORM = '2025-07-01';
const before = ({ period }: Report): boolean => period.end! < COMMUNE_REFORM;

/** The only missing figures that count as 0: a type of unit that does not exist at that date, and letters carried over. */
const CASES: Readonly<Partial<Record<RuleId, readonly ZeroCase[]>>> = {
  R1: [
    { id: 'admin_special_zones', when: before },
    { id: 'admin_townships', when: (report) => !before(report) },
  ],
  'R23.1': [{ id: 'petitions_carried_over', when: () => true, severity: 'warning' }],
};

/** Whether a rule takes a missing figure for 0 in a report. */
export function missingAsZero(rule: RuleId, report: Report): (id: string) => boolean {
  const cases = CASES[rule] ?? [];
  return (id) => cases.some((one) => one.id === id && one.when(report));
}

/** How bad a finding is when figures that it needs were missing and counted as 0, or undefined. */
export function severityWithout(rule: RuleId, report: Report): Severity | undefined {
  return CASES[rule]?.find(({ id, severity }) => severity !== undefined && !report.figures.has(id))?.severity;
}
