import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listAreas, NATION } from '../areas/list-areas.js';
import { makeDataset } from '../dataset/make-dataset.js';
import { defineIndicator, type IndicatorDefinition } from '../indicators/define-indicator.js';
import type { Area, Observation } from '../model/index.js';
import { makePeriod } from '../periods/make-period.js';
import { rank } from './rank.js';

const PROVINCES = listAreas('2024');
const named = (name: string) => PROVINCES.find((area) => area.name.vi === name) ?? NATION;
const COUNT: IndicatorDefinition = { id: 'cases', label: { vi: 'Số vụ việc', en: 'Cases' }, unit: { vi: 'vụ việc', en: 'case' }, kind: 'count' };
const SHARE: IndicatorDefinition = { id: 'share', label: { vi: 'Tỷ lệ hòa giải thành', en: 'Success' }, unit: { vi: '%', en: '%' }, kind: 'share' };
const SCORE: IndicatorDefinition = { id: 'score', label: { vi: 'Điểm', en: 'Score' }, unit: { vi: 'điểm', en: 'point' }, kind: 'index', rankable: false, publisher: 'PAPI (UNDP)' };

/** One figure: a value, a fraction `[numerator, denominator]`, or parts of an observation. */
type Cell = number | readonly [number, number] | Partial<Observation>;

function figure(indicator: string, area: string, cell: Cell): Observation {
  const blank = { indicator, area, period: '2023', scope: '', value: null, bound: 'eq', numerator: null, denominator: null, unit: null, status: 'reported', text: null, break: false, lineage: null, sources: [] } as const;
  if (typeof cell === 'number') return { ...blank, sources: [], value: cell };
  if ('length' in cell) return { ...blank, sources: [], numerator: cell[0], denominator: cell[1] };
  return { ...blank, sources: [], ...cell };
}

function datasetOf(definition: IndicatorDefinition, cells: Readonly<Record<string, Cell>>, areas: readonly Area[] = Object.keys(cells).map(named)) {
  const observations = Object.entries(cells).map(([name, cell]) => figure(definition.id, name === 'VN' ? 'VN' : (areas.find((a) => a.name.vi === name) ?? named(name)).id, cell));
  return makeDataset(observations, { indicators: [defineIndicator(definition)], areas: 'VN' in cells ? [NATION, ...areas.filter((a) => a !== NATION)] : areas, periods: [makePeriod('2023-01-01', '2023-12-31')] }).dataset;
}

