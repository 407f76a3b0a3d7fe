import type { Dataset } from '../dataset/dataset.js';
import { funnelBenchmarkText } from '../messages/benchmark-funnel.js';
import { benchmarkLabel, benchmarkRefused } from '../messages/compare.js';
import { funnelRefused } from '../messages/funnel.js';
import { inBoth, issue, saidOnce, type Area, type Outcome } from '../model/index.js';
import { formatNumber } from '../numbers/format-number.js';
import type { Benchmark, BenchmarkChoice, BenchmarkComparison, Verdict } from './benchmark.js';
import { benchmarkValue, peersOf, type Against, type BenchmarkValue } from './benchmark-value.js';
import { chooseAreas } from './choose-areas.js';
import { funnelKindOf, funnelPoints } from './funnel-points.js';
import { funnel, funnelPersons, funnelScale, personsText } from './funnel.js';
import type { Persons } from './persons.js';
import type { Picked } from './pick.js';
import { shownRate } from './shown-rate.js';

/** Figures as events per persons, or per another denominator. */
interface Rates {
  readonly picked: Picked;
  readonly persons: Persons | null;
  readonly scale: number;
}

/** Events of some areas together for so many of what they are counted against; null where no area has both. */
function rateOf({ picked, persons, scale }: Rates, areas: readonly Area[]): Omit<BenchmarkValue, 'region' | 'kind'> | null {
  const wanted = new Set(areas.map(({ id }) => id));
  const { points } = funnelPoints({ ...picked, compared: areas.flatMap((area) => {
    const observation = picked.cells.get(area.id);
    return observation?.value == null ? [] : { area, observation, value: observation.value, interval: null };
  }) }, persons);
  if (points.length === 0) return null;
  const sum = (of: (point: (typeof points)[number]) => number) => points.reduce((total, point) => total + of(point), 0);
  const [numerator, denominator] = [sum(({ count }) => count), sum(({ size }) => size)];
  return { value: (scale * numerator) / denominator, numerator, denominator, coverage: { reported: points.length, total: wanted.size } };
}

/** The level of a rate: events of the nation, a region or areas of choice by what they are counted against. Never of a median, which is no rate of anybody. */
function rateLevel(rates: Rates, dataset: Dataset, against: Against, first: Area | undefined): Outcome<BenchmarkValue> {
  const { picked } = rates;
  const none = picked.indicator.kind === 'count' ? 'no_population' : 'no_fractions';
  const refuse = (reason: 'no_population' | 'no_fractions' | 'median'): Outcome<BenchmarkValue> => ({ result: null, issues: [issue('compare.refused', 'error', funnelRefused({ reason, indicator: picked.indicator.label }))] });
  if (against === 'median') return refuse('median');
  if (against === 'nation') {
    const printed = picked.indicator.kind === 'ratio' ? benchmarkValue(picked, dataset, against, first).result : null;
    if (printed) return { result: printed, issues: [] };
    const nation = [...dataset.areas.values()].filter(({ level }) => level === 'nation');
    const [published, pooled] = [rateOf(rates, nation), rateOf(rates, peersOf(picked, dataset))];
    if (published) return { result: { ...published, kind: 'published', coverage: picked.coverage, region: null }, issues: [] };
    // one area is no nation
    return pooled && pooled.coverage.reported > 1 ? { result: { ...pooled, kind: 'pooled', region: null }, issues: [] } : refuse(none);
  }
  if (against === 'region') {
    const members = peersOf(picked, dataset).filter(({ region }) => first?.region && region === first.region);
    const pooled = rateOf(rates, members);
    // one area is no region
    if (pooled?.coverage.reported === 1) return { result: null, issues: [issue('compare.refused', 'error', benchmarkRefused({ reason: 'alone', indicator: picked.indicator.label }))] };
    // without a region the refusal is that of every other benchmark
    if (!pooled || !first?.region) return first?.region ? refuse(none) : benchmarkValue(picked, dataset, against, first);
    return { result: { ...pooled, kind: 'pooled', region: dataset.areas.get(first.region)?.name ?? null }, issues: [] };
  }
  const { result: areas, issues } = chooseAreas(dataset, against);
  if (areas === null) return { result: null, issues };
  const pooled = rateOf(rates, areas);
  return pooled ? { result: { ...pooled, kind: 'pooled', region: null }, issues } : refuse(none);
}

/** Compare areas with a benchmark by the limits within which chance alone would move each for its size; see `benchmark`. */
export function funnelBenchmark(dataset: Dataset, choice: BenchmarkChoice, picked: Picked, first: Area | undefined): Outcome<Benchmark> {
  const { against, per = 100_000, overdispersed = false, level: _, method: __, ...same } = choice;
  const { indicator } = picked;
  const kind = funnelKindOf(indicator);
  if (kind === null) return { result: null, issues: [issue('compare.refused', 'error', funnelRefused({ reason: indicator.rankable ? 'kind' : 'score', indicator: indicator.label }))] };
  const { result: persons, issues: absent } = funnelPersons(dataset, picked, choice);
  if (absent.length > 0) return { result: null, issues: absent };
  const scale = funnelScale(picked, per);
  if (scale === null) return { result: null, issues: [issue('compare.refused', 'error', funnelRefused({ reason: funnelPoints(picked, persons).points.length > 0 ? 'scale' : 'no_fractions', indicator: indicator.label }))] };
  const found = kind === 'rate' ? rateLevel({ picked, persons, scale }, dataset, against, first) : benchmarkValue(picked, dataset, against, first);
  if (found.result === null) return { result: null, issues: found.issues };
  const { region, ...made } = found.result;
  const { result: drawn, issues } = funnel(dataset, { ...same, target: made.value, per, overdispersed });
  const all = saidOnce([...found.issues, ...issues]);
  if (drawn === null) return { result: null, issues: all };

  const places = new Map(drawn.entries.map((entry) => [entry.area.id, entry]));
  const comparisons = picked.compared.flatMap(({ area, value }): BenchmarkComparison[] => {
    const entry = places.get(area.id);
    // a count without a population has no rate that could differ from the level
    if (!entry) return indicator.kind === 'count' ? [] : [{ area: area.id, verdict: 'not_tested', difference: value - made.value }];
    const verdict: Verdict = entry.place !== 'far_outside' ? 'similar' : entry.side === 'high' ? 'higher' : 'lower';
    return [{ area: area.id, verdict, difference: entry.value - made.value, limits: entry.limits, place: entry.place, small: entry.small }];
  });
  const verdicts = new Map(comparisons.map((one) => [one.area, one.verdict]));
  const named = (verdict: Verdict) => picked.compared.filter(({ area }) => (verdicts.get(area.id) ?? 'not_tested') === verdict).map(({ area }) => area.name);
  const about = { kind: made.kind, publisher: indicator.publisher, level: picked.areas[0]?.level ?? ('unknown' as const), coverage: made.coverage, region };
  const said = funnelBenchmarkText({
    ...about,
    value: shownRate(made.value, indicator, per),
    percent: inBoth((lang) => formatNumber(100 * drawn.levels[1], lang, { percent: true })),
    higher: named('higher'),
    lower: named('lower'),
    similar: named('similar'),
    untested: named('not_tested'),
    small: drawn.entries.filter(({ small, place }) => small && place !== 'far_outside').length,
    dispersed: drawn.dispersion === null ? null : drawn.dispersion.tau2 > 0,
  });
  const divided = personsText(drawn.entries, persons);
  const sentence = inBoth((lang) => said[lang] + divided[lang]);
  return { result: Object.freeze({ ...made, label: benchmarkLabel(about), comparisons, sentence }), issues: all };
}
