import type { Indicator } from '../model/indicator.js';
import type { RuleId } from '../model/issue.js';
import type { Check } from './check.js';
import { either } from './either.js';
import { boundArithmetic, le, range, shareReproducible, sumEquals } from './kinds/index.js';
import { rules, type Rule } from './rule.js';

/** Rules of which one is enough, and whether the second may break alone: "when the split is of recognised models" cannot be known without all models. */
const ALTERNATIVES: readonly { readonly first: RuleId; readonly second: RuleId; readonly alone: boolean }[] = [
  { first: 'R23.2', second: 'R23.3', alone: true },
  { first: 'R14.2', second: 'R14.3', alone: false },
];

/** Bases of a share that no source prints, by the rule that names them. */
const OTHER_BASES: Readonly<Partial<Record<RuleId, readonly string[]>>> = { 'R27.3': ['mediation_cases + -1 * mediation_pending'] };

let ready: { readonly byPivot: ReadonlyMap<string, readonly Check[]>; readonly every: Rule } | undefined;

/** The checks for the shares of these indicators, and all that are the same for everybody, by the indicator that each needs. */
export function checksFor(indicators: Iterable<Indicator>): ReadonlyMap<string, readonly Check[]> {
  ready ??= prepare();
  const { byPivot, every } = ready;
  const found = new Map(byPivot);
  for (const { id, numerator, denominator } of indicators) {
    const named = found.get(id)?.some(({ rule }) => rule.kind === 'share_reproducible') ?? false;
    // a share whose counts have no ids still has the fraction that is printed beside it
    if (named || numerator === null || denominator === null) continue;
    found.set(id, [...(found.get(id) ?? []), shareReproducible(every, { share: id, numerator, denominator })]);
  }
  return found;
}

function prepare(): NonNullable<typeof ready> {
  const all = [...rules().values()];
  const sums = all.filter(({ kind }) => kind === 'sum_equals');
  const checks = new Map<Check, Check>();
  const byRule = new Map<RuleId, Check>();
  for (const check of all.flatMap((rule) => checksOf(rule, sums))) {
    checks.set(check, check);
    byRule.set(check.rule.id, check);
  }
  for (const { first, second, alone } of ALTERNATIVES) {
    const pair = [byRule.get(first)!, byRule.get(second)!] as const;
    either(...pair, alone).forEach((check, at) => checks.set(pair[at]!, check));
  }
  const byPivot = new Map<string, Check[]>();
  for (const check of checks.values()) byPivot.set(check.pivot, [...(byPivot.get(check.pivot) ?? []), check]);
  return { byPivot, every: all.find(isForEveryShare)! };
}

const isForEveryShare = ({ kind, left }: Rule): boolean => kind === 'share_reproducible' && left === '*';

function checksOf(rule: Rule, sums: readonly Rule[]): Check[] {
  switch (rule.kind) {
    case 'le':
      return [le(rule)];
    case 'sum_equals':
      return [sumEquals(rule)];
    case 'range':
    case 'ratio_range':
      return [range(rule)];
    case 'share_reproducible': {
      if (isForEveryShare(rule)) return [];
      const [numerator = '', denominator = ''] = rule.right.split(' / ');
      return [shareReproducible(rule, { share: rule.left, numerator, denominator, others: OTHER_BASES[rule.id] ?? [] })];
    }
    case 'bound_arithmetic':
      return sums.map((whole) => boundArithmetic(rule, whole));
    case 'text':
      return [];
  }
}
