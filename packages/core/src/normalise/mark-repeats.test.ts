import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relateFacts } from '../dataset/relate-facts.js';
import { normalise } from './normalise.js';

const run = (rows: readonly string[]) => normalise(['Địa phương;Chỉ tiêu;Kỳ;Giá trị', ...rows].join('\n'), { vintage: '2024' });
const papi = (value: string) => `Hà Nội;Điểm PAPI;2021;${value}`;
const statuses = (rows: readonly string[]) => run(rows).observations.map(({ value, bound, status }) => `${bound} ${value ?? 'null'} ${status}`).sort();

describe('repeats', () => {
  it('finds a contradiction between any two of several figures', () => {
    const rows = [papi('gần 40'), papi('39,9'), papi('41,5')];
    expect(run(rows).issues.map(({ code, rows: at }) => [code, at])).toEqual([['duplicate.bound', [2, 3]], ['duplicate.conflict', [3, 4]]]);
    expect(statuses(rows)).toEqual(['approx 40 reported', 'eq 39.9 ambiguous', 'eq 41.5 ambiguous']);
  });

  it('holds a repeated line against its own copy', () => {
    expect(run([papi('gần 40'), papi('39,9'), papi('39,9')]).issues.map(({ code, rows }) => [code, rows])).toEqual([['duplicate.bound', [2, 3]], ['duplicate.same', [3, 4]]]);
  });

  it('marks every copy of a figure that another contradicts', () => {
    expect(statuses([papi('40,1'), papi('40,1'), papi('45,2')])).toEqual(['eq 40.1 ambiguous', 'eq 40.1 ambiguous', 'eq 45.2 ambiguous']);
  });

  it('lets figures kept aside contradict nobody', () => {
    const { issues, observations } = run(['Hà Nội;Số lượt tiếp công dân;trong kỳ;5', 'Hà Nội;Số lượt tiếp công dân;kỳ này;7']);
    expect([observations.length, issues.map(({ code }) => code)]).toEqual([2, ['period.unknown', 'period.unknown']]);
  });

  it('removes none, and gives each the same status in any order of rows', () => {
    const cell = fc.constantFrom('40', 'gần 40', '39,9', '39,91', '40,00', 'trên 38', '45,2', '…', '-');
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }).chain((cells) => fc.tuple(fc.constant(cells), fc.shuffledSubarray(cells, { minLength: cells.length }))), ([cells, mixed]) => {
        const found = statuses(cells.map(papi));
        expect(found).toHaveLength(cells.length);
        expect(statuses(mixed.map(papi))).toEqual(found);
      }),
      { numRuns: 200 },
    );
  });

  it('marks exactly the figures that some other figure of the fact contradicts', () => {
    const cell = fc.constantFrom('40', 'gần 40', '39,9', '39,91', '40,00', '40,0042', 'trên 38', '45,2', 'gần 44', '…');
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 7 }), (cells) => {
        const { observations } = run(cells.map(papi));
        const alone = cells.map((text) => run([papi(text)]).observations[0]!);
        const contradicted = alone.map((a, i) => alone.some((b, j) => i !== j && relateFacts(a, b) === 'conflict' && relateFacts(b, a) === 'conflict'));
        expect(observations.map(({ status }) => status)).toEqual(alone.map(({ status, value }, i) => (contradicted[i] && value !== null ? 'ambiguous' : status)));
      }),
      { numRuns: 300 },
    );
  });
});
