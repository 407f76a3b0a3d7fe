import type { RuleId } from '../model/issue.js';
import { bodiesAddUp, cumulativeGrows, levelsAddUp, partOfYearFits, recoveredWithoutViolations, type StatedRule } from './stated/index.js';

/** The rules stated in words that figures can be held against, each a function of its own. */
export const STATED_RULES: ReadonlyMap<RuleId, StatedRule> = new Map<RuleId, StatedRule>([
  ['R18.zero', recoveredWithoutViolations],
  ['R20', levelsAddUp],
  ['R22.9', bodiesAddUp],
  ['R33', cumulativeGrows],
  ['R35', partOfYearFits],
]);

/** The rules stated in words that are not checked, and why. */
export const RULES_LEFT: ReadonlyMap<RuleId, string> = new Map<RuleId, string>([
  ['R15', 'forbids an operation (commendations added to models), which no roll-up or derivation offers; no figure can break it'],
  ['R24.verdicts', 'the verdicts on complaints and denunciations have no indicators in the catalogue'],
  ['R29.sum', 'forbids operations on index scores, which roll-up, ranking and derivation refuse; no figure can break it'],
  ['R34', 'the communes of a province cannot be told to be complete while a table holds only some of them'],
  ['R36', 'printed changes (“tăng 2,58%”) have no indicators in the catalogue'],
]);
