import type { Dataset } from '../dataset/dataset.js';
import { makeDataset } from '../dataset/make-dataset.js';
import { breaksAmong } from '../dataset/series-breaks.js';
import { rollUpBroken, rollUpRefused, spansText } from '../messages/recast.js';
import { issue, VALUELESS, type Indicator, type Issue, type Observation, type Outcome, type Period, type Text } from '../model/index.js';
import { parsePeriodId, periodTexts } from '../periods/index.js';
import { addUp, issueBook } from './add-up.js';
import { bySeries, seriesKey, withBreaks, type MadeOf } from './breaks.js';
import { cellKey, cellsOf } from './fractions.js';
import { inWords } from './in-words.js';
import { tile } from './tile-period.js';

/** Calendar periods that shorter ones make up. */
export type LongerPeriod = 'year' | 'half' | 'quarter';

/** The calendar period of a kind that holds a day. */
function longerId(day: string, to: LongerPeriod): string {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))];
  if (to === 'year') return year;
  return to === 'half' ? `${year}-S${month <= 6 ? 1 : 2}` : `${year}-Q${Math.ceil(month / 3)}`;
}

/** The figures of one series within one longer period. */
interface Stretch {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly whole: Period;
  /** Everything the dataset holds of it, in the order of time. */
  readonly series: readonly Observation[];
  /** Of shorter periods, with a value. */
  readonly parts: readonly Observation[];
  readonly published: Observation | undefined;
  readonly cells: ReadonlyMap<string, Observation>;
  readonly say: (one: Issue) => void;
}

/** Roll figures up to longer periods; see `rollUp`. */
export function rollUpPeriods(dataset: Dataset, to: LongerPeriod): Outcome<Dataset> {
  const { say, issues } = issueBook();
  const cells = cellsOf(dataset);
  const periods = new Map<string, Period>();
  const stretches = new Map<string, { readonly whole: Period; readonly all: Observation[] }>();
  for (const one of dataset.observations()) {
    const { start, end } = dataset.periods.get(one.period)!;
    if (start === null || end === null || longerId(start, to) !== longerId(end, to)) continue;
    const id = longerId(start, to);
    const whole = dataset.periods.get(id) ?? parsePeriodId(id)!;
    periods.set(id, whole);
    const key = cellKey(one.indicator, one.area, id, one.scope);
    const stretch = stretches.get(key) ?? { whole, all: [] };
    stretch.all.push(one);
    stretches.set(key, stretch);
  }
  const series = bySeries(dataset.observations(), dataset.periods);
  const figures = [...stretches].flatMap(([key, { whole, all }]): MadeOf[] => {
    const published = cells.get(key);
    const parts = all.filter((one) => one.period !== whole.id && one.value !== null && !VALUELESS.has(one.status));
    const made = parts.length === 0 ? null : wholeOf({ dataset, indicator: dataset.indicators.get(all[0]!.indicator)!, whole, series: series.get(seriesKey(all[0]!))!, parts, published, cells, say });
    if (published) return [{ figure: published, parts: [[published]] }];
    return made === null ? [] : [made];
  });
  const observations = withBreaks(figures, [dataset], periods);
  const { dataset: result } = makeDataset(observations, { ...dataset, indicators: dataset.indicators.values(), areas: dataset.areas.values(), periods: periods.values() });
  return { result, issues: issues() };
}

/** The figure of a longer period from those within it; null when it is refused or published. */
function wholeOf(stretch: Stretch): MadeOf | null {
  const { dataset, indicator, whole, parts, published, say } = stretch;
  const rule = indicator.aggregation.time;
  if (!indicator.rankable || rule === 'none' || (rule === 'ratio_of_sums' && indicator.kind !== 'share')) {
    say(issue('compare.refused', 'warning', rollUpRefused({ reason: 'not_additive', indicator: indicator.label, over: 'period' })));
    return null;
  }
  const periodOf = (one: Observation) => dataset.periods.get(one.period)!;
  const byEnd = [...parts].sort((a, b) => (periodOf(a).end! < periodOf(b).end! ? -1 : 1));
  const latest = byEnd.at(-1)!;
  // a stock counts once, in its last state, however often it was told before
  if (rule === 'last') return published ? null : { figure: { ...latest, period: whole.id, lineage: spansText({ spans: [periodTexts(periodOf(latest))], last: true }) }, parts: [[latest]] };
  const counted = byEnd.filter((one) => periodOf(one).cumulative).at(-1);
  const { tiles, gaps } = tile(whole, parts.filter((one) => !periodOf(one).cumulative).map((one) => ({ period: periodOf(one), one })));
  // what was counted from the start holds what came before it and is never added to that
  const running = counted && gaps.length > 0 && periodOf(counted).end! >= (tiles.at(-1)?.period.end ?? '');
  if (running) return madeOf(stretch, rule, [counted], periodOf(counted).end === whole.end ? [] : gaps);
  return madeOf(stretch, rule, tiles.map(({ one }) => one), gaps);
}

function madeOf({ dataset, indicator, whole, series, published, cells, say }: Stretch, rule: 'sum' | 'ratio_of_sums', found: readonly Observation[], missing: readonly Text[]): MadeOf | null {
  const [first, last] = [found[0]!, found.at(-1)!];
  const { area, scope } = first;
  const words = inWords(dataset, dataset.areas.get(area)!, indicator, whole);
  const periodOf = (one: Observation) => dataset.periods.get(one.period)!;
  // what was counted before a break and after it is not the same thing, and is never one sum
  const broken = found.length === 1 ? [] : breaksAmong(series, dataset, periodOf(first), periodOf(last)).filter(({ reason }) => reason === 'marked');
  if (broken.length > 0) {
    if (!published) say(issue('compare.refused', 'warning', rollUpBroken({ ...words, at: broken.map(({ at }) => periodTexts(periodOf(at))) })));
    return null;
  }
  const figure = addUp(
    {
      place: { indicator: indicator.id, area, period: whole.id, scope },
      words,
      indicator,
      rule,
      found,
      missing: () => missing,
      lineage: () => spansText({ spans: found.map((one) => periodTexts(periodOf(one))), last: false }),
      published,
      partial: 'mark',
      code: 'compare.refused',
      noFractions: () => issue('compare.refused', 'warning', rollUpRefused({ reason: 'no_fractions', indicator: indicator.label, over: 'period' })),
    },
    cells,
    say,
  );
  return figure && { figure, parts: [found] };
}
