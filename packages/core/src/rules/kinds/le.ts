import { compareWithSource } from '../../messages/rules.js';
import type { Check } from '../check.js';
import { evaluate } from '../evaluate.js';
import { readExpression } from '../expression.js';
import { expressionText } from '../figure-text.js';
import { missingAsZero, severityWithout } from '../missing-as-zero.js';
import type { Rule } from '../rule.js';

/** Left is at most right. "Trên 600" on the left of 622 keeps it, and so does "dưới 600" on its right. */
export function le(rule: Rule): Check {
  const [left, right] = [readExpression(rule.left), readExpression(rule.right)];
  return {
    rule,
    pivot: left.sum[0]!.id,
    in(report, { indicators }) {
      const zero = missingAsZero(rule.id, report);
      const [a, b] = [evaluate(left, report, indicators, zero), evaluate(right, report, indicators, zero)];
      if (a === null || b === null) return null;
      if (a.interval.low <= b.interval.high + Number(rule.tolerance ?? 0)) return [];
      const words = { left: expressionText(left, report, indicators), right: expressionText(right, report, indicators) };
      const severity = severityWithout(rule.id, report);
      return [{ words, figures: [...a.figures, ...b.figures], suggestion: compareWithSource({}), ...(severity && { severity }) }];
    },
  };
}
