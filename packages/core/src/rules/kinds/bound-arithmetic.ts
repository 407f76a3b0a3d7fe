import { boundDropped, keepBound } from '../../messages/rules.js';
import type { Check } from '../check.js';
import { readExpression } from '../expression.js';
import { expressionText, figureText, total } from '../figure-text.js';
import type { Rule } from '../rule.js';

/**
 * A sum of lower bounds is a lower bound, and "about" never becomes exact: a total that is printed as exact is the very
 * sum of parts of which one is only bounded.
 *
 * @param whole a rule that a total equals its parts
 */
export function boundArithmetic(rule: Rule, whole: Rule): Check {
  const [left, right] = [readExpression(whole.left), readExpression(whole.right)];
  const pivot = left.sum[0]!.id;
  return {
    rule,
    pivot,
    in(report, { indicators }) {
      const figure = report.figures.get(pivot)?.[0];
      if (figure === undefined || !right.sum.every(({ id }) => report.figures.has(id))) return null;
      const { value, bound } = total(right.sum, report);
      if (figure.bound !== 'eq' || bound === 'eq' || value !== figure.value) return [];
      const label = indicators.get(pivot)!.label;
      const note = boundDropped({ label, value: figureText(figure, indicators), parts: expressionText(right, report, indicators) });
      return [{ words: {}, figures: [figure, ...right.sum.map(({ id }) => report.figures.get(id)![0]!)], note, suggestion: keepBound({}) }];
    },
  };
}
