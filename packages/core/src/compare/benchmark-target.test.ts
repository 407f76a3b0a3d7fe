import { expect, it } from 'vitest';
import { benchmarkTarget } from './benchmark-target.js';
import { COUNT, figuresOf, named, plain, SCORE, SHARE } from './figures.test-data.js';

const source = { vi: 'Kế hoạch 2023', en: 'Plan 2023' };
const verdicts = (result: ReturnType<typeof benchmarkTarget>['result']) => result?.comparisons.map(({ area, verdict }) => [area.name.vi, verdict]);

it('judges shares by their interval, and names the target with its source', () => {
  // Wilson 95%: 90/100 → 82.6–94.5; 170/200 → 79.4–89.3; 12/60 → 11.8–31.8
  const dataset = figuresOf(SHARE, { 'Hà Nội': { 2023: [90, 100] }, 'Cà Mau': { 2023: [170, 200] }, 'An Giang': { 2023: [12, 60] }, 'Lào Cai': { 2023: { value: 99 } } });
  const { result } = benchmarkTarget(dataset, { indicator: 'share', period: '2023', target: 80, source });
  expect(verdicts(result)).toEqual([['An Giang', 'lower'], ['Cà Mau', 'similar'], ['Hà Nội', 'higher'], ['Lào Cai', 'not_tested']]);
  expect(plain(result?.sentence.vi)).toBe('So với mục tiêu 80,0% (Kế hoạch 2023): Hà Nội cao hơn rõ; An Giang thấp hơn rõ; Cà Mau chưa phân biệt được với mức này; Lào Cai chỉ nêu được chênh lệch, không kết luận.');
});

it('takes complete counts as they are, and concludes nothing of scores and limits', () => {
  const counts = figuresOf(COUNT, { 'Hà Nội': { 2023: 12 }, 'Cà Mau': { 2023: 10 }, 'An Giang': { 2023: { value: 20, bound: 'ge' } } });
  expect(verdicts(benchmarkTarget(counts, { indicator: 'cases', period: '2023', target: 10, source }).result)).toEqual([['An Giang', 'not_tested'], ['Cà Mau', 'similar'], ['Hà Nội', 'higher']]);
  const scores = figuresOf(SCORE, { 'Hà Nội': { 2023: 45 } });
  expect(verdicts(benchmarkTarget(scores, { indicator: 'score', period: '2023', target: 40, source }).result)).toEqual([['Hà Nội', 'not_tested']]);
});

it('flags denominators below 20, and throws on a target that is no number', () => {
  const dataset = figuresOf(SHARE, { 'Hà Nội': { 2023: [9, 19] }, 'Cà Mau': { 2023: [9, 20] } });
  const choice = { indicator: 'share', period: '2023', source };
  expect(benchmarkTarget(dataset, { ...choice, target: 80 }).result?.comparisons.map(({ area, small }) => [area.id, small])).toEqual([[named('Cà Mau').id, false], [named('Hà Nội').id, true]]);
  expect(() => benchmarkTarget(dataset, { ...choice, target: NaN })).toThrow(/target = NaN/);
});
