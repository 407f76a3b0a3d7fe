import { partsFitOther } from '../messages/rules.js';
import type { Check } from './check.js';
import { readExpression } from './expression.js';
import { expressionText } from './figure-text.js';

/**
 * Two rules of which one is enough: the parts are those of one total or of the other. The first speaks for both where it
 * applies: it breaks when neither holds, and where only the other holds it says so, as an explanation.
 *
 * @param alone whether the second may break where the first does not apply
 */
export function either(first: Check, second: Check, alone: boolean): readonly [Check, Check] {
  const total = readExpression(second.rule.left);
  return [
    {
      ...first,
      in(report, names) {
        const broken = first.in(report, names);
        if (broken === null || broken.length === 0 || second.in(report, names)?.length !== 0) return broken;
        const suggestion = partsFitOther({ label: names.indicators.get(second.pivot)!.label, value: expressionText(total, report, names.indicators) });
        return broken.map((finding) => ({ ...finding, severity: 'info' as const, suggestion }));
      },
    },
    { ...second, in: (report, names) => (alone && first.in(report, names) === null ? second.in(report, names) : null) },
  ];
}
