import { benchmarkLevel, pick, saidOnce, type Area, type AreaId, type BenchmarkLevel, type Change, type Dataset, type Issue, type Lang, type Observation, type Outcome, type Picked } from '@danbiet/core';
import { resolveChoice, type Choice } from '../../figure/index.js';
import { changeBefore } from '../../periods/change-before.js';
import type { TableOptions } from './options.js';

/** One indicator in one period, with what it is compared with. */
export interface TablePart {
  readonly picked: Picked;
  readonly scope: string;
  readonly benchmark: BenchmarkLevel | null;
  readonly change: Change | null;
}

/** The figures of a table before they are put into words. */
export interface TableSubject {
  readonly dataset: Dataset;
  readonly lang: Lang;
  readonly options: TableOptions;
  /** At least one, in the order chosen. */
  readonly parts: readonly TablePart[];
  readonly areas: readonly Area[];
  readonly own: ReadonlySet<AreaId>;
}

/** The figure of an area in a part, or null where the dataset says nothing. */
export const figureOf = ({ picked }: TablePart, area: AreaId): Observation | null => picked.cells.get(area) ?? null;

const listed = (words: string | null): readonly (string | null)[] => words?.match(/\S+/g) ?? [null];

/**
 * Pick the figures of every chosen indicator and period for the same areas: those of the first.
 *
 * @returns result null with the issues where none of them has a figure
 */
export function tableSubject(dataset: Dataset, choice: Choice, options: TableOptions, lang: Lang): Outcome<TableSubject> {
  const issues: Issue[] = [];
  const asked = listed(choice.indicator).flatMap((indicator) => listed(choice.period).map((period) => resolveChoice(dataset, { ...choice, indicator, period })));
  const [first] = asked;
  let areas: readonly AreaId[] = first!.areas;
  const found = asked.flatMap((one) => {
    const { result, issues: said } = pick(dataset, { ...one, areas });
    issues.push(...said);
    // sorted once by name, they need not be sorted for each column
    areas = result?.areas.map(({ id }) => id) ?? areas;
    return result ? [{ ...one, picked: result }] : [];
  });
  // a change that was asked for stands between the first and the last of an indicator's periods
  const lastOf = (indicator: string) => found.filter((one) => one.indicator === indicator).sort((a, b) => ((a.picked.period.end ?? '') < (b.picked.period.end ?? '') ? -1 : 1));
  const parts = found.map(({ indicator, period, scope, picked }): TablePart => {
    const [periods, against] = [lastOf(indicator), options.benchmark ?? 'none'];
    const level = against === 'none' ? null : benchmarkLevel(dataset, { indicator, period, areas, scope, against });
    const changes = options.change && periods.at(-1)!.period === period ? changeBefore(dataset, { indicator, to: period, from: periods.length > 1 ? periods[0]!.period : undefined, areas, scope }) : null;
    issues.push(...(level?.issues ?? []), ...(changes?.issues ?? []));
    return { picked, scope, benchmark: level?.result ?? null, change: changes?.result ?? null };
  });
  const said = saidOnce(issues);
  const [shown] = parts;
  return { result: shown ? { dataset, lang, options, parts, areas: shown.picked.areas, own: first!.highlight } : null, issues: said };
}
