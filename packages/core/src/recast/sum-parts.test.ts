import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defineIndicator } from '../indicators/define-indicator.js';
import type { Indicator, Observation, Source } from '../model/index.js';
import { sumParts } from './sum-parts.js';

const words = { label: { vi: 'Số vụ việc', en: 'Cases' }, unit: { vi: 'vụ việc', en: 'case' } };
const COUNT = defineIndicator({ ...words, id: 'cases', kind: 'count' });
const SHARE = defineIndicator({ ...words, id: 'share', unit: { vi: '%', en: '%' }, kind: 'share' });
const BLANK: Observation = { indicator: 'cases', area: 'VN', period: '2023', scope: '', value: null, bound: 'eq', numerator: null, denominator: null, unit: null, status: 'reported', text: null, break: false, lineage: null, sources: [] };
const MADE = { vi: 'gộp', en: 'pooled' };

const source = fc.constantFrom('Sở Tư pháp', 'Ban Nội chính').map((reporter): Source => ({ title: null, url: null, date: null, reporter, asWritten: '7', location: null }));
const common = fc.record({
  bound: fc.oneof({ weight: 6, arbitrary: fc.constant('eq' as const) }, fc.constantFrom('ge' as const, 'gt' as const, 'le' as const, 'lt' as const, 'approx' as const)),
  status: fc.constantFrom('reported' as const, 'provisional' as const, 'estimated' as const, 'derived' as const),
  break: fc.boolean(),
  sources: fc.array(source, { maxLength: 2 }),
});
const count = fc.tuple(common, fc.nat(1000)).map(([one, value]): Observation => ({ ...BLANK, ...one, value }));
// a share that is printed only as a fraction: then the bound is that of the fraction
const share = fc.tuple(common, fc.nat(50), fc.integer({ min: 50, max: 90 }), fc.boolean()).map(([one, numerator, denominator, printed]): Observation => ({ ...BLANK, indicator: 'share', ...one, numerator, denominator, value: printed ? Math.round((100 * numerator) / denominator) : null }));

/** A sum as what can be compared: sources in any order, values to the last digits of a double. */
function told(sum: ReturnType<typeof sumParts>): unknown {
  if ('reason' in sum) return sum.reason;
  return { ...sum, value: sum.value!.toFixed(9), sources: sum.sources.map(({ reporter, asWritten }) => `${reporter} ${String(asWritten)}`).sort() };
}

it.each([['counts', COUNT, 'sum', count], ['shares', SHARE, 'ratio_of_sums', share]] as const)('partial sums of %s over any split of the rows come to the sum of all, in any order', (_name, indicator: Indicator, rule, one) => {
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 9 }), fc.array(fc.nat(2), { minLength: 9, maxLength: 9 }), (rows, groups) => {
      const whole = told(sumParts(rows, indicator, rule));
      expect(told(sumParts([...rows].reverse(), indicator, rule))).toEqual(whole);
      const parts = [0, 1, 2].map((group) => rows.filter((_row, i) => groups[i] === group)).filter((part) => part.length > 0);
      const partial = parts.map((part) => sumParts(part, indicator, rule));
      // what cannot be added within a part cannot be added with others
      const refused = partial.find((sum) => 'reason' in sum);
      if (refused) {
        expect(told(refused)).toEqual(whole);
        return;
      }
      const again = partial.map((sum): Observation => ({ ...BLANK, indicator: indicator.id, ...(sum as Extract<typeof sum, { value: unknown }>), lineage: MADE }));
      expect(told(sumParts(again, indicator, rule))).toEqual(whole);
    }),
    { seed: 1, numRuns: 300 },
  );
});

it('adds figures whose unit is written in Vietnamese and in English', () => {
  const boxes = defineIndicator({ ...words, id: 'cases', kind: 'count', unit: { vi: 'hòm thư góp ý', en: 'suggestion box' } });
  const of = (...units: readonly (string | null)[]) => sumParts(units.map((unit) => ({ ...BLANK, value: 7, unit })), boxes, 'sum');
  expect([of('hòm thư góp ý', 'suggestion box', null), of('suggestion box', 'cuộc')]).toMatchObject([{ value: 21 }, { reason: 'units' }]);
});
