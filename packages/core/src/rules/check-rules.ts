import type { Names } from '../dataset/printable.js';
import type { Issue } from '../model/issue.js';
import type { Observation } from '../model/observation.js';
import { checksFor } from './checks.js';
import { findingIssue } from './finding.js';
import { gatherReports } from './report.js';
import { rules } from './rule.js';
import { STATED_RULES } from './stated-rules.js';

/**
 * Hold figures against the consistency rules of the field: parts against totals, settled cases against those taken,
 * printed shares against their counts. Only figures of one area, list of units, period and scope are held against each
 * other. A bound only weakens a rule, a missing figure makes it not apply, and where a fact stands more than once a rule
 * breaks only if no choice of its figures keeps it. The time grows with the figures, not with figures times rules.
 *
 * @param observations all figures that were read together, in their order; shares are in per cent
 * @param names the indicators, areas and periods that the observations name
 * @returns an issue for each finding, its code the rule's id, at the figure on the rule's left
 */
export function checkRules(observations: readonly Observation[], names: Names): readonly Issue[] {
  const checks = checksFor(names.indicators.values());
  const reports = gatherReports(observations, names);
  const found: Issue[] = [];
  for (const report of reports) {
    for (const id of report.figures.keys()) {
      for (const check of checks.get(id) ?? []) for (const finding of check.in(report, names) ?? []) found.push(findingIssue(check.rule, finding));
    }
  }
  for (const [id, stated] of STATED_RULES) for (const finding of stated(reports, names)) found.push(findingIssue(rules().get(id)!, finding));
  return found;
}
