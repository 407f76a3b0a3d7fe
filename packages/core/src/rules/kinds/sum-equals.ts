import { compareWithSource } from '../../messages/rules.js';
import { applies } from '../conditions.js';
import type { Check } from '../check.js';
import { evaluate } from '../evaluate.js';
import { readExpression } from '../expression.js';
import { expressionText } from '../figure-text.js';
import { missingAsZero, severityWithout } from '../missing-as-zero.js';
import type { Rule } from '../rule.js';

/** A whole equals its parts, but for the rule's tolerance and for what rounding each printed score may add up to. */
export function sumEquals(rule: Rule): Check {
  const [left, right] = [readExpression(rule.left), readExpression(rule.right)];
  return {
    rule,
    pivot: left.sum[0]!.id,
    in(report, { indicators }) {
      const zero = missingAsZero(rule.id, report);
      const [whole, parts] = [evaluate(left, report, indicators, zero), evaluate(right, report, indicators, zero)];
      if (whole === null || parts === null || parts.figures.length === 0 || !applies(rule.id, report)) return null;
      // a hair for binary fractions
      const slack = Number(rule.tolerance ?? 0) + whole.rounding + parts.rounding + 1e-9 * Math.abs(whole.figures[0]!.value!);
      if (whole.interval.low <= parts.interval.high + slack && parts.interval.low <= whole.interval.high + slack) return [];
      const words = { left: expressionText(left, report, indicators), right: expressionText(right, report, indicators) };
      const severity = severityWithout(rule.id, report);
      return [{ words, figures: [...whole.figures, ...parts.figures], suggestion: compareWithSource({}), ...(severity && { severity }) }];
    },
  };
}
