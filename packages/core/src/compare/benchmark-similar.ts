import type { Dataset } from '../dataset/dataset.js';
import { similarNamed, similarRefused } from '../messages/benchmark-similar.js';
import { issue, type Area, type AreaId, type Outcome, type Text } from '../model/index.js';
import { benchmark, type Benchmark } from './benchmark.js';
import type { Choice } from './pick.js';

/** An area, and among how many it is set. */
export interface SimilarChoice extends Omit<Choice, 'areas'> {
  readonly area: AreaId;
  /** How many areas, default 5. */
  readonly count?: number;
}

/** An area against areas of about its size. */
export interface SimilarBenchmark extends Benchmark {
  /** The nearest by population, nearest first; the area itself is not among them. */
  readonly peers: readonly Area[];
  /** The rule in words: `5 tỉnh, thành có dân số gần nhất với Lâm Đồng`. */
  readonly rule: Text;
}

/**
 * The areas nearest to one by population, of its level and vintage, on a logarithmic scale (half as many and twice as
 * many persons are equally far); equally near ones by id.
 *
 * @throws RangeError when `count` is not a whole number from 1
 */
export function similarAreas(dataset: Dataset, area: Area, count = 5): readonly Area[] {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`similarAreas received count = ${count}; expected a whole number from 1`);
  const size = area.population;
  if (size === null || size <= 0) return [];
  const away = (other: Area) => Math.abs(Math.log(other.population! / size));
  return [...dataset.areas.values()]
    .filter((other) => other.id !== area.id && other.level === area.level && other.vintage === area.vintage && (other.population ?? 0) > 0)
    .sort((a, b) => away(a) - away(b) || (a.id < b.id ? -1 : 1))
    .slice(0, count);
}

/**
 * Compare an area with what the areas nearest to it by population pool to ({@link similarAreas}), as {@link benchmark}
 * does with a list of areas.
 *
 * @returns result null with `compare.refused` when the area has no population or nobody to stand beside, and as of
 *   {@link benchmark}
 * @throws RangeError when `count` is not a whole number from 1, or `level` not strictly between 0 and 1
 * @example benchmarkSimilar(dataset, { indicator: 'mediation_success_rate', period: '2023', area: '68@2024' })
 */
export function benchmarkSimilar(dataset: Dataset, { area: id, count, ...choice }: SimilarChoice): Outcome<SimilarBenchmark> {
  const area = dataset.areas.get(id);
  const peers = area ? similarAreas(dataset, area, count) : [];
  if (!area || peers.length === 0) return { result: null, issues: [issue('compare.refused', 'error', similarRefused({ area: area?.name ?? { vi: id, en: id } }))] };
  const { result, issues } = benchmark(dataset, { ...choice, areas: [id], against: peers.map((one) => one.id) });
  if (result === null) return { result, issues };
  const rule = similarNamed({ area: area.name, peers: peers.map(({ name }) => name), level: area.level });
  const sentence = { vi: `${result.sentence.vi} ${rule.vi}`, en: `${result.sentence.en} ${rule.en}` };
  return { result: Object.freeze({ ...result, peers, rule, sentence }), issues };
}
