import type { Dataset } from '../dataset/dataset.js';
import { unitOf } from '../dataset/own-unit.js';
import { bySize, hide, onlyOnesOrFours } from '../disclosure/hide.js';
import { shownCells } from '../disclosure/suppress-small.js';
import { sameUnit } from '../indicators/unit-words.js';
import { indicatorAbsent, periodAbsent } from '../messages/compare.js';
import { shareHidden, shareRefused, shareText, type ShareRefusedParams } from '../messages/share-of.js';
import { issue, VALUELESS, type Area, type AreaId, type Indicator, type Issue, type Observation, type Outcome, type Period, type Text } from '../model/index.js';
import { formatNumber } from '../numbers/format-number.js';
import { periodTexts } from '../periods/period-text.js';
import { wilsonInterval } from '../stats/wilson.js';
import { absentAreas } from './choose-areas.js';
import type { ValueInterval } from './interval.js';
import { shownObservation, shownValue } from './shown-value.js';

/** Of what an indicator consists, in one area and period. */
export interface ShareOfChoice {
  /** Id of the indicator that counts everything. */
  readonly whole: string;
  /** Ids of the indicators that count its parts, each counted once. */
  readonly parts: readonly string[];
  readonly area: AreaId;
  readonly period: string;
  readonly scope?: string;
  /** Confidence level of the intervals, default 0.95. */
  readonly level?: number;
}

/** A part of a whole; everything null where its figure is missing, hidden or no exact number. */
export interface PartShare {
  readonly indicator: Indicator;
  readonly observation: Observation | null;
  /** In the indicator's unit. */
  readonly value: number | null;
  /** Per cent of the whole. */
  readonly share: number | null;
  /** Wilson's, per cent; null for money and areas of land, and for parts greater than the whole. */
  readonly interval: ValueInterval | null;
}

/** Parts beside their whole. */
export interface ShareOf {
  readonly area: Area;
  readonly period: Period;
  readonly whole: { readonly indicator: Indicator; readonly observation: Observation; readonly value: number };
  /** In the order asked for. */
  readonly parts: readonly PartShare[];
  /** The whole minus the known parts, in its unit; below 0 where the parts are more than the whole. */
  readonly rest: number;
  /** `unknown` when a part is missing, so that nothing follows from the rest. */
  readonly addsUp: 'yes' | 'short' | 'over' | 'unknown';
  readonly sentence: Text;
}

const ADDITIVE: ReadonlySet<Indicator['kind']> = new Set(['count', 'money', 'area']);

const exact = (one: Observation | undefined) => (one && !VALUELESS.has(one.status) && one.bound === 'eq' ? one.value : null);

type Parts = readonly (Observation | undefined)[];

/**
 * Whether the whole leaves only one choice for hidden parts: one alone is what the others leave, and where small counts are
 * hidden by rule, so little or so much may be left that all of them are 1, or 4.
 */
function leavesNoChoice(whole: number, cells: Parts, kinds: readonly Indicator[]): boolean {
  const unknown = cells.filter((cell) => exact(cell) === null).length;
  const small = cells.filter((cell, i) => cell?.status === 'suppressed' && kinds[i]!.sensitive).length;
  const left = cells.reduce((rest, cell) => rest - (exact(cell) ?? 0), whole);
  return onlyOnesOrFours(left, small, unknown);
}

/** Parts of which the whole gives no hidden one away: as long as it would, the smallest other part goes too. Null where no part is left to hide. */
function safeParts(whole: number, cells: Parts, kinds: readonly Indicator[]): Parts | null {
  const [least] = cells.flatMap((cell) => (cell && exact(cell) !== null ? [cell] : [])).sort(bySize);
  const determined = leavesNoChoice(whole, cells, kinds);
  const alone = cells.filter((cell) => exact(cell) === null).length === 1 && cells.some((cell) => cell?.status === 'suppressed');
  if (!determined && !(alone && least)) return cells;
  return least ? safeParts(whole, cells.map((cell) => (cell === least ? hide(least) : cell)), kinds) : null;
}

function partOf(indicator: Indicator, observation: Observation | undefined, whole: number, level: number | undefined): PartShare {
  const value = exact(observation);
  const share = value === null || whole === 0 ? null : (100 * value) / whole;
  const counted = indicator.kind === 'count' && value !== null && value <= whole && whole > 0;
  const limits = counted ? wilsonInterval(value, whole, level) : null;
  return { indicator, observation: observation ?? null, value, share, interval: limits && { lower: 100 * limits.lower, upper: 100 * limits.upper, level: limits.level } };
}

