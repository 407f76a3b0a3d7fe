import { checkCell } from '../../messages/rules.js';
import { applies } from '../conditions.js';
import type { Check } from '../check.js';
import { evaluate } from '../evaluate.js';
import { readExpression } from '../expression.js';
import { expressionText } from '../figure-text.js';
import type { Rule } from '../rule.js';

/** A figure, or one over another, lies between two ends, either of which may be open. */
export function range(rule: Rule): Check {
  const left = readExpression(rule.left);
  const [low, high] = rule.right.split('..').map((end) => (end === '' ? null : Number(end)));
  const pivot = left.sum[0]!.id;
  return {
    rule,
    pivot,
    in(report, { indicators }) {
      const found = evaluate(left, report, indicators);
      if (found === null || !applies(rule.id, report)) return null;
      const { interval, figures } = found;
      const above = low == null || (rule.tolerance === 'open_low' ? interval.high > low : interval.high >= low);
      if (above && (high == null || interval.low <= high)) return [];
      const label = indicators.get(pivot)?.label;
      return [{ words: { left: expressionText(left, report, indicators), ...(label && { label }) }, figures, suggestion: checkCell({}) }];
    },
  };
}
