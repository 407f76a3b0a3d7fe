import type { Dataset } from '../dataset/dataset.js';
import { makeDataset } from '../dataset/make-dataset.js';
import { breaksAmong } from '../dataset/series-breaks.js';
import { rollUpBroken, rollUpRefused, spansText, stockEarly, stockSeveral, suppressedPart } from '../messages/recast.js';
import { issue, type Indicator, type Issue, type Observation, type Outcome, type Period, type Text } from '../model/index.js';
import { comparePeriods } from '../periods/compare-periods.js';
import { parsePeriodId, periodTexts } from '../periods/index.js';
import { addUp, issueBook } from './add-up.js';
import { bySeries, seriesKey, withBreaks, type MadeOf } from './breaks.js';
import { cellKey, cellsOf, withFraction, type Cells } from './fractions.js';
import { inWords } from './in-words.js';
import { hasPart } from './sum-parts.js';
import { tile } from './tile-period.js';
import { withholdRevealing } from './withhold.js';

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
  /** Of shorter periods, at least one. */
  readonly parts: readonly Observation[];
  readonly published: Observation | undefined;
  readonly cells: Cells;
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
    const parts = all.filter((one) => one.period !== whole.id);
    const made = parts.length === 0 ? null : wholeOf({ dataset, indicator: dataset.indicators.get(all[0]!.indicator)!, whole, series: series.get(seriesKey(all[0]!))!, parts, published, cells, say });
    if (published) return [{ figure: published, parts: [[published]] }];
    return made === null ? [] : [made];
  });
  const safe = withholdRevealing(figures, dataset, { areas: dataset.areas, periods });
  const joined = makeDataset(withBreaks(safe.figures, [dataset], periods), { ...dataset, indicators: dataset.indicators.values(), areas: dataset.areas.values(), periods: periods.values() });
  return { result: joined.dataset, issues: [...issues(), ...safe.issues, ...joined.issues] };
}

/** The figure of a longer period from those within it; null when it is refused or published. */
function wholeOf(stretch: Stretch): MadeOf | null {
  const { indicator, published, say } = stretch;
  const rule = indicator.aggregation.time;
  if (!indicator.rankable || rule === 'none' || (rule === 'ratio_of_sums' && indicator.kind !== 'share')) {
    if (!published) say(issue('compare.refused', 'warning', rollUpRefused({ reason: 'not_additive', indicator: indicator.label, over: 'period' })));
    return null;
  }
  if (rule === 'last') return published ? null : lastOf(stretch);
  return sumOf(stretch, rule);
}

/** A stock counts once, in its last state, however often it was told before. */
function lastOf({ dataset, indicator, whole, parts, say }: Stretch): MadeOf | null {
  const periodOf = (one: Observation) => dataset.periods.get(one.period)!;
  const words = inWords(dataset, dataset.areas.get(parts[0]!.area)!, indicator, whole);
  const known = parts.filter((one) => hasPart(one, 'sum') || hasPart(one, 'ratio_of_sums'));
  const sorted = [...(known.length === 0 ? parts : known)].sort((a, b) => comparePeriods(periodOf(a), periodOf(b)));
  const latest = sorted.at(-1)!;
  const { end } = periodOf(latest);
  const rivals = sorted.filter((one) => periodOf(one).end === end);
  const told = ({ value, bound, numerator, denominator, unit, status }: Observation) => JSON.stringify([value, bound, numerator, denominator, unit, known.length === 0 ? status : null]);
  if (rivals.some((one) => told(one) !== told(latest))) {
    say(issue('compare.refused', 'warning', stockSeveral({ ...words, at: rivals.map((one) => periodTexts(periodOf(one))) })));
    return null;
  }
  const at = periodTexts(periodOf(latest));
  const early = end !== whole.end;
  if (early) say(issue('rollup.incomplete', 'warning', stockEarly({ ...words, at })));
  // what nobody reported in the middle of a year says nothing of its end
  if (early && known.length === 0) return null;
  const status = early && latest.status !== 'ambiguous' ? 'estimated' : latest.status;
  return { figure: { ...latest, status, period: whole.id, lineage: spansText({ spans: [at], last: true }) }, parts: [[latest]] };
}

/** A flow is added up from figures that lie side by side, whether they count from the start of the year or not. */
function sumOf(stretch: Stretch, rule: 'sum' | 'ratio_of_sums'): MadeOf | null {
  const { dataset, indicator, whole, parts, published, cells, say } = stretch;
  const periodOf = (one: Observation) => dataset.periods.get(one.period)!;
  const tiled = (of: Period, all: readonly Observation[]) => tile(of, all.map((one) => ({ period: periodOf(one), one })));
  const usable = parts.filter((one) => hasPart(withFraction(one, indicator, cells), rule));
  const found = usable.length === 0 ? parts : tiled(whole, usable).tiles.map(({ one }) => one);
  const { area, scope } = parts[0]!;
  const words = inWords(dataset, dataset.areas.get(area)!, indicator, whole);
  const broken = usable.length === 0 ? [] : breaksWithin(found, stretch);
  if (broken.length > 0) {
    if (!published) say(issue('compare.refused', 'warning', rollUpBroken({ ...words, at: broken.map(periodTexts) })));
    return null;
  }
  const suppressed = parts.filter(({ status }) => status === 'suppressed');
  const figure = addUp(
    {
      place: { indicator: indicator.id, area, period: whole.id, scope },
      words,
      indicator,
      rule,
      found,
      missing: (had) => ({ names: tiled(whole, had).gaps.flatMap((gap) => gapWords(gap, suppressed.map(periodOf))), others: 0 }),
      level: 'unknown',
      lineage: (had) => spansText({ spans: tiled(whole, had).tiles.map(({ period }) => periodTexts(period)), last: false }),
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

/** The periods that come first after a break among figures side by side: what was counted before it and after it is not the same thing, and is never one sum. */
function breaksWithin(found: readonly Observation[], { dataset, indicator, series, cells }: Stretch): readonly Period[] {
  const [first, ...later] = found.map((one) => withFraction(one, indicator, cells));
  if (!first || later.length === 0) return [];
  const periodOf = (one: Observation) => dataset.periods.get(one.period)!;
  const marked = breaksAmong(series, dataset, periodOf(first), periodOf(later.at(-1)!)).filter(({ reason }) => reason === 'marked');
  return [...new Set([...marked.map(({ at }) => periodOf(at)), ...later.filter((one) => one.break).map(periodOf)])].sort(comparePeriods);
}

/** A stretch without a figure in words, apart from it what is suppressed. */
function gapWords(gap: Period, suppressed: readonly Period[]): readonly Text[] {
  const within = suppressed.filter(({ start, end }) => start! >= gap.start! && end! <= gap.end!);
  const { tiles, gaps } = tile(gap, within.map((period) => ({ period, one: period })));
  return [...gaps.map((period) => ({ period, hidden: false })), ...tiles.map(({ period }) => ({ period, hidden: true }))]
    .sort((a, b) => comparePeriods(a.period, b.period))
    .map(({ period, hidden }) => (hidden ? suppressedPart({ name: periodTexts(period) }) : periodTexts(period)));
}
