import { catalogue, resolveIndicator, sameUnit } from '../indicators/index.js';
import { otherUnit } from '../messages/normalise.js';
import type { Indicator } from '../model/indicator.js';
import { issue, type Issue } from '../model/issue.js';
import type { Location } from '../model/source.js';
import { fold } from '../text/fold.js';

/** Words for the money in which reports count. */
const MONEY: ReadonlySet<string> = new Set(['đ', 'đồng', 'vnđ', 'vnd']);

let units: readonly string[] | undefined;

/**
 * What has to be said of the words after a number (`1.200 vụ việc`): a warning where they are a unit that is known, but
 * not one in which the indicator counts. Words that are no unit say more about the figure, and nothing against it.
 */
export function unitOfCell(unit: string | null, indicator: Indicator, at: Location): Issue[] {
  if (unit === null || [indicator.unit.vi, indicator.unit.en].some((own) => sameUnit(own, unit))) return [];
  // `3.600 lượt` of `lượt người` says less, and nothing else
  if (fold(indicator.unit.vi).startsWith(`${fold(unit)} `)) return [];
  const money = MONEY.has(fold(unit));
  if (money ? indicator.kind === 'money' : !isUnit(unit)) return [];
  const entry = catalogue().get(indicator.id);
  if (entry?.label.vi !== indicator.label.vi) return [issue('unit.mismatch', 'warning', otherUnit({ indicator: indicator.label, unit: indicator.unit, written: unit }), at)];
  return resolveIndicator(indicator.id, { unit, at }).issues.filter(({ code }) => code === 'unit.mismatch');
}

function isUnit(words: string): boolean {
  units ??= [...new Set([...catalogue().values()].flatMap(({ unit }) => [unit.vi, unit.en]))];
  return units.some((known) => sameUnit(known, words));
}
