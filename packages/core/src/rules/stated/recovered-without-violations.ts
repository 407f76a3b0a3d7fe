import { recoveredWithout } from '../../messages/rules.js';
import { figureText } from '../figure-text.js';
import { hull } from '../interval.js';
import type { StatedRule } from './stated-rule.js';

/** For each kind of board: its violations, and what it can only have recovered where there were some. */
const RECOVERED: readonly (readonly [violations: string, recovered: readonly string[]])[] = [
  ['pib_violations_found', ['pib_money_recovered_vnd', 'pib_land_recovered_m2']],
  ['cisb_violations_found', ['cisb_money_recovered_vnd', 'cisb_settlement_reduction_vnd']],
];

/** R18.zero: without violations no money and no land is recovered. */
export const recoveredWithoutViolations: StatedRule = (reports, { indicators }) =>
  reports.flatMap(({ figures }) =>
    RECOVERED.flatMap(([violations, recovered]) => {
      const none = figures.get(violations);
      if (none === undefined || hull(none).high > 0) return [];
      return recovered.flatMap((id) => {
        const found = figures.get(id);
        if (found === undefined || hull(found).low <= 0) return [];
        const note = recoveredWithout({ label: indicators.get(id)!.label, value: figureText(found[0]!, indicators) });
        return [{ words: {}, figures: [found[0]!, none[0]!], note, suggestion: null }];
      });
    }),
  );
