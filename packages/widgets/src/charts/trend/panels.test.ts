import { describe, expect, it } from 'vitest';
import { defineIndicator } from '@danbiet/core/indicators';
import { openChoice } from '../../element/testing/drawn-chart.js';
import { madeOverTime, scoreOf, type Cell, type FiguresOverTime } from '../../figure/made-dataset.test-data.js';
import type { TrendOptions } from './options.js';
import { trendSeries } from './series.js';

const over = (indicator: FiguresOverTime['indicator'], rows: readonly (readonly number[])[]): FiguresOverTime => ({ indicator, periods: rows[0]!.map((_, i) => String(2020 + i)), cells: Object.fromEntries(rows.map((row, i) => [['01', '31', '48'][i]!, row])) });
const panel = (figures: FiguresOverTime, options: TrendOptions) => {
  const { notes, panels, lines } = trendSeries(madeOverTime(figures), openChoice(), options, 'vi').result!;
  return { domain: panels[0]!.domain, said: notes.map(({ text }) => text).join(' '), values: lines.flatMap(({ points }) => points.flatMap(({ at }) => at ?? [])) };
};

const SHARES = over('mediation_success_rate', [[21, 64, 68], [81.2, 84, 83], [92, 91, 96.4]]);
const SCORES = over(scoreOf('score', 'Điểm', 'Score'), [[4.2, 4.4, 4.1], [5.1, 5.6, 5.3]]);
const COUNTS = over('mediation_cases', [[120, 300, 280], [900, 930, 1_010]]);

describe('the scale that small pictures share', () => {
  it.each([['shares', SHARES], ['scores', SCORES]] as const)('begins and ends where the figures do for %s, and says so', (_, figures) => {
    const { domain: [low, high], said, values } = panel(figures, { facet: 'name' });
    const [least, most] = [Math.min(...values), Math.max(...values)];
    expect(low).toBeLessThanOrEqual(least);
    expect(high).toBeGreaterThanOrEqual(most);
    expect(high - low).toBeLessThan(1.12 * (most - least));
    expect(said).toMatch(/Trục bắt đầu từ \d+(,\d+)?%?, không phải từ 0\. .*Mọi ô dùng chung một thang đo, /);
  });

  it('is said with the areas whose figures it must hold, all of them where several have the same', () => {
    expect(panel(SHARES, { facet: 'name' }).said).toContain('thấp nhất là 21,0% (Hà Nội) và số cao nhất là 96,4% (Đà Nẵng).');
    expect(panel(over(scoreOf('score', 'Điểm', 'Score'), [[4, 9], [9, 5]]), { facet: 'name' }).said).toContain('thấp nhất là 4,00 (Hà Nội) và số cao nhất là 9,00 (Hà Nội và Hải Phòng).');
  });

  it('is said with each figure as its area has it, also where several stand at one place', () => {
    const ends = (...cells: readonly Cell[]) => panel({ indicator: 'mediation_success_rate', periods: ['2023', '2024'], cells: Object.fromEntries(cells.map((cell, i) => [['01', '31', '48'][i]!, [cell, 50]])) }, { facet: 'name' }).said;
    expect(ends([40, 40], [7, 7], [8, 8])).toContain('số cao nhất là 8/8 (Đà Nẵng), 100,0% (Hà Nội) và 7/7 (Hải Phòng).');
    expect(ends({ value: 90, bound: 'ge' }, 90, 90)).toContain('số cao nhất là 90,0% (Đà Nẵng và Hải Phòng) và trên 90,0% (Hà Nội).');
  });

  it('begins with 0 for counts that are near it', () => {
    const { domain, said } = panel(COUNTS, { facet: 'name' });
    expect(domain[0]).toBe(0);
    expect(said).not.toContain('Trục bắt đầu');
  });

  it('never begins below 0 or ends above 100 where no figure does', () => {
    expect(panel(over('mediation_success_rate', [[0, 50], [70, 100]]), { facet: 'name' }).domain).toEqual([0, 100]);
  });
});

it('holds figures below 0 on its axis', () => {
  const change = defineIndicator({ id: 'change', label: { vi: 'Thay đổi', en: 'Change' }, unit: { vi: 'người', en: 'persons' }, kind: 'count' });
  const { domain: [low, high], values } = panel(over(change, [[-31, 52, 12], [7, -12, 40]]), {});
  expect(low).toBeLessThanOrEqual(Math.min(...values));
  expect(high).toBeGreaterThanOrEqual(Math.max(...values));
});
