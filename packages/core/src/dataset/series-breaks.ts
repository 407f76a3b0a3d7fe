import { sameUnit } from '../indicators/unit-words.js';
import type { AreaId } from '../model/area.js';
import type { Observation } from '../model/observation.js';
import type { Period } from '../model/period.js';
import { comparePeriods } from '../periods/compare-periods.js';
import type { Dataset } from './dataset.js';
import { unitOf } from './own-unit.js';

/** A place in a series over which its figures must not be joined. */
export interface SeriesBreak {
  /** The first observation after the break. */
  readonly at: Observation;
  /** `marked`: the source or the recasting says so (a reform, another definition); `unit`: the figures count something else. */
  readonly reason: 'marked' | 'unit';
}

/** A series: one indicator in one area (and scope, default the whole area). */
export interface SeriesChoice {
  readonly indicator: string;
  readonly area: AreaId;
  readonly scope?: string;
}

/** The observations of a series in the order of time. */
export function seriesOf(dataset: Dataset, { indicator, area, scope = '' }: SeriesChoice): readonly Observation[] {
  const period = (one: Observation) => dataset.periods.get(one.period)!;
  return dataset
    .observations()
    .filter((one) => one.indicator === indicator && one.area === area && one.scope === scope)
    .sort((a, b) => comparePeriods(period(a), period(b)));
}

/**
 * The breaks of a series after one period up to and with another; none when its figures may be joined. A break marked on
 * a shorter period within one of the two (on `2023-S2`, for 2022 and 2023) lies between them as well: that one counts
 * what was before it and what came after.
 *
 * @param from id of the earlier period, itself left out: a break there lies before it
 * @param to id of the later period
 * @throws when the dataset lacks one of the periods
 */
export function breaksBetween(dataset: Dataset, series: SeriesChoice, from: string, to: string): readonly SeriesBreak[] {
  const [first, last] = [from, to].map((id) => dataset.periods.get(id));
  if (!first || !last) throw new Error(`breaksBetween: no period ${first ? to : from}`);
  return breaksAmong(seriesOf(dataset, series), dataset, first, last);
}

/**
 * As {@link breaksBetween} for periods that the series need not have.
 *
 * @param series the observations of one series in the order of time
 */
export function breaksAmong(series: readonly Observation[], dataset: Pick<Dataset, 'periods' | 'indicators'>, from: Period, to: Period): readonly SeriesBreak[] {
  const unit = (one: Observation) => unitOf(one, dataset.indicators.get(one.indicator)!);
  return series.flatMap((at, i): readonly SeriesBreak[] => {
    const period = dataset.periods.get(at.period)!;
    const after = comparePeriods(period, from) > 0 && comparePeriods(period, to) <= 0;
    // one that begins within either: some of what that counts lies before the break; an open start lies before all
    const within = !(period.start! <= from.start!) && period.start! <= to.end!;
    const reason = at.break && (after || within) ? 'marked' : after && i > 0 && !sameUnit(unit(at), unit(series[i - 1]!)) && 'unit';
    return reason ? [{ at, reason }] : [];
  });
}
