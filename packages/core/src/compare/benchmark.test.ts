import { describe, expect, it } from 'vitest';
import { listAreas, NATION } from '../areas/list-areas.js';
import { makeDataset } from '../dataset/make-dataset.js';
import { defineIndicator, type IndicatorDefinition } from '../indicators/define-indicator.js';
import type { Area, Observation } from '../model/index.js';
import { makePeriod } from '../periods/make-period.js';
import { benchmark, type BenchmarkChoice } from './benchmark.js';

const PROVINCES = listAreas('2024');
const named = (name: string) => PROVINCES.find((area) => area.name.vi === name) ?? NATION;
const COUNT: IndicatorDefinition = { id: 'cases', label: { vi: 'Số vụ việc', en: 'Cases' }, unit: { vi: 'vụ việc', en: 'case' }, kind: 'count' };
const SHARE: IndicatorDefinition = { id: 'share', label: { vi: 'Tỷ lệ', en: 'Share' }, unit: { vi: '%', en: '%' }, kind: 'share' };
const SCORE: IndicatorDefinition = { id: 'score', label: { vi: 'Điểm', en: 'Score' }, unit: { vi: 'điểm', en: 'point' }, kind: 'index', rankable: false, publisher: 'PAPI (UNDP)', decimals: 2 };

type Cells = Readonly<Record<string, Partial<Observation>>>;
const of = (numerator: number, denominator: number) => ({ numerator, denominator });

function compare(definition: IndicatorDefinition, cells: Cells, against: BenchmarkChoice['against'], choice: Partial<BenchmarkChoice> = {}, more: readonly Area[] = []) {
  const blank = { indicator: definition.id, period: '2023', scope: '', value: null, bound: 'eq', numerator: null, denominator: null, unit: null, status: 'reported', text: null, break: false, lineage: null } as const;
  const observations = Object.entries(cells).map(([name, cell]) => ({ ...blank, sources: [], area: named(name).id, ...cell }));
  const areas = [...new Set([...Object.keys(cells).map(named), ...more])];
  const { dataset } = makeDataset(observations, { indicators: [defineIndicator(definition)], areas, periods: [makePeriod('2023-01-01', '2023-12-31')] });
  const { result, issues } = benchmark(dataset, { indicator: definition.id, period: '2023', against, ...choice });
  return { result, issues, verdicts: result?.comparisons.map(({ area, verdict }) => [dataset.areas.get(area)?.name.vi, verdict]) };
}

const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');
// Wilson 95%: 90/100 → 82.6–94.5; 170/200 → 79.4–89.3; 12/60 → 11.8–31.8
const SHARES = { 'Hà Nội': of(90, 100), 'Cà Mau': of(170, 200), 'An Giang': of(12, 60) };

