import type { RuleId, Severity } from '../model/issue.js';
import type { Text } from '../model/language.js';
import { entries } from './rules.data.js';

/** How a rule is held against figures; `text` is stated in words only (see {@link STATED_RULES}, {@link RULES_LEFT}). */
export type RuleKind = 'le' | 'sum_equals' | 'share_reproducible' | 'range' | 'ratio_range' | 'bound_arithmetic' | 'text';

/** A consistency rule of the field, as `data/rules.csv` states it. */
export interface Rule {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly kind: RuleKind;
  /** An expression over indicator ids, or `*` for every share with numerator and denominator. */
  readonly left: string;
  /** An expression, `min..max` with an open end, or ''. */
  readonly right: string;
  /** A number, what is printed (rounded or cut), the lower end left out, or nothing to tolerate. */
  readonly tolerance: number | 'printed_precision' | 'open_low' | null;
  /** The sentence, with `{left}`, `{right}` and `{label}` for the figures. */
  readonly message: Text;
  /** Conditions in English, or the whole statement of a rule in words. */
  readonly text: string;
}

let byId: ReadonlyMap<RuleId, Rule> | undefined;

/** The consistency rules by id, in the order of their file. */
export function rules(): ReadonlyMap<RuleId, Rule> {
  byId ??= new Map(entries().map((entry) => [entry.id, entry]));
  return byId;
}
