import { rank } from '@danbiet/core';
import { describe, expect, it } from 'vitest';
import { makeSynthetic } from './make-synthetic.mjs';

const SETS = [['2024', 63, 8, '2017', '2024'], ['2025', 34, 5, '2025-Q3', '2026-Q3']];

describe.each(SETS)('synthetic figures of the list of %s', (vintage, areas, periods, first, last) => {
  const { dataset, issues } = makeSynthetic(vintage);
  const all = dataset.observations();
  const find = new Map(all.map((one) => [`${one.indicator} ${one.area} ${one.period}`, one]));

  it('covers 12 indicators, every area and every period, and comes out the same each time', () => {
    const provinces = [...dataset.areas.values()].filter(({ level }) => level === 'province');
    expect(provinces.every(({ region }) => dataset.areas.get(region)?.level === 'region')).toBe(true);
    expect([dataset.indicators.size, provinces.length, dataset.periods.size, all.length, issues]).toEqual([12, areas, periods, 12 * areas * periods, []]);
    const ids = [...dataset.periods.keys()];
    expect([ids[0], ids.at(-1)]).toEqual([first, last]);
    expect(JSON.stringify(makeSynthetic(vintage).dataset.toJsonStat('vi'))).toBe(JSON.stringify(dataset.toJsonStat('vi')));
  });

  it('says that it is synthetic in title, note and source', () => {
    const file = dataset.toJsonStat('vi');
    expect(file.label).toContain('Số liệu mô phỏng');
    expect(file.note).toContain('Số liệu mô phỏng');
    expect(file.extension.danbiet.synthetic).toBe(true);
    expect(new Set(all.flatMap(({ sources }) => sources.map(({ title }) => title)))).toEqual(new Set(['Số liệu mô phỏng']));
  });

  it('has every kind of figure that a chart must show', () => {
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set(['reported', 'provisional', 'not_reported', 'not_applicable', 'not_due', 'qualitative']));
    expect(new Set(all.map(({ bound }) => bound))).toEqual(new Set(['eq', 'ge', 'le', 'approx']));
    expect(all.some((one) => one.break)).toBe(true);
    expect(all.some(({ denominator }) => denominator !== null && denominator < 20)).toBe(true);
    for (const { status, period, value } of all) if (value !== null) expect(status === 'provisional').toBe(period === last);
  });

  it('keeps counts, fractions and bounds consistent', () => {
    let [fractions, bounds] = [0, 0];
    for (const one of all) {
      const definition = dataset.indicators.get(one.indicator);
      if (definition.kind !== 'share' || one.value === null) continue;
      const [top, base] = [definition.numerator, definition.denominator].map((id) => find.get(`${id} ${one.area} ${one.period}`));
      if (one.bound === 'eq') {
        fractions += 1;
        expect([one.numerator, one.denominator]).toEqual([top.value, base.value]);
        expect(one.numerator).toBeLessThanOrEqual(one.denominator);
        expect(one.value).toBeCloseTo((100 * top.value) / base.value, 0);
      } else if (one.bound === 'le') {
        bounds += 1;
        expect(base.bound).toBe('ge');
        // the whole is at least what is printed, so the share is at most this
        expect(one.value).toBeGreaterThanOrEqual(Math.min(100, (100 * top.value) / base.value));
      }
    }
    expect(fractions).toBeGreaterThan(600);
    expect(bounds).toBeGreaterThan(0);
  });
});

it('has provinces that stand apart', () => {
  const { result } = rank(makeSynthetic('2024').dataset, { indicator: 'mediation_success_rate', period: '2023' });
  const [first, lowest] = [result.entries[0], result.entries.at(-1)];
  expect([first.area.id, lowest.area.id]).toEqual(['68@2024', '17@2024']);
  // alone on its place: its interval overlaps no other
  expect(lowest.rank.low).toBe(lowest.rank.high);
  for (const { area, interval } of result.entries) if (interval && area.id !== '17@2024') expect(interval.lower).toBeGreaterThan(lowest.interval.upper);
});