describe('benchmark nation', () => {
  it('takes the published figure and gives a verdict only by intervals', () => {
    const { result, verdicts } = compare(SHARE, { VN: of(8000, 10000), ...SHARES, 'Lào Cai': { value: 99 } }, 'nation');
    expect(result).toMatchObject({ kind: 'published', value: 80, numerator: 8000, denominator: 10000, label: { vi: 'cả nước', en: 'national' } });
    expect(verdicts).toEqual([['An Giang', 'lower'], ['Cà Mau', 'similar'], ['Hà Nội', 'higher'], ['Lào Cai', 'not_tested']]);
    expect(result?.comparisons.map((c) => c.difference)).toEqual([-60, 5, 10, 19]);
    expect(plain(result?.sentence.vi)).toBe('Mức chung cả nước là 80,0%; Hà Nội cao hơn rõ; An Giang thấp hơn rõ; Cà Mau chưa phân biệt được với mức này; Lào Cai không có khoảng tin cậy nên không kết luận.');
    expect(plain(result?.sentence.en)).toMatch(/^The national figure is 80\.0%; .* is clearly above it; An Giang is clearly below it; .* no interval, so no verdict\.$/);
  });

  it('takes the figure of the whole nation where a scope names nobody but whom the indicator speaks of, and says of any other why not', () => {
    const chairs: IndicatorDefinition = { ...SHARE, label: { vi: 'Tỷ lệ ngày tiếp công dân của Chủ tịch UBND cấp huyện', en: 'Reception days of district chairs' } };
    const cells = (scope: string) => ({ VN: { value: 94 }, 'Sơn La': { value: 130, scope }, 'Cần Thơ': { value: 270, scope } });
    const areas = [named('Sơn La').id, named('Cần Thơ').id];
    const scope = 'chủ tịch UBND cấp huyện trong tỉnh';
    expect(compare(chairs, cells(scope), 'nation', { scope, areas })).toMatchObject({ result: { kind: 'published', value: 94, label: { vi: 'cả nước' } }, issues: [] });
    const police = 'trưởng công an huyện';
    const { result, issues } = compare(chairs, cells(police), 'nation', { scope: police, areas });
    expect(result).toBeNull();
    expect(plain(issues[0]?.message.vi)).toBe('Nguồn ghi cả nước 94,0% nhưng không ghi riêng cho “trưởng công an huyện” nên không dùng làm mốc so sánh.');
    expect(issues[0]).toMatchObject({ severity: 'info', message: { en: 'The source gives 94.0% for the nation, but not for “trưởng công an huyện” alone, so it is not used as benchmark.' } });
    // without a figure of the whole nation there is nothing to say
    expect(compare(chairs, { 'Sơn La': { value: 130, scope }, 'Cần Thơ': { value: 270, scope } }, 'nation', { scope, areas }).issues.map(({ severity }) => severity)).toEqual(['error']);
  });

  it('takes no area alone for its region', () => {
    expect(compare(SHARE, { 'Hà Nội': of(5, 10) }, 'region', { areas: [named('Hà Nội').id] })).toMatchObject({ result: null, issues: [{ code: 'compare.refused', message: { vi: expect.stringMatching(/một nơi không thể đại diện mức chung/) } }] });
  });

  it('neither takes nor judges figures in another unit', () => {
    const { result, verdicts } = compare(SCORE, { VN: { value: 500, unit: 'phần nghìn' }, 'Hà Nội': { value: 4 }, 'Cà Mau': { value: 6 }, 'An Giang': { value: 700, unit: 'phần nghìn' } }, 'nation');
    expect(result).toMatchObject({ kind: 'median', value: 5, coverage: { reported: 2, total: 3 } });
    expect(verdicts?.map(([name]) => name)).toEqual(['Cà Mau', 'Hà Nội']);
  });

  it('does not depend on the order of the input', () => {
    const turned = Object.fromEntries(Object.entries({ VN: of(8000, 10000), ...SHARES }).reverse());
    for (const against of ['nation', 'median', [named('Hà Nội').id, named('An Giang').id]] as const) {
      expect(compare(SHARE, turned, against)).toEqual(compare(SHARE, { VN: of(8000, 10000), ...SHARES }, against));
      expect(compare(SHARE, turned, against, { method: 'funnel' })).toEqual(compare(SHARE, { VN: of(8000, 10000), ...SHARES }, against, { method: 'funnel' }));
    }
  });

  it('is of the whole nation also where few areas are shown, and so is the median', () => {
    const few = { areas: [named('Hà Nội').id] };
    const all = compare(SHARE, SHARES, 'nation').result!;
    const pooled = compare(SHARE, SHARES, 'nation', few).result!;
    expect(pooled).toMatchObject({ kind: 'pooled', numerator: all.numerator, denominator: all.denominator, coverage: all.coverage });
    expect(pooled.comparisons).toHaveLength(1);
    expect(plain(pooled.sentence.vi)).toMatch(/^Hà Nội: 90,0%, cao hơn rõ so với mức gộp 3\/3 tỉnh, thành/);
    const scores = { 'Hà Nội': { value: 4.74 }, 'Cà Mau': { value: 5 }, 'An Giang': { value: 4.93 } };
    for (const against of ['nation', 'median'] as const) expect(compare(SCORE, scores, against, few).result).toMatchObject({ kind: 'median', value: 4.93, coverage: { reported: 3, total: 3 } });
  });

  it('else pools numerators and denominators of the areas: never a mean of areas', () => {
    const { result } = compare(SHARE, { ...SHARES, 'Lào Cai': { value: 99 } }, 'nation', {}, [named('Bắc Ninh')]);
    expect(result).toMatchObject({ kind: 'pooled', numerator: 272, denominator: 360, coverage: { reported: 3, total: 5 }, label: { vi: 'gộp 3/5', en: 'pooled 3/5' } });
    expect(result?.value).toBeCloseTo(75.55555555555556, 10);
    expect(plain(result?.sentence.vi)).toMatch(/^Mức gộp 3\/5 tỉnh, thành là 75,6%;/);
  });

  it('refuses counts without a published figure, shares without fractions, and a nation of one area', () => {
    expect(compare(COUNT, { 'Hà Nội': { value: 5 } }, 'nation')).toMatchObject({ result: null, issues: [{ code: 'compare.refused', severity: 'error' }] });
    expect(compare(SHARE, { 'Hà Nội': { value: 5 }, 'Cà Mau': { value: 7 } }, 'nation').issues[0]?.message.vi).toMatch(/^Không gộp được/);
    expect(compare(SHARE, { 'Hà Nội': of(1, 2) }, 'nation').result).toBeNull();
  });

  it('gives the total of counts without calling anyone high or low', () => {
    const { result, verdicts } = compare(COUNT, { VN: { value: 1900 }, 'Hà Nội': { value: 5 }, 'Cà Mau': { value: 7 } }, 'nation');
    expect(verdicts).toEqual([['Cà Mau', 'not_tested'], ['Hà Nội', 'not_tested']]);
    expect(plain(result?.sentence.vi)).toBe('Tổng số cả nước là 1.900 vụ việc. Đây là tổng số, không phải mức để nói nơi nào cao hay thấp.');
  });

  it('does not use a national figure that is only a limit', () => {
    const { result, issues } = compare(SHARE, { VN: { value: 80, bound: 'gt' }, ...SHARES }, 'nation');
    expect(result?.kind).toBe('pooled');
    expect(issues.map((i) => [i.severity, i.message.vi])).toEqual([['info', 'Số liệu cả nước (trên 80,0%) chỉ là giới hạn hoặc số ước chừng nên không dùng làm mốc so sánh.']]);
  });

  it('speaks of one area alone as a person would', () => {
    const one = compare(SHARE, { VN: of(8000, 10000), ...SHARES }, 'nation', { areas: [named('Hà Nội').id] });
    expect(one.result?.sentence.vi).toBe('Hà Nội: 90,0%, cao hơn rõ so với mức chung cả nước (80,0%).');
  });
});