function ranking(definition: IndicatorDefinition, cells: Readonly<Record<string, Cell>>, areas?: readonly Area[], choice: Partial<Parameters<typeof rank>[1]> = {}) {
  const { result, issues } = rank(datasetOf(definition, cells, areas), { indicator: definition.id, period: '2023', ...choice });
  if (result === null) throw new Error(issues.map((i) => i.message.vi).join());
  return { ...result, issues, ranks: Object.fromEntries(result.entries.map(({ area, rank: r }) => [area.name.vi, r && [r.low, r.high]])) };
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('rank: complete counts', () => {
  it('gives exact ranks, shares the range of equal values and orders them by Vietnamese name', () => {
    const { ranks, entries, ranked, leaders, order } = ranking(COUNT, { 'Đồng Nai': 9, 'Hà Nội': 579, 'Cần Thơ': 30, 'An Giang': 30 });
    expect(Object.entries(ranks)).toEqual([['Hà Nội', [1, 1]], ['An Giang', [2, 3]], ['Cần Thơ', [2, 3]], ['Đồng Nai', [4, 4]]]);
    expect(entries.map((e) => e.tied)).toEqual([false, true, true, false]);
    expect([ranked, order, leaders]).toEqual([true, 'descending', ['01@2024']]);
  });

  it('orders upwards when asked', () => {
    expect(Object.entries(ranking(COUNT, { 'Hà Nội': 5, 'Cần Thơ': 3 }, undefined, { order: 'ascending' }).ranks)).toEqual([['Cần Thơ', [1, 1]], ['Hà Nội', [2, 2]]]);
  });

  it('says who is first and last, and that all have figures', () => {
    const { sentence } = ranking(COUNT, { 'Hà Nội': 1579, 'Cần Thơ': 1, 'An Giang': 30 });
    expect(plain(sentence.vi)).toBe('Cao nhất là Hà Nội với 1.579 vụ việc, thấp nhất là Cần Thơ với 1 vụ việc; 3/3 tỉnh, thành có số liệu.');
    expect(plain(sentence.en)).toBe('Hà Nội has the highest figure, 1,579 cases, and Cần Thơ has the lowest figure, 1 case; 3 of 3 provinces have a figure.'.replaceAll('Hà Nội', named('Hà Nội').name.en).replaceAll('Cần Thơ', named('Cần Thơ').name.en));
    expect(sentence.vi).toContain('1.579\u00a0vụ việc');
    expect(sentence.vi).toContain('3/3\u00a0tỉnh,\u00a0thành');
  });

  it('says six of 63, and tells silence from a stated absence', () => {
    const six = { 'Hà Nội': 6, 'Cần Thơ': 5, 'An Giang': 4, 'Đồng Nai': 3, 'Bắc Ninh': 0, 'Hải Phòng': 0, 'Cà Mau': { status: 'not_reported' }, 'Lào Cai': { status: 'not_applicable' } } as const;
    const { sentence, coverage, missing, entries } = ranking(COUNT, six, PROVINCES);
    expect(plain(sentence.vi)).toBe('Cao nhất là Hà Nội với 6 vụ việc, thấp nhất là Bắc Ninh và Hải Phòng, cùng 0 vụ việc; mới có 6/63 tỉnh, thành có số liệu, Lào Cai không áp dụng, Cà Mau không báo cáo, 55 tỉnh, thành chưa có số liệu.');
    expect(plain(sentence.en)).toMatch(/only 6 of 63 provinces have a figure, .* is marked not applicable, .* did not report, 55 provinces have no figure yet\.$/);
    expect(coverage).toEqual({ reported: 6, total: 63 });
    expect(missing).toHaveLength(57);
    expect(missing.filter((m) => m.observation !== null).map((m) => m.area.name.vi)).toEqual(['Cà Mau', 'Lào Cai']);
    expect(entries.at(-1)?.value).toBe(0);
  });

  it('lists three equal areas and counts the others; one and all-equal have sentences of their own', () => {
    const many = { 'Hà Nội': 7, 'An Giang': 2, 'Bắc Ninh': 2, 'Cà Mau': 2, 'Đồng Nai': 2, 'Lào Cai': 2 };
    expect(plain(ranking(COUNT, many).sentence.vi)).toContain('thấp nhất là An Giang, Bắc Ninh, Cà Mau và 2 tỉnh, thành khác, cùng 2 vụ việc;');
    expect(plain(ranking(COUNT, { 'Hà Nội': 7, 'Cà Mau': 7 }).sentence.vi)).toBe('Cả 2 tỉnh, thành có số liệu đều ở mức 7 vụ việc; 2/2 tỉnh, thành có số liệu.');
    expect(plain(ranking(COUNT, { 'Hà Nội': 7 }, [named('Hà Nội'), named('Cà Mau')]).sentence.vi)).toBe('Chỉ Hà Nội có số liệu: 7 vụ việc; 1/2 tỉnh, thành có số liệu, Cà Mau chưa có số liệu.');
  });

  it('gives bounds no rank, keeps their place, and lets them widen the ranks of others', () => {
    const { ranks, issues, sentence, leaders } = ranking(COUNT, { 'Hà Nội': { value: 2000, bound: 'gt' }, 'Cà Mau': 2500, 'An Giang': 1500, 'Lào Cai': { value: 100, bound: 'approx' }, 'Đồng Nai': 40 });
    expect(Object.entries(ranks)).toEqual([['Cà Mau', [1, 2]], ['Hà Nội', null], ['An Giang', [3, 3]], ['Lào Cai', null], ['Đồng Nai', [5, 5]]]);
    expect(leaders).toHaveLength(2);
    expect(issues.map((i) => [i.code, i.severity])).toEqual([['compare.refused', 'info']]);
    expect(issues[0]?.message.vi).toMatch(/^Hà Nội và Lào Cai chỉ công bố giới hạn/);
    expect(plain(sentence.vi)).toMatch(/^Cao nhất là Cà Mau với 2\.500 vụ việc, nhưng chưa phân biệt được với Hà Nội; thấp nhất/);
  });

  it('never ranks figures of two units as if they were of one, and counts what it leaves out', () => {
    const MONEY: IndicatorDefinition = { id: 'money', label: { vi: 'Kinh phí', en: 'Spending' }, unit: { vi: 'triệu đồng', en: 'million VND' }, kind: 'money' };
    const { ranks, missing, coverage, issues, sentence } = ranking(MONEY, { 'Hà Nội': { value: 5, unit: 'tỷ đồng' }, 'Cà Mau': { value: 400, unit: 'triệu đồng' }, 'An Giang': 300 });
    expect(ranks).toEqual({ 'Cà Mau': [1, 1], 'An Giang': [2, 2] });
    expect([coverage, missing.map(({ area, observation }) => [area.name.vi, observation?.status, observation?.value, plain(observation?.text ?? '')])]).toEqual([{ reported: 2, total: 3 }, [['Hà Nội', 'refused', null, '5 tỷ đồng']]]);
    expect(issues.map(({ code, severity, message }) => [code, severity, message.vi, message.en])).toEqual([
      ['unit.mismatch', 'warning', '1 số liệu về “Kinh phí” ghi đơn vị khác (tỷ đồng), không phải triệu đồng, nên không được so sánh: Hà Nội.', '1 figure of “Spending” is in another unit (tỷ đồng) than million VND and is not compared: Hanoi.'],
    ]);
    expect(plain(sentence.vi)).toMatch(/2\/3 tỉnh, thành có số liệu, Hà Nội có số liệu nhưng không dùng được\.$/);
    // a synonym is the same unit
    expect(ranking(COUNT, { 'Hà Nội': { value: 5, unit: 'vụ' }, 'Cà Mau': 4 }).ranks).toEqual({ 'Hà Nội': [1, 1], 'Cà Mau': [2, 2] });
    expect(rank(datasetOf(MONEY, { 'Hà Nội': { value: 5, unit: 'tỷ đồng' } }), { indicator: 'money', period: '2023' })).toMatchObject({ result: null, issues: [{ code: 'unit.mismatch' }, { code: 'compare.refused', severity: 'error' }] });
  });

  it('leaves the nation out, and refuses mixed vintages, levels and unknown areas', () => {
    expect(Object.keys(ranking(COUNT, { VN: 900, 'Hà Nội': 5, 'Cà Mau': 3 }).ranks)).toEqual(['Hà Nội', 'Cà Mau']);
    const both = [...PROVINCES.slice(0, 2), ...listAreas('2025').slice(0, 2)];
    const refused = rank(datasetOf(COUNT, { 'Hà Nội': 5 }, both), { indicator: 'cases', period: '2023' });
    expect(refused.result).toBeNull();
    expect(refused.issues[0]).toMatchObject({ code: 'compare.refused', severity: 'error', suggestion: { vi: 'Hãy chỉ chọn địa phương của một danh mục: 2024 hoặc 2025.' } });
    expect(rank(datasetOf(COUNT, { 'Hà Nội': 5 }, both), { indicator: 'cases', period: '2023', areas: ['01@2024'] }).result?.ranked).toBe(true);
    expect(rank(datasetOf(COUNT, { 'Hà Nội': 5 }), { indicator: 'cases', period: '2023', areas: ['99@2024'] }).issues[0]?.message.vi).toBe('Bộ số liệu không có địa phương mang mã 99@2024.');
    const regions = rank(datasetOf(COUNT, { 'Hà Nội': 5 }, [...PROVINCES, ...listAreas('2024', 'region')]), { indicator: 'cases', period: '2023' });
    expect(regions.result?.coverage.total).toBe(63);
  });

  it('gives ids of the smallest areas as examples, as those are what is compared', () => {
    const held = datasetOf(COUNT, { 'Hà Nội': 5 }, [NATION, ...listAreas('2024', 'region'), ...PROVINCES]);
    const [refusal] = rank(held, { indicator: 'cases', period: '2023', areas: ['01@2024', '99@2024'] }).issues;
    expect([refusal?.message.vi, refusal?.suggestion?.vi]).toEqual(['Bộ số liệu không có địa phương mang mã 99@2024.', 'Mã địa phương trong bộ số liệu có dạng: 96@2024.']);
    expect(rank(held, { indicator: 'cases', period: '2023', areas: ['@2030'] }).issues[0]).toMatchObject({ message: { en: 'The dataset has no list of territorial units 2030.' }, suggestion: { en: 'Ids in the dataset look like: 96@2024.' } });
  });

  it('refuses what is not in the dataset or has no value, with the choices', () => {
    const dataset = datasetOf(COUNT, { 'Hà Nội': { status: 'not_reported' } });
    const why = (choice: Parameters<typeof rank>[1]) => rank(dataset, choice).issues.map((i) => [i.severity, i.message.vi, i.suggestion?.vi]);
    expect(why({ indicator: 'nope', period: '2023' })).toEqual([['error', 'Bộ số liệu không có chỉ số “nope” nên không so sánh được.', 'Các chỉ số đang có: cases.']]);
    expect(why({ indicator: 'cases', period: '2024' })).toEqual([['error', 'Bộ số liệu không có kỳ “2024” nên không so sánh được.', 'Chỉ số này có số liệu ở các kỳ: 2023.']]);
    expect(why({ indicator: 'cases', period: '2023' })[0]?.[1]).toBe('Không địa phương nào trong số đã chọn có số liệu về “Số vụ việc” (năm 2023).');
    expect(why({ indicator: 'cases', period: '2023', scope: 'chairs' })[0]?.[1]).toBe('Không có số liệu cho phạm vi “chairs”.');
  });
});

describe('rank: shares with intervals', () => {
  // Wilson 95%: 90/100 → 82.6–94.5; 170/200 → 79.4–89.3; 12/60 → 11.8–31.8
  const cells = { 'Hà Nội': [90, 100], 'Cà Mau': [170, 200], 'An Giang': [12, 60] } as const;

  it('gives rank ranges and those who cannot be told apart from the first', () => {
    const { ranks, leaders, entries, sentence, ranked } = ranking(SHARE, cells);
    expect(ranks).toEqual({ 'Hà Nội': [1, 2], 'Cà Mau': [1, 2], 'An Giang': [3, 3] });
    expect([leaders, ranked]).toEqual([['01@2024', '96@2024'], true]);
    // to 1e-9, from 60-digit decimal arithmetic (Python's decimal)
    expect(entries[0]?.interval?.lower).toBeCloseTo(82.56343384950866, 9);
    expect(entries[0]?.interval?.upper).toBeCloseTo(94.4770862939325, 9);
    expect(plain(sentence.vi)).toBe('Cao nhất là Hà Nội với 90,0%, nhưng chưa phân biệt được với Cà Mau; thấp nhất là An Giang với 20,0%; 3/3 tỉnh, thành có số liệu.');
  });

  it('says when the first stands apart, and when nobody does', () => {
    expect(plain(ranking(SHARE, { 'Hà Nội': [90, 100], 'An Giang': [12, 60] }).sentence.vi)).toContain('với 90,0%, khác biệt rõ với các tỉnh, thành còn lại; thấp nhất');
    const alike = { 'Hà Nội': [7, 8], 'Cà Mau': [6, 8], 'An Giang': [5, 8], 'Lào Cai': [5, 9], 'Đồng Nai': [4, 9] } as const;
    expect(plain(ranking(SHARE, alike).sentence.vi)).toContain('Cao nhất là Hà Nội với 7/8, nhưng chưa phân biệt được với bất kỳ nơi nào khác có số liệu; thấp nhất là Đồng Nai với 4/9;');
  });

  it('gives a share without its fraction no rank beside those that have one', () => {
    const { ranks, issues, leaders } = ranking(SHARE, { ...cells, 'Lào Cai': 95, 'Bắc Ninh': { numerator: 9, denominator: 8 } });
    expect(Object.entries(ranks)).toEqual([['Bắc Ninh', null], ['Lào Cai', null], ['Hà Nội', [1, 2]], ['Cà Mau', [1, 2]], ['An Giang', [3, 3]]]);
    expect(leaders).toHaveLength(1);
    expect(issues[0]?.message.vi.replaceAll('\u00a0', ' ')).toContain('thứ hạng chỉ tính trong 3 tỉnh, thành có khoảng tin cậy.');
  });

  it('does not say of the only one with a fraction that it gives none', () => {
    const { ranked, issues } = ranking(SHARE, { 'Bắc Ninh': [8, 9], 'Lào Cai': 95, 'Cà Mau': 80 });
    expect([ranked, issues.map(({ message }) => [message.vi, message.en])]).toEqual([
      false,
      [
        [
          'Lào Cai và Cà Mau không nêu đủ tử số và mẫu số nên không có khoảng tin cậy và không có thứ hạng; chỉ một nơi có khoảng tin cậy.',
          'Lao Cai and Ca Mau give no usable numerator and denominator, hence no interval and no rank; one alone has an interval.',
        ],
      ],
    ]);
  });

  it('does not rank printed shares at all', () => {
    const { ranked, ranks, sentence } = ranking(SHARE, { 'Hà Nội': 95.1, 'Cà Mau': 80 });
    expect([ranked, ranks]).toEqual([false, { 'Hà Nội': null, 'Cà Mau': null }]);
    expect(sentence.vi).toContain('không xếp hạng.');
  });

  it('takes the level asked for and throws on a wrong one', () => {
    expect(ranking(SHARE, cells, undefined, { level: 0.8 }).ranks['Hà Nội']).toEqual([1, 2]);
    expect(ranking(SHARE, cells, undefined, { level: 0.2 }).ranks['Hà Nội']).toEqual([1, 1]);
    expect(() => ranking(SHARE, cells, undefined, { level: 95 })).toThrow('level = 95');
  });
});

describe('rank: rates of counts', () => {
  const RATE: IndicatorDefinition = { id: 'rate', label: { vi: 'Số vụ việc trên 100.000 người', en: 'Cases per 100,000 persons' }, unit: { vi: 'vụ việc/100.000 người', en: 'case/100,000 persons' }, kind: 'ratio' };
  const per100000 = (numerator: number, denominator: number) => ({ value: (100_000 * numerator) / denominator, numerator, denominator });

  it('are ranked by their intervals, for a few events tell little', () => {
    const { ranks, entries, sentence } = ranking(RATE, { 'Hà Nội': per100000(2, 10_000), 'Cà Mau': per100000(210, 1_000_000), 'An Giang': per100000(400, 1_000_000), 'Lào Cai': per100000(0, 20_000) });
    // exact Poisson limits of 2 events: 0.2422 and 7.2247; of 0: 0 and 3.6889; Byar's of 210: 182.56 to 240.40
    expect(entries.map(({ area, interval }) => [area.name.vi, interval!.lower.toFixed(2), interval!.upper.toFixed(2)])).toEqual([['An Giang', '36.18', '44.12'], ['Cà Mau', '18.26', '24.04'], ['Hà Nội', '2.42', '72.25'], ['Lào Cai', '0.00', '18.44']]);
    expect(ranks).toEqual({ 'An Giang': [1, 2], 'Cà Mau': [2, 4], 'Hà Nội': [1, 4], 'Lào Cai': [2, 4] });
    expect(plain(sentence.vi)).toMatch(/^Cao nhất là An Giang với 40,0 vụ việc\/100\.000 người, nhưng chưa phân biệt được với Hà Nội; /);
  });

  it('get no rank without their fraction beside those that have one; money for persons is no count', () => {
    expect(ranking(RATE, { 'Hà Nội': per100000(20, 10_000), 'Cà Mau': per100000(210, 1_000_000), 'An Giang': 50 }).ranks).toEqual({ 'Hà Nội': [1, 1], 'An Giang': null, 'Cà Mau': [2, 2] });
    expect(ranking({ ...RATE, unit: { vi: 'triệu đồng/100.000 người', en: 'million VND/100,000 persons' } }, { 'Hà Nội': per100000(2, 10_000), 'Cà Mau': per100000(210, 1_000_000) }).ranks).toEqual({ 'Cà Mau': [1, 1], 'Hà Nội': [2, 2] });
  });

  it('get no rank where no fraction is printed anywhere, however far apart they are', () => {
    const { ranked, ranks, sentence, issues } = ranking(RATE, { 'Hà Nội': 50, 'Cà Mau': 2, 'An Giang': 30 });
    expect([ranked, ranks]).toEqual([false, { 'Hà Nội': null, 'Cà Mau': null, 'An Giang': null }]);
    expect(sentence.vi).toMatch(/không xếp hạng\.$/);
    expect(issues[0]?.message.vi).toContain('không có thứ hạng');
    const money = { ...RATE, unit: { vi: 'triệu đồng/người', en: 'million VND/person' } };
    expect(ranking(money, { 'Hà Nội': 50, 'Cà Mau': 2 }).ranks).toEqual({ 'Hà Nội': [1, 1], 'Cà Mau': [2, 2] });
  });

  it('count councils, whose name ends like money', () => {
    const councils = { ...RATE, unit: { vi: 'hội đồng/100.000 người', en: 'council/100,000 persons' } };
    expect(ranking(councils, { 'Hà Nội': per100000(2, 10_000), 'Cà Mau': per100000(210, 1_000_000) }).ranks).toEqual({ 'Hà Nội': [1, 2], 'Cà Mau': [1, 2] });
  });
});

describe('rank: external scores and sensitive counts', () => {
  it('orders scores without ranking them and says why', () => {
    const { ranked, ranks, sentence } = ranking(SCORE, { 'Hà Nội': 42.1, 'Cà Mau': 47.81, 'An Giang': 41 });
    expect([ranked, Object.entries(ranks)]).toEqual([false, [['Cà Mau', null], ['Hà Nội', null], ['An Giang', null]]]);
    expect(plain(sentence.vi)).toBe('Theo PAPI, cao nhất là Cà Mau với 47,8 điểm, thấp nhất là An Giang với 41,0 điểm; 3/3 tỉnh, thành có số liệu. Xếp theo điểm để dễ đọc; nguồn không công bố sai số, không dùng để xếp hạng.');
  });

  it('calls only what a publisher scores a score: foreign figures of unknown kind are ordered by value', () => {
    const unknown = ranking({ ...SCORE, publisher: null }, { 'Hà Nội': 5, 'Cần Thơ': 4 });
    expect([unknown.ranked, Object.values(unknown.ranks)]).toEqual([false, [null, null]]);
    expect(unknown.sentence.vi).toContain('Xếp theo giá trị để dễ đọc; bộ số liệu không cho biết');
    expect(`${unknown.sentence.vi} ${unknown.sentence.en}`).not.toMatch(/Xếp theo điểm|sai số|score|margin of error/);
    expect(ranking({ ...SCORE, publisher: null, kind: 'score' }, { 'Hà Nội': 5, 'Cần Thơ': 4 }).sentence.vi).toContain('Xếp theo điểm');
  });

  it('suppresses 1–4 below the nation, also in the words of the sources, but not 0 or 5', () => {
    const source = { title: null, url: null, date: null, reporter: null, asWritten: '3', location: null };
    const { missing, entries, issues, sentence } = ranking({ ...COUNT, sensitive: true }, { 'Hà Nội': { value: 3, sources: [source] }, 'Cà Mau': 5, 'An Giang': 0 });
    expect(entries.map((e) => e.value)).toEqual([5, 0]);
    expect(missing[0]?.observation).toMatchObject({ status: 'suppressed', value: null, sources: [{ asWritten: null }] });
    expect(issues.map((i) => i.severity)).toEqual(['info']);
    expect(sentence.vi).toContain('Hà Nội không công bố');
  });

  it('suppresses a second area when the national total would give the only one away', () => {
    const cells = { 'Hà Nội': 3, 'Cà Mau': 50, 'An Giang': 8 };
    const sensitive = { ...COUNT, sensitive: true };
    expect(ranking(sensitive, { VN: 61, ...cells }).entries.map((e) => e.value)).toEqual([50]);
    expect(ranking(sensitive, cells).entries.map((e) => e.value)).toEqual([50, 8]);
  });
});

describe('rank: properties', () => {
  const count = fc.record({ value: fc.integer({ min: 0, max: 60 }), bound: fc.constantFrom('eq', 'eq', 'eq', 'ge', 'le', 'approx') });
  const share = fc.integer({ min: 1, max: 300 }).chain((denominator) => fc.record({ numerator: fc.integer({ min: 0, max: denominator }), denominator: fc.constant(denominator) }));
  const cellsOf = <T extends Partial<Observation>>(cell: fc.Arbitrary<T>) => fc.array(fc.option(cell, { freq: 6 }), { minLength: 2, maxLength: 63 }).filter((list) => list.some((c) => c !== null));
  const cellMap = (list: readonly (Partial<Observation> | null)[]) => Object.fromEntries(list.flatMap((cell, i) => (cell === null ? [] : [[PROVINCES[i]?.name.vi ?? '', cell]])));

  it('keeps every promise for counts and shares in any order', () => {
    for (const [definition, cells] of [[COUNT, cellsOf(count as fc.Arbitrary<Partial<Observation>>)], [SHARE, cellsOf(share)]] as const) {
      fc.assert(
        fc.property(cells, (list) => {
          const { sentence, entries, missing, coverage, leaders, ...rest } = ranking(definition, cellMap(list), PROVINCES.slice(0, list.length));
          expect(entries.length + missing.length).toBe(list.length);
          expect(coverage).toEqual({ reported: entries.length, total: list.length });
          expect(leaders[0]).toBe(entries[0]?.area.id);
          for (const [i, { rank: range, value }] of entries.entries()) {
            expect(value).toBeLessThanOrEqual(entries[i - 1]?.value ?? Infinity);
            if (range === null) continue;
            expect(range.low).toBeGreaterThanOrEqual(1);
            expect(range.low).toBeLessThanOrEqual(range.high);
            expect(range.high).toBeLessThanOrEqual(entries.length);
          }
          const backwards = Object.fromEntries(Object.entries(cellMap(list)).reverse());
          expect(ranking(definition, backwards, PROVINCES.slice(0, list.length).toReversed())).toEqual({ sentence, entries, missing, coverage, leaders, ...rest });
        }),
        { seed: 1, numRuns: 100 },
      );
    }
  });

  it('permutes 1…N where values are exact and differ, and says the first value', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 63 }), (values) => {
        const { entries, sentence } = ranking(COUNT, cellMap(values.map((value) => ({ value }))));
        expect(entries.map(({ rank: range }) => range)).toEqual(values.map((_, i) => ({ low: i + 1, high: i + 1 })));
        expect(sentence.vi).toContain(`${new Intl.NumberFormat('vi').format(Math.max(...values))}\u00a0vụ việc`);
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});
