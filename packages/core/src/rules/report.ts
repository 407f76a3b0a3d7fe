import type { Names } from '../dataset/printable.js';
import type { Observation } from '../model/observation.js';
import type { Period } from '../model/period.js';

/** All figures that may be held against each other: of one area (and so one list of units), period and scope. */
export interface Report {
  readonly area: string;
  readonly period: Period;
  readonly scope: string;
  /** By indicator; several where a fact stands more than once. Each has a number. */
  readonly figures: ReadonlyMap<string, readonly Observation[]>;
}

/** Gather figures into reports. What has no number, or a period without an end, is held against nothing. */
export function gatherReports(observations: readonly Observation[], { periods }: Names): readonly Report[] {
  const reports = new Map<string, { readonly area: string; readonly period: Period; readonly scope: string; readonly figures: Map<string, Observation[]> }>();
  for (const one of observations) {
    const period = periods.get(one.period);
    if (one.value === null || period?.end == null) continue;
    const key = `${one.area}\n${one.period}\n${one.scope}`;
    let report = reports.get(key);
    if (report === undefined) reports.set(key, (report = { area: one.area, period, scope: one.scope, figures: new Map<string, Observation[]>() }));
    const beside = report.figures.get(one.indicator);
    if (beside === undefined) report.figures.set(one.indicator, [one]);
    else beside.push(one);
  }
  return [...reports.values()];
}
