import type { Dataset } from '../dataset/dataset.js';
import { periodAbsent } from '../messages/compare.js';
import { profileRefused, profileText, profileWithout, type ProfileRefusal } from '../messages/profile.js';
import { issue, type Area, type AreaId, type Indicator, type Issue, type Motto, type Outcome, type Period, type Text } from '../model/index.js';
import { periodTexts } from '../periods/period-text.js';
import { absentAreas } from './choose-areas.js';
import { pick } from './pick.js';
import { profileRow, type ProfileRow } from './profile-row.js';

/** Whose profile is asked for. */
export interface ProfileChoice {
  readonly area: AreaId;
  readonly period: string;
  /** Ids, in the order wanted; default every indicator with a figure of the area in the period. */
  readonly indicators?: readonly string[];
  /** The areas to stand among, the area itself added; default all of its level and vintage. */
  readonly areas?: readonly AreaId[];
  /** The part of every area that the figures cover, default the whole area. */
  readonly scope?: string;
  /** Confidence level of the intervals, default 0.95. */
  readonly level?: number;
}

/** An indicator on which the area is not set among the others. */
export interface RefusedRow {
  readonly indicator: Indicator;
  readonly reason: ProfileRefusal;
}

/** How one area stands on everything. */
export interface Profile {
  readonly area: Area;
  readonly period: Period;
  /** By the parts of the motto, in its order; parts without a row are left out. */
  readonly groups: readonly { readonly motto: Motto; readonly rows: readonly ProfileRow[] }[];
  readonly refused: readonly RefusedRow[];
  readonly sentence: Text;
}

/** Know, discuss, do, inspect, supervise, benefit; then what serves none of them. */
const ORDER: readonly Motto[] = ['know', 'discuss', 'do', 'inspect', 'supervise', 'benefit', 'organisation', 'none'];

/** Areas that may stand beside an area. */
function peers(dataset: Dataset, area: Area, chosen: readonly AreaId[] | undefined): readonly AreaId[] {
  return chosen ? [...new Set([...chosen, area.id])] : [...dataset.areas.values()].filter(({ level, vintage }) => level === area.level && vintage === area.vintage).map(({ id }) => id);
}

/** Indicators with any cell of the area in the period, in the order of the dataset. */
function present(dataset: Dataset, { area, period, scope = '' }: ProfileChoice): readonly string[] {
  const held = new Set(dataset.observations().filter((one) => one.area === area && one.period === period && one.scope === scope).map(({ indicator }) => indicator));
  return [...dataset.indicators.keys()].filter((id) => held.has(id));
}

/**
 * Set one area among its peers on every indicator of a period: its value, the national level, quartiles and extremes.
 *
 * Of a count the national figure is a total and no level, so none is given; scores are set among the others without a
 * verdict. Left out, each with a `compare.refused`: indicators without an exact figure of the area, with a hidden one,
 * or with fewer than four areas, of which quartiles would only repeat the values.
 *
 * @returns result null with `compare.refused` when area or period is not in the dataset or no indicator is left
 * @throws RangeError when `level` is not strictly between 0 and 1
 * @example profile(dataset, { area: '01@2024', period: '2023' }).result?.groups
 */
export function profile(dataset: Dataset, choice: ProfileChoice): Outcome<Profile> {
  const [area, period] = [dataset.areas.get(choice.area), dataset.periods.get(choice.period)];
  if (!area) return { result: null, issues: [issue('compare.refused', 'error', absentAreas(dataset, [choice.area]))] };
  if (!period) return { result: null, issues: [issue('compare.refused', 'error', periodAbsent({ id: choice.period, known: [...dataset.periods.keys()] }))] };
  const areas = peers(dataset, area, choice.areas);
  const issues: Issue[] = [];
  const rows: ProfileRow[] = [];
  const refused: RefusedRow[] = [];
  for (const id of choice.indicators ?? present(dataset, choice)) {
    const { result: picked, issues: noted } = pick(dataset, { indicator: id, period: period.id, areas, ...(choice.scope !== undefined && { scope: choice.scope }), ...(choice.level !== undefined && { level: choice.level }) });
    const indicator = dataset.indicators.get(id);
    const made = picked && profileRow(picked, dataset, area);
    if (made?.row) {
      rows.push(made.row);
      issues.push(...noted, ...made.issues);
    } else if (!indicator) issues.push(...noted);
    else {
      const reason = made?.refusal ?? 'no_figure';
      refused.push({ indicator, reason });
      // what is not set among the others may still be given away by them
      issues.push(...noted.filter(({ severity }) => severity === 'warning'));
      issues.push(issue('compare.refused', 'info', profileRefused({ reason, indicator: indicator.label, area: area.name })));
    }
  }
  const words = { area: area.name, period: periodTexts(period) };
  if (rows.length === 0) return { result: null, issues: [...issues, issue('compare.refused', 'error', profileWithout(words))] };
  const count = (verdict: ProfileRow['verdict']) => rows.filter((row) => row.verdict === verdict).length;
  const sentence = profileText({ ...words, rows: rows.length, refused: refused.length, higher: count('higher'), lower: count('lower'), similar: count('similar'), untested: count('not_tested'), peers: areas.length, level: area.level });
  const groups = ORDER.map((motto) => ({ motto, rows: rows.filter(({ indicator }) => indicator.motto === motto) })).filter((group) => group.rows.length > 0);
  return { result: Object.freeze({ area, period, groups, refused, sentence }), issues };
}
