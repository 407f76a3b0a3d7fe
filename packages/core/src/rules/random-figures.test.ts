import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../indicators/index.js';
import { checkRules } from './check-rules.js';
import { testFigures, type TestFigure } from './figures.test-data.js';
import { rules, type Rule } from './rule.js';

type Values = Map<string, number>;
const runs = { numRuns: 150 };

/** A second, naive reading of the rules: what a side comes to, from the text of its expression. */
const side = (text: string, values: Values): number => text.split(' / ').map((sum) => sum.split(' + ').reduce((total, term) => total + term.split(' * ').reduce((product, part) => product * (values.get(part) ?? Number(part)), 1), 0)).reduce((a, b) => a / b);
const idsOf = (rule: Rule): string[] => `${rule.left} ${rule.kind.includes('range') ? '' : rule.right}`.match(/[a-z]\w+/g) ?? [];
const OVER_COUNTS = new Set(['le', 'sum_equals', 'ratio_range']);
const countRules = [...rules().values()].filter((rule) => OVER_COUNTS.has(rule.kind) && !rule.id.startsWith('R29') && rule.id !== 'R23.3' && rule.id !== 'R14.3');
const ids = [...new Set(countRules.flatMap(idsOf))].filter((id) => id !== 'admin_special_zones');
const shares = [...catalogue().values()].filter(({ kind, numerator, denominator }) => kind === 'share' && ids.includes(numerator ?? '') && ids.includes(denominator ?? ''));

function breaks(rule: Rule, values: Values): boolean {
  const left = side(rule.left, values);
  if (rule.kind === 'ratio_range') {
    const [low = 0, high = 0] = rule.right.split('..').map(Number);
    return left < low || left > high;
  }
  const right = side(rule.right.replace(' + admin_special_zones', ''), values);
  return rule.kind === 'le' ? left > right : left !== right;
}

/** Raise figures until every rule holds: each step only raises, so that it comes to an end. */
function consistent(seeds: readonly number[]): Values {
  const values: Values = new Map(ids.map((id, at) => [id, seeds[at % seeds.length]! + (at % 7)]));
  const raise = (id: string, to: number): unknown => values.set(id, Math.max(values.get(id)!, Math.ceil(to)));
  const kinds = ['petitions_complaint', 'petitions_denunciation', 'petitions_feedback'] as const;
  for (let round = 0; round < 200; round += 1) {
    // one kind of letters is enough for two totals, so both are made of it
    raise('petitions_eligible', kinds.reduce((sum, id) => sum + values.get(id)!, 0));
    const broken = countRules.filter((rule) => breaks(rule, values));
    if (broken.length === 0) return values;
    for (const rule of broken) {
      const [first = '', second = ''] = idsOf(rule);
      const [left, right] = [side(rule.left, values), side(rule.right.replace(' + admin_special_zones', ''), values)];
      if (rule.kind === 'ratio_range') {
        const [low = 0, high = 0] = rule.right.split('..').map(Number);
        if (left > high) raise(second, values.get(first)! / high);
        else raise(first, values.get(second)! * low);
      } else if (left > right) raise(rule.right.split(' + ')[0]!, values.get(rule.right.split(' + ')[0]!)! + left - right);
      else raise(first, right);
    }
  }
  throw new Error('the rules contradict each other');
}

/** Printed shares, rounded or cut at so many decimals. */
const withShares = (values: Values, decimals: number, cut: boolean): TestFigure[] => [
  ...[...values].map(([indicator, value]) => ({ indicator, value, printed: String(value) })),
  ...shares.map(({ id, numerator, denominator }) => {
    const exact = (100 * values.get(numerator!)!) / values.get(denominator!)!;
    const printed = (cut ? Math.floor(exact * 10 ** decimals) / 10 ** decimals : Number(exact.toFixed(decimals))).toFixed(decimals);
    return { indicator: id, value: Number(printed), printed };
  }),
];
const codes = (figures: readonly TestFigure[]): string[] => checkRules(...testFigures(figures)).filter(({ severity }) => severity !== 'info').map(({ code }) => code);
const seeds = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 5, maxLength: 40 });
const printing = [fc.integer({ min: 0, max: 3 }), fc.boolean()] as const;

describe('random figures', () => {
  it('that are consistent raise nothing, in any order', () => {
    fc.assert(
      fc.property(seeds, ...printing, fc.boolean(), (some, decimals, cut, backwards) => {
        const figures = withShares(consistent(some), decimals, cut);
        expect(codes(backwards ? figures.reverse() : figures)).toEqual([]);
      }),
      runs,
    );
  });

  it('scaled all alike keep their shares', () => {
    fc.assert(
      fc.property(seeds, ...printing, fc.integer({ min: 2, max: 1000 }), (some, decimals, cut, factor) => {
        const scaled = withShares(consistent(some), decimals, cut).map((one) => (shares.some(({ id }) => id === one.indicator) ? one : { ...one, value: one.value! * factor }));
        expect(codes(scaled)).toEqual([]);
      }),
      runs,
    );
  });

  it('of which one is broken raise exactly the rules that it breaks', () => {
    let raised = 0;
    fc.assert(
      fc.property(seeds, fc.constantFrom(...ids), fc.constantFrom(0, 1, 1_000_003), (some, id, wrong) => {
        const values = consistent(some);
        values.set(id, wrong);
        const figures = [...values].map(([indicator, value]) => ({ indicator, value, printed: String(value) }));
        const oracle = countRules.filter((rule) => rule.id !== 'R23.2' && rule.id !== 'R14.2' && breaks(rule, values) && Number.isFinite(side(rule.left, values))).map((rule) => rule.id);
        const found = checkRules(...testFigures(figures)).filter(({ code }) => code !== 'R23.2' && code !== 'R14.2').map(({ code }) => code);
        raised += found.length;
        expect(found.sort()).toEqual(oracle.sort());
      }),
      { ...runs, numRuns: 400 },
    );
    expect(raised).toBeGreaterThan(200);
  });

  it('under weaker bounds raise no more', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(...ids), fc.constantFrom('ge', 'le', 'approx'), fc.constantFrom(...ids), (some, broken, bound, bounded) => {
        const values = consistent(some);
        values.set(broken, 1);
        const figures = [...values].map(([indicator, value]) => ({ indicator, value }));
        const exact = new Set(codes(figures));
        const weaker = codes(figures.map((one) => (one.indicator === bounded ? { ...one, bound } : one))).filter((code) => code !== 'R31' && !exact.has(code));
        expect(weaker).toEqual([]);
      }),
      runs,
    );
  });
});
