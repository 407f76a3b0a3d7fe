import { expect, it } from 'vitest';
import { benchmarkSimilar, similarAreas } from './benchmark-similar.js';
import { figuresOf, named, PROVINCES, SHARE } from './figures.test-data.js';

const dataset = figuresOf(SHARE, Object.fromEntries(PROVINCES.map(({ name }) => [name.vi, { 2023: [40, 80] as const }])));

it('takes the nearest by population, never the area itself', () => {
  const area = named('Lâm Đồng');
  const peers = similarAreas(dataset, area, 5);
  const far = (population: number | null) => Math.abs(Math.log(population! / area.population!));
  const others = PROVINCES.filter(({ id }) => id !== area.id && !peers.some((one) => one.id === id));
  expect(peers).toHaveLength(5);
  expect(peers.map(({ id }) => id)).not.toContain(area.id);
  expect(Math.max(...peers.map(({ population }) => far(population)))).toBeLessThanOrEqual(Math.min(...others.map(({ population }) => far(population))));
});

it('pools them and says by which rule they were found', () => {
  const { result } = benchmarkSimilar(dataset, { indicator: 'share', period: '2023', area: named('Lâm Đồng').id, count: 3 });
  expect(result).toMatchObject({ kind: 'pooled', value: 50, numerator: 120, denominator: 240, coverage: { reported: 3, total: 3 }, comparisons: [{ area: '68@2024', verdict: 'similar' }] });
  expect(result?.sentence.vi.replaceAll('\u00a0', ' ')).toMatch(/ So với 3 tỉnh, thành có dân số gần nhất với Lâm Đồng: /);
});

it('is refused without a population or for an unknown area', () => {
  expect(benchmarkSimilar(dataset, { indicator: 'share', period: '2023', area: '77@1900' })).toMatchObject({ result: null, issues: [{ code: 'compare.refused', severity: 'error' }] });
  expect(similarAreas(dataset, { ...named('Lâm Đồng'), population: null })).toEqual([]);
  expect(() => similarAreas(dataset, named('Lâm Đồng'), 0)).toThrow(/count = 0/);
});