describe('benchmark of external scores', () => {
  const scores = { 'Hà Nội': { value: 4.74 }, 'Cà Mau': { value: 5 }, 'An Giang': { value: 4.93 } };

  it("takes the publisher's national value", () => {
    const { result } = compare(SCORE, { VN: { value: 4.9 }, ...scores }, 'nation');
    expect(result).toMatchObject({ kind: 'publisher', value: 4.9, label: { vi: 'cả nước, PAPI công bố' } });
    expect(plain(result?.sentence.vi)).toBe('Mức cả nước do PAPI công bố là 4,90 điểm. Nguồn không công bố sai số nên chỉ nêu chênh lệch, không kết luận cao hay thấp.');
  });

  it('else the median of the areas, labelled so', () => {
    const { result, verdicts, issues } = compare(SCORE, scores, 'nation', {}, [named('Lào Cai')]);
    expect(result).toMatchObject({ kind: 'median', value: 4.93, numerator: null, coverage: { reported: 3, total: 4 } });
    expect(plain(result?.label.vi)).toBe('Trung vị 3 tỉnh, thành');
    expect(verdicts?.every(([, verdict]) => verdict === 'not_tested')).toBe(true);
    expect(issues.map((i) => i.severity)).toEqual(['info']);
  });

  it('is never pooled', () => {
    expect(compare(SCORE, scores, [named('Hà Nội').id]).result).toBeNull();
  });
});

describe('benchmark region, median and areas of choice', () => {
  it('pools the region of the first area asked for, over all its areas', () => {
    const regions = listAreas('2024', 'region');
    const inRegion = PROVINCES.filter((area) => area.region === named('Hà Nội').region && area.name.vi !== 'Hà Nội').slice(0, 1);
    const cells = { ...SHARES, [inRegion[0]?.name.vi ?? '']: of(10, 100) };
    const { result } = compare(SHARE, cells, 'region', { areas: [named('Hà Nội').id] }, regions);
    const region = regions.find((r) => r.id === named('Hà Nội').region);
    expect(result).toMatchObject({ kind: 'pooled', value: 50, numerator: 100, denominator: 200, label: { vi: `gộp 2/2, ${region?.name.vi}` } });
    expect(result?.comparisons).toHaveLength(1);
    expect(compare(SHARE, cells, 'region', { areas: [named('Hà Nội').id] }).result?.label).toEqual({ vi: 'gộp 2/2, cùng vùng', en: 'pooled 2/2, same region' });
    expect(compare(SHARE, SHARES, 'region').issues[0]?.message.vi).toBe('Chưa biết phải so với vùng nào.');
    // of a region, nothing is said about the nation
    for (const against of ['region', [named('Hà Nội').id]] as const) {
      const { message } = compare(COUNT, { 'Hà Nội': { value: 5 }, 'Cà Mau': { value: 7 } }, against, { areas: [named('Hà Nội').id] }, regions).issues[0]!;
      expect([message.vi, message.en].join()).not.toMatch(/cả nước|nation/);
      expect(message.vi).toMatch(/^“.*” không gộp được từ các địa phương\.$/);
    }
  });

  it('takes the middle of an even number of values, bounds left out', () => {
    const { result } = compare(COUNT, { 'Hà Nội': { value: 1 }, 'Cà Mau': { value: 10 }, 'An Giang': { value: 4 }, 'Lào Cai': { value: 5 }, 'Bắc Ninh': { value: 900, bound: 'ge' } }, 'median');
    expect(result).toMatchObject({ kind: 'median', value: 4.5, coverage: { reported: 4, total: 5 } });
    // a half is not rounded away: 5 would be the figure of one of the areas
    expect(result!.sentence.vi).toContain('4,5');
  });

  it('pools the areas named', () => {
    const { result } = compare(SHARE, SHARES, [named('Hà Nội').id, named('An Giang').id]);
    expect(result).toMatchObject({ kind: 'pooled', numerator: 102, denominator: 160, value: 63.75, coverage: { reported: 2, total: 2 } });
    expect(compare(SHARE, SHARES, ['77@1900']).result).toBeNull();
  });

  it('throws on an unknown word', () => {
    expect(() => compare(SHARE, SHARES, 'world' as 'nation')).toThrow("benchmark received against = 'world'; expected 'nation', 'region', 'median' or a list of area ids");
  });
});