/**
 * Say which share of a whole each of its parts is, and whether the parts add up to it.
 *
 * Nothing is forced to add up: a rest is named, parts beyond the whole are named, and a missing part leaves the rest
 * without meaning. Small counts of sensitive indicators are hidden, with another part where the whole would give a
 * hidden one away, and none are shown where no other part is left to hide.
 *
 * @returns result null with `compare.refused` when an indicator, the area or the period is not in the dataset, the
 *   whole is missing or no exact number or gives hidden parts away, the indicators do not add up by nature, or their units differ
 * @throws RangeError when `level` is not strictly between 0 and 1
 * @example shareOf(dataset, { whole: 'petitions_received', parts: ['petitions_complaint', 'petitions_denunciation'], area: 'VN', period: '2023' })
 */
export function shareOf(dataset: Dataset, choice: ShareOfChoice): Outcome<ShareOf> {
  const refuse = (text: Parameters<typeof issue>[2]): Outcome<ShareOf> => ({ result: null, issues: [issue('compare.refused', 'error', text)] });
  const [area, period] = [dataset.areas.get(choice.area), dataset.periods.get(choice.period)];
  const absent = [choice.whole, ...choice.parts].find((id) => !dataset.indicators.has(id));
  if (absent !== undefined) return refuse(indicatorAbsent({ id: absent, known: [...dataset.indicators.keys()] }));
  if (!area) return refuse(absentAreas(dataset, [choice.area]));
  if (!period) return refuse(periodAbsent({ id: choice.period, known: [...dataset.periods.keys()] }));
  const [of, ...kinds] = [choice.whole, ...new Set(choice.parts)].map((id) => dataset.indicators.get(id)!) as [Indicator, ...Indicator[]];
  const no = (reason: ShareRefusedParams['reason']) => refuse(shareRefused({ reason, whole: of.label, area: area.name, period: periodTexts(period) }));
  if (![of, ...kinds].every(({ kind }) => ADDITIVE.has(kind))) return no('kind');

  const withheld: Issue[] = [];
  const cellOf = (indicator: Indicator) => {
    const given = dataset.observations().filter((one) => one.indicator === indicator.id && one.period === period.id && one.scope === (choice.scope ?? ''));
    const shown = shownCells(given, indicator, dataset, period, [area]);
    withheld.push(...shown.issues.filter(({ severity }) => severity === 'warning'));
    return shown.cells.get(area.id);
  };
  const [observation, given] = [cellOf(of), kinds.map(cellOf)];
  const whole = exact(observation);
  if (!observation || whole === null) return no('no_whole');
  const cells = safeParts(whole, given, kinds);
  if (cells === null) return no('hidden');
  if (cells.some((cell, i) => cell && !sameUnit(unitOf(cell, kinds[i]!), unitOf(observation, of)))) return no('unit');

  const parts = kinds.map((indicator, i) => partOf(indicator, cells[i], whole, choice.level));
  const rest = parts.reduce((left, { value }) => left - (value ?? 0), whole);
  const close = Math.abs(rest) <= 1e-9 * Math.max(1, whole);
  const addsUp = parts.some(({ value }) => value === null) ? (rest < 0 && !close ? 'over' : 'unknown') : close ? 'yes' : rest > 0 ? 'short' : 'over';
  const sentence = shareText({
    area: area.name,
    period: periodTexts(period),
    label: of.label,
    whole: shownObservation(observation, of),
    parts: parts.map(({ indicator, share }) => ({ label: indicator.label, share: share === null ? null : { vi: formatNumber(share, 'vi', { decimals: 1, percent: true }), en: formatNumber(share, 'en', { decimals: 1, percent: true }) } })),
    rest: shownValue(Math.abs(rest), of),
    addsUp,
  });
  const hidden = cells.filter((cell, i) => cell?.status === 'suppressed' && exact(given[i]) !== null).length;
  const issues = [...withheld, ...(hidden > 0 ? [issue('compare.refused', 'info', shareHidden({ whole: of.label }))] : [])];
  return { result: Object.freeze({ area, period, whole: { indicator: of, observation, value: whole }, parts, rest: close ? 0 : rest, addsUp, sentence }), issues };
}
