import type { RuleId } from '../model/issue.js';
import { foldBare } from '../text/fold.js';
import type { Report } from './report.js';

/** PAPI has eight dimensions from this year on, six before. */
const EIGHT_DIMENSIONS = '2018';

/** Conditions that stand beside a rule in words. */
const CONDITIONS: Readonly<Partial<Record<RuleId, (report: Report) => boolean>>> = {
  // only a matter that the source marks as passed must have half of the households
  R9: ({ scope, figures }) => isPassed(scope) || (figures.get('decision_household_approval_rate') ?? []).some(({ text }) => isPassed(text ?? '')),
  'R29.papi': ({ period }) => period.end! >= EIGHT_DIMENSIONS,
  'R29.papi6': ({ period }) => period.end! < EIGHT_DIMENSIONS,
};

/** Whether the conditions of a rule that stand in words are met. */
export function applies(rule: RuleId, report: Report): boolean {
  return CONDITIONS[rule]?.(report) ?? true;
}

/** Whether words say that a matter was passed (`đã thông qua`), and not that it was not (`chưa được thông qua`). */
function isPassed(words: string): boolean {
  const bare = foldBare(words);
  return bare.includes('thong qua') && !/(?:khong|chua)(?: duoc)? thong qua/.test(bare);
}
