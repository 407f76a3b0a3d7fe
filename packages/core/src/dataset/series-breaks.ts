import { sameUnit } from '../indicators/unit-words.js';
import type { AreaId } from '../model/area.js';
import type { Observation } from '../model/observation.js';
import { comparePeriods } from '../periods/compare-periods.js';
import type { Dataset } from './dataset.js';

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
 * The breaks of a series after one period up to and with another; none when its figures may be joined.
 *
 * @param from id of the earlier period, itself left out: a break there lies before it
 * @param to id of the later period
 * @throws when the dataset lacks one of the periods
 */
export function breaksBetween(dataset: Dataset, series: SeriesChoice, from: string, to: string): readonly SeriesBreak[] {
  const [first, last] = [from, to].map((id) => {
    const period = dataset.periods.get(id);
    if (!period) throw new Error(`breaksBetween received the period “${id}”; the dataset holds ${[...dataset.periods.keys()].slice(0, 5).join(', ')} …`);
    return period;
  });
  const unit = (one: Observation) => one.unit ?? dataset.indicators.get(one.indicator)!.unit.vi;
  const between = seriesOf(dataset, series).filter(({ period }) => comparePeriods(dataset.periods.get(period)!, first!) >= 0 && comparePeriods(dataset.periods.get(period)!, last!) <= 0);
  return between.slice(1).flatMap((at, i): SeriesBreak[] => {
    if (at.break) return [{ at, reason: 'marked' }];
    return sameUnit(unit(at), unit(between[i]!)) ? [] : [{ at, reason: 'unit' }];
  });
}
