import fc from 'fast-check';
import type { Dataset, Indicator, Observation, Status } from '@danbiet/core';
import { listAreas } from '@danbiet/core/areas';
import { defineIndicator } from '@danbiet/core/indicators';
import { definitionOf, madeDataset, scoreOf, type Cell } from './made-dataset.test-data.js';

const CODES = listAreas('2024').map(({ code }) => code);

const INDICATORS: readonly Indicator[] = [
  definitionOf('mediation_success_rate'),
  definitionOf('mediation_cases'),
  scoreOf('score', 'Điểm', 'Score'),
  defineIndicator({ id: 'balance', label: { vi: 'Thay đổi', en: 'Change' }, unit: { vi: 'người', en: 'persons' }, kind: 'count' }),
];

/** Names that a file may hold: the longest that occur, one word without a space, abbreviations. */
const NAMES = ['Bà Rịa – Vũng Tàu', 'Thành phố Hồ Chí Minh (gồm cả Bình Dương và Bà Rịa – Vũng Tàu)', 'Nghiêng'.repeat(9), 'TP. HCM', 'ĐẮK LẮK', 'Ế'];

const EMPTY: readonly Status[] = ['not_reported', 'not_applicable', 'not_due', 'suppressed', 'refused', 'qualitative'];
const WITH_VALUE: readonly Status[] = ['reported', 'reported', 'reported', 'provisional', 'estimated', 'derived', 'ambiguous'];

const fraction = fc.tuple(fc.nat(5_000), fc.integer({ min: 1, max: 5_000 })).map(([part, whole]) => [Math.min(part, whole), whole] as const);
const smallFraction = fc.integer({ min: 1, max: 24 }).chain((whole) => fc.nat(whole).map((part) => [part, whole] as const));
const bound = fc.constantFrom<Observation['bound'][]>('eq', 'eq', 'eq', 'eq', 'ge', 'gt', 'le', 'lt', 'approx');

function withValue({ id, kind }: Indicator): fc.Arbitrary<Partial<Observation>> {
  if (kind === 'share')
    return fc.oneof(
      fc.oneof(fraction, smallFraction).chain(([numerator, denominator]) => fc.option(fc.constantFrom(73.5, 41), { nil: null, freq: 6 }).map((printed) => ({ numerator, denominator, value: printed ?? (100 * numerator) / denominator }))),
      fc.record({ value: fc.nat(1_200).map((n) => n / 10), bound }),
    );
  if (kind === 'score') return fc.record({ value: fc.nat(1_000).map((n) => n / 100) });
  return fc.record({ value: id === 'balance' ? fc.integer({ min: -4_000, max: 4_000 }) : fc.oneof(fc.nat(40), fc.nat(2_000_000)), bound });
}

function cell(indicator: Indicator): fc.Arbitrary<Cell> {
  const filled = fc.record({ cell: withValue(indicator), status: fc.constantFrom(...WITH_VALUE), break: fc.boolean() }).map(({ cell: one, ...rest }): Cell => ({ ...one, ...rest }));
  const empty = fc.record({ status: fc.constantFrom(...EMPTY), text: fc.constantFrom('đạt khá cao so với cùng kỳ năm trước, theo đánh giá của địa phương', 'đạt') });
  return fc.oneof({ weight: 4, arbitrary: filled }, { weight: 1, arbitrary: empty });
}

/** Figures of one indicator over some provinces, and what a reader chooses of them. */
export interface RandomFigures {
  readonly dataset: Dataset;
  /** Areas to set off, among those of the dataset. */
  readonly highlight: readonly string[];
}

const figuresOf = (most: number): fc.Arbitrary<RandomFigures> =>
  fc
  .record({ indicator: fc.constantFrom(...INDICATORS), codes: fc.subarray(CODES, { minLength: 1, maxLength: most }), all: most < CODES.length ? fc.constant(false) : fc.boolean(), named: fc.dictionary(fc.constantFrom(...CODES), fc.constantFrom(...NAMES), { maxKeys: 3 }), own: fc.nat(70) })
  .chain(({ indicator, codes, all, named, own }) =>
    fc.tuple(fc.array(cell(indicator), { minLength: codes.length, maxLength: codes.length }), withValue(indicator)).map(([cells, first]): RandomFigures => {
      const filled: readonly [string, Cell][] = codes.map((code, i) => [code, i === 0 ? first : cells[i]!]);
      const dataset = madeDataset({ indicator, cells: Object.fromEntries(filled), names: named, areas: all ? 'all' : 'named' });
      const ids = [...dataset.areas.values()].filter(({ level }) => level === 'province').map(({ id }) => id);
      return { dataset, highlight: own < ids.length ? [ids[own]!] : [] };
    }),
  );

/**
 * Any figures that a page may be given: counts, shares, scores and signed amounts; every status and bound; short, long
 * and unbreakable names; a few areas or all 63, some of them silent. One area at least has a figure.
 */
export const randomFigures: fc.Arbitrary<RandomFigures> = figuresOf(CODES.length);

/** The same for a chart that names each area at its mark: six areas at most. */
export const fewFigures: fc.Arbitrary<RandomFigures> = figuresOf(6);
