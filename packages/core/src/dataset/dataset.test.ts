import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../model/observation.js';
import { makeDataset } from './make-dataset.js';
import { context, observationArbitrary } from './random-dataset.test-data.js';
import { relateFacts } from './relate-facts.js';

const cases = (value: number | null, more: Partial<Observation> = {}): Observation => ({
  indicator: 'cases', area: '01@2024', period: '2022', scope: '', value, bound: 'eq', numerator: null, denominator: null,
  unit: null, status: 'reported', text: null, break: false, lineage: null, sources: [], ...more,
});
const from = (title: string, asWritten: string | null = null, date: string | null = null) => [{ title, url: null, date, reporter: null, asWritten, location: null }];

describe('relateFacts', () => {
  it.each([
    [cases(45.7875), cases(45.7875), 'same'],
    [cases(45.7875), cases(45.78), 'precision'],
    [cases(45.7875), cases(45.79), 'precision'],
    [cases(45.7875), cases(45.7), 'precision'],
    [cases(45.7875), cases(45.9), 'conflict'],
    [cases(4956), cases(4900, { bound: 'ge' }), 'bound'],
    [cases(4956), cases(5000, { bound: 'ge' }), 'conflict'],
    [cases(4956), cases(5000, { bound: 'approx' }), 'bound'],
    [cases(4956), cases(null, { status: 'not_reported' }), 'conflict'],
    [cases(7, { numerator: 7, denominator: 8 }), cases(7, { numerator: 7, denominator: 9 }), 'conflict'],
  ] as const)('%#: %s', (a, b, relation) => expect(relateFacts(a, b)).toBe(relation));
});

describe('makeDataset', () => {
  it('keeps the more precise figure, all its sources, and contradictions beside it', () => {
    const { dataset, issues } = makeDataset([cases(45.78, { sources: from('Báo A', '45,78') }), cases(45.7875, { sources: from('Báo B', '45,7875') }), cases(51, { sources: from('Báo C') })], context);
    expect(dataset.size).toBe(1);
    expect(dataset.observations()[0]).toMatchObject({ value: 45.7875, sources: [{ title: 'Báo B' }, { title: 'Báo A' }] });
    expect(dataset.rivals).toMatchObject([{ value: 51, sources: [{ title: 'Báo C' }] }]);
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['duplicate.precision', 'info'], ['duplicate.conflict', 'warning']]);
    expect(issues[1]?.message.vi).toBe('Số vụ việc, Tỉnh 01@2024, năm 2022: hai nguồn nói khác nhau, 45,7875 (Báo B) và 51 (Báo C).');
  });

  it('never merges scopes, vintages or periods, and sets aside what has no end', () => {
    const { dataset } = makeDataset([cases(1), cases(2, { scope: 'cấp huyện' }), cases(3, { area: '31@2024' }), cases(4, { area: '31@2025' }), cases(5, { period: '2020-01-01/..' })], context);
    expect(dataset.column('value')).toEqual([1, 2, 3, 4]);
    expect(dataset.unplaced.map(({ value }) => value)).toEqual([5]);
    expect(dataset.vintages).toEqual(['2024', '2025']);
  });

  it('does not depend on the order of the input, and invents no value', () => {
    fc.assert(
      fc.property(fc.array(observationArbitrary, { maxLength: 25 }), fc.integer(), (observations, seed) => {
        const shuffled = [...observations].map((one, i) => [((i + 1) * (seed | 1)) % 97, one] as const).sort((a, b) => a[0] - b[0]).map(([, one]) => one);
        const [a, b] = [makeDataset(observations, context).dataset, makeDataset(shuffled, context).dataset];
        expect(b).toEqual(a);
        expect(JSON.stringify(b.observations())).toBe(JSON.stringify(a.observations()));
        for (const one of a.observations()) expect(observations.some(({ value, numerator }) => value === one.value && numerator === one.numerator)).toBe(true);
        expect(a.size + a.rivals.length + a.unplaced.length).toBeLessThanOrEqual(observations.length);
      }),
      { numRuns: 200 },
    );
  });

  it('selects without forgetting the silent, is frozen, and names mistakes', () => {
    const { dataset } = makeDataset([cases(1), cases(3, { area: '31@2024' })], context);
    const part = dataset.select({ indicator: 'cases', areas: ['31@2024', '68@2024'], period: '2022' });
    expect([part.size, part.areas.size, dataset.size]).toEqual([1, 2, 2]);
    expect(() => dataset.select({ period: '1999' })).toThrow(/select received the period “1999”/);
    expect(() => makeDataset([cases(1, { area: '99@2024' })], context)).toThrow(/area “99@2024”/);
    expect(Object.isFrozen(dataset)).toBe(true);
  });
});
