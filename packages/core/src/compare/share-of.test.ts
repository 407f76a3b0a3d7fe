import { describe, expect, it } from 'vitest';
import { COUNT, figuresOfAll, named, plain, SHARE, type Figure } from './figures.test-data.js';
import { shareOf } from './share-of.js';

const count = (id: string, vi: string, sensitive = false) => ({ ...COUNT, id, label: { vi, en: id }, sensitive });
const of = (whole: Figure, parts: readonly Figure[], sensitive = false, area = 'Hà Nội') => {
  const words = ['Khiếu nại', 'Tố cáo', 'Kiến nghị, phản ánh'];
  const dataset = figuresOfAll([[count('all', 'Tổng số đơn'), { [area]: { '2023': whole } }], ...parts.map((part, i) => [count(`part${i}`, words[i]!, sensitive), { [area]: { '2023': part } }] as const)]);
  const { result, issues } = shareOf(dataset, { whole: 'all', parts: parts.map((_, i) => `part${i}`), area: named(area).id, period: '2023' });
  return { result, vi: plain(result?.sentence.vi), en: plain(result?.sentence.en), issues: issues.map(({ code, severity, message }) => [code, severity, message.vi]) };
};

describe('shareOf', () => {
  it('gives each part its share, with an interval, and says that they add up', () => {
    const { result, vi, en } = of(200, [120, 30, 50]);
    expect(result?.parts.map(({ share }) => share)).toEqual([60, 15, 25]);
    for (const { share, interval } of result!.parts) expect(interval!.lower < share! && share! < interval!.upper).toBe(true);
    expect(result).toMatchObject({ rest: 0, addsUp: 'yes' });
    expect(vi).toBe('Hà Nội, năm 2023: trong “Tổng số đơn” (200 vụ việc), “Khiếu nại” chiếm 60,0%, “Tố cáo” chiếm 15,0%, “Kiến nghị, phản ánh” chiếm 25,0%; các phần cộng lại đúng bằng tổng.');
    expect(en).toBe('Hanoi, 2023: of “all” (200 cases), “part0” makes up 60.0%, “part1” makes up 15.0%, “part2” makes up 25.0%; the parts add up to the whole.');
  });

  it('forces nothing: what is short, too much or unknown is said', () => {
    expect(of(200, [120, 30])).toMatchObject({ result: { rest: 50, addsUp: 'short' }, vi: expect.stringMatching(/; còn 50 vụ việc không thuộc phần nào\.$/) });
    expect(of(200, [150, 60])).toMatchObject({ result: { rest: -10, addsUp: 'over' }, vi: expect.stringMatching(/; các phần cộng lại vượt tổng 10 vụ việc\.$/) });
    expect(of(200, [150, { status: 'not_reported' }])).toMatchObject({ result: { addsUp: 'unknown' }, vi: expect.stringMatching(/“Tố cáo” chưa có con số; chưa đủ số liệu/) });
    expect(of(200, [150, { value: 20, bound: 'ge' }]).result?.parts[1]).toMatchObject({ value: null, share: null });
  });

  it('counts a part that is named twice once', () => {
    const dataset = figuresOfAll([[count('all', 'Tổng số đơn'), { 'Hà Nội': { '2023': 100 } }], [count('part', 'Khiếu nại'), { 'Hà Nội': { '2023': 60 } }]]);
    expect(shareOf(dataset, { whole: 'all', parts: ['part', 'part'], area: named('Hà Nội').id, period: '2023' }).result).toMatchObject({ parts: [{ value: 60 }], rest: 40, addsUp: 'short' });
  });

  it('has no interval for a part greater than its whole', () => {
    expect(of(10, [12]).result?.parts[0]).toMatchObject({ share: 120, interval: null });
  });

  it('hides small parts of sensitive indicators, and another that would give them away', () => {
    const { result, issues } = of(63, [40, 3, 20], true);
    expect(result?.parts.map(({ value }) => value)).toEqual([40, null, null]);
    expect(result?.addsUp).toBe('unknown');
    expect(issues).toHaveLength(1);
    expect(JSON.stringify(result?.parts.slice(1))).not.toMatch(/"value":(3|20)\b/);
    expect(of(63, [40, 3, 20]).issues).toEqual([]);
  });

  it('hides one more where the whole leaves so little, or so much, that all hidden parts are 1, or 4', () => {
    const shown = (whole: number, parts: readonly number[]) => of(whole, parts, true).result?.parts.map(({ value }) => value);
    expect([shown(100, [1, 1, 98]), shown(100, [4, 4, 92]), shown(100, [1, 2, 97])]).toEqual([[null, null, null], [null, null, null], [null, null, 97]]);
    expect(of(100, [1, 1, 98], true)).toMatchObject({ result: { rest: 100, addsUp: 'unknown' }, issues: [['compare.refused', 'info', expect.stringMatching(/^Ẩn thêm một phần/)]] });
    // parts that are published by nobody may fill the rest, so that nothing follows from what is left
    const open = of(100, [4, 4, { status: 'not_reported' }], true);
    expect([open.result?.parts.map(({ value }) => value), open.result?.rest]).toEqual([[null, null, null], 100]);
  });

  it('names no parts where the whole gives them away and no other one is left to hide', () => {
    for (const parts of [[1, 1], [1, 1, 0], [4, 4]]) expect(of(parts.reduce((sum, one) => sum + one), parts, true)).toMatchObject({ result: null, issues: [['compare.refused', 'error', expect.stringMatching(/suy ra được các phần không công bố/)]] });
    expect(of(5, [1, 4], true).result?.parts.map(({ value }) => value)).toEqual([null, null]);
  });

  it('takes a unit written in English for the same in Vietnamese', () => {
    const boxes = (id: string) => ({ ...count(id, id), unit: { vi: 'hòm thư góp ý', en: 'suggestion box' } });
    const dataset = figuresOfAll([[boxes('all'), { 'Hà Nội': { '2023': { value: 100, unit: 'hòm thư góp ý' } } }], [boxes('part'), { 'Hà Nội': { '2023': { value: 60, unit: 'suggestion box' } } }]]);
    expect(shareOf(dataset, { whole: 'all', parts: ['part'], area: named('Hà Nội').id, period: '2023' }).result?.parts[0]?.share).toBe(60);
  });

  it('refuses shares, a missing whole and other units', () => {
    const shares = figuresOfAll([[SHARE, { 'Hà Nội': { '2023': [1, 2] } }]]);
    expect(shareOf(shares, { whole: 'share', parts: ['share'], area: named('Hà Nội').id, period: '2023' })).toMatchObject({ result: null, issues: [{ code: 'compare.refused' }] });
    expect(of({ value: 200, bound: 'gt' }, [10]).issues).toEqual([['compare.refused', 'error', 'Không có con số chính xác về “Tổng số đơn” của Hà Nội ở năm 2023 nên không tính được tỷ trọng.']]);
    expect(of(200, [{ value: 10, unit: 'đoàn' }]).issues[0]?.[2]).toMatch(/ghi đơn vị khác với tổng/);
  });
});
