import type { Names } from '../dataset/printable.js';
import type { Finding } from './finding.js';
import type { Report } from './report.js';
import type { Rule } from './rule.js';

/** A rule made ready to be held against reports. */
export interface Check {
  readonly rule: Rule;
  /** The indicator without which the rule never applies: checks are found by the indicators that a report has. */
  readonly pivot: string;
  /** What breaks the rule; empty when it holds, null when it does not apply. */
  in(report: Report, names: Names): readonly Finding[] | null;
}
