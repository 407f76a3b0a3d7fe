import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IndicatorSchema } from '../model/indicator.js';
import type { Observation } from '../model/observation.js';
import { readNumber } from '../numbers/read-number.js';
import { catalogue } from './catalogue.js';
import { defineIndicator } from './define-indicator.js';
import { drawnValue, follows } from './drawn-value.js';
import { formatObservation, formatValue, mottoText, printedText } from './format-observation.js';

const entry = (id: string) => catalogue().get(id)!;
const observation = (parts: Partial<Observation>): Observation => ({
  indicator: 'mediation_success_rate',
  area: '68@2024',
  period: '2014-01-01/2018-12-31',
  scope: '',
  value: null,
  bound: 'eq',
  numerator: null,
  denominator: null,
  unit: null,
  status: 'reported',
  text: null,
  break: false,
  lineage: null,
  sources: [],
  ...parts,
});

describe('the catalogue', () => {
  it('holds 252 valid indicators whose fractions exist', () => {
    expect(catalogue().size).toBe(252);
    for (const one of catalogue().values()) {
      expect(() => IndicatorSchema.parse(one)).not.toThrow();
      expect(one.kind === 'share').toBe(one.numerator !== null);
      for (const part of [one.numerator, one.denominator]) if (part !== null) expect([one.id, catalogue().has(part)]).toEqual([one.id, true]);
      expect(one.publisher === null || !one.rankable).toBe(true);
    }
  });

  it('defines the sixty core indicators in Vietnamese', () => {
    const core = [...catalogue().values()].filter((one) => one.core);
    expect(core).toHaveLength(60);
    for (const one of core) {
      expect(one.definition.vi).not.toBe(one.label.vi);
      expect(one.definition.vi).toMatch(/[à-ỹđ]/i);
      expect(one.definition.vi).toBe(one.definition.vi.normalize('NFC'));
      expect(one.reason.vi).not.toBe('');
    }
  });

  it('sums a share over areas or time only where both of its counts add up: what is carried over is counted once', () => {
    const added = [...catalogue().values()].flatMap((one) => (['area', 'time'] as const).filter((over) => one.aggregation[over] === 'ratio_of_sums').map((over) => [one, over] as const));
    expect(added.length).toBeGreaterThan(80);
    for (const [one, over] of added) expect([one.id, over, entry(one.numerator!).aggregation[over], entry(one.denominator!).aggregation[over]]).toEqual([one.id, over, 'sum', 'sum']);
    for (const id of ['petitions_processed_rate', 'admin_villages_reduction_rate', 'reporting_completeness_rate']) expect(entry(id).aggregation).toEqual({ area: 'ratio_of_sums', time: 'none' });
  });

  it('says where the legal basis was not compared with its text', () => {
    expect(entry('admin_wards').legalBasis).toBe('Nghị quyết sắp xếp ĐVHC; NQ 202/2025/QH15; QĐ 19/2025/QĐ-TTg (chưa đối chiếu với văn bản gốc)');
    expect(entry('admin_special_zones').legalBasis).toBe('NQ 202/2025/QH15');
    expect([...catalogue().values()].filter((one) => one.legalBasis.endsWith('(chưa đối chiếu với văn bản gốc)'))).toHaveLength(95);
    for (const one of catalogue().values()) expect(one.legalBasis).not.toMatch(/†|^như /);
  });
});

describe('values', () => {
  const share = entry('mediation_success_rate');

  it('recompute a rate that does not follow from its fraction, and say what was printed', () => {
    const lamDong = observation({ value: 73.5, numerator: 9201, denominator: 12896 });
    expect(drawnValue(lamDong, share)).toMatchObject({ recomputed: true, printed: 73.5 });
    expect(drawnValue(lamDong, share).value).toBeCloseTo(71.3477047, 6);
    expect(formatObservation(lamDong, share, 'vi').text).toBe('71,3%');
    expect(printedText(lamDong, share, 'vi')).toBe('in báo cáo: 73,5%');
    expect(drawnValue(observation({ value: 95.3, numerator: 452, denominator: 474 }), share).recomputed).toBe(false);
    expect(drawnValue(observation({ value: 79.63, numerator: 176, denominator: 221 }), share).recomputed).toBe(false);
    expect([follows(95.4, 95.36, 1), follows(95.3, 95.36, 1), follows(95.2, 95.36, 1), follows(95.5, 95.36, 1)]).toEqual([true, true, false, false]);
  });

  it.each([
    [{ value: 87.5, numerator: 7, denominator: 8 }, '7/8', '87.5'],
    [{ value: 84, bound: 'ge' as const }, 'trên 84,0%', '84.0'],
    [{ value: 94, sources: [{ title: null, url: null, date: null, reporter: null, asWritten: '94%', location: null }] }, '94%', '94'],
    [{ value: 90, bound: 'approx' as const, numerator: 18, denominator: 20 }, 'khoảng 90,0%', '90.0'],
    [{ value: 50, bound: 'approx' as const, numerator: 9, denominator: 18 }, 'khoảng 9/18', '50.0'],
    [{ value: 87, bound: 'ge' as const, numerator: 557, denominator: 639 }, '87,2%', '87.2'],
    [{ numerator: 0, denominator: 0 }, '0/0', ''],
    [{}, 'chưa có số liệu', ''],
    [{ status: 'ambiguous' as const }, 'chưa rõ', ''],
    [{ status: 'suppressed' as const, numerator: 3, denominator: 7 }, 'không công bố', ''],
    [{ status: 'not_reported' as const }, 'không báo cáo', ''],
    [{ status: 'not_applicable' as const }, 'không áp dụng', ''],
    [{ status: 'not_due' as const }, 'chưa đến kỳ', ''],
    [{ status: 'suppressed' as const }, 'không công bố', ''],
    [{ status: 'qualitative' as const, text: 'đạt cao' }, 'đạt cao', ''],
  ])('%o', (parts, text, plain) => expect(formatObservation(observation(parts), share, 'vi')).toEqual({ text, plain }));

  it('never bring back a suppressed rate from its fraction', () => {
    expect(drawnValue(observation({ status: 'suppressed', numerator: 3, denominator: 7 }), share)).toEqual({ value: null, recomputed: false, printed: null, bound: 'eq' });
  });

  it('keep a bound with the printed rate that it bounds', () => {
    const printed = (value: number, bound: Observation['bound']) => observation({ value, bound, numerator: 557, denominator: 639 });
    expect(drawnValue(printed(80, 'ge'), share)).toMatchObject({ recomputed: false, printed: 80, bound: 'eq' });
    expect(printedText(printed(80, 'ge'), share, 'vi')).toBeNull();
    expect(printedText(printed(88, 'ge'), share, 'vi')).toBe('in báo cáo: trên 88%');
    expect(printedText(printed(80, 'le'), share, 'en')).toBe('printed in the report: at most 80%');
    expect(printedText(printed(88, 'le'), share, 'vi')).toBeNull();
    expect(drawnValue(observation({ value: 2000, bound: 'ge' }), entry('mediation_cases'))).toEqual({ value: 2000, recomputed: false, printed: 2000, bound: 'ge' });
  });

  it('say the same in text and in plain form, in both languages', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e7, max: 1e8 }), fc.constantFrom('mediation_cases', 'mediation_success_rate', 'papi_total'), fc.constantFrom('vi', 'en'), (n, id, lang) => {
        const { text, plain } = formatValue(n / 1000, entry(id), lang);
        const reading = readNumber(text, { locale: lang });
        expect(reading).toMatchObject({ kind: 'quantity', value: Number(plain) });
      }),
      { numRuns: 300 },
    );
  });

  it('name the motto', () => {
    expect(mottoText('supervise', 'vi')).toBe('Dân giám sát');
    expect(mottoText('none', 'en')).toBe('');
  });
});

describe('defineIndicator', () => {
  const base = { id: 'library_visits', label: { vi: 'Lượt đọc', en: 'Visits' }, unit: { vi: 'lượt', en: 'visits' }, kind: 'count' as const };

  it('is careful by default', () => {
    expect(defineIndicator(base)).toMatchObject({ direction: 'neutral', rankable: true, decimals: 0, aggregation: { area: 'sum' } });
    expect(defineIndicator({ ...base, kind: 'score' })).toMatchObject({ aggregation: { area: 'none' }, decimals: 1 });
  });

  it.each([
    [{ id: 'Bad Id' }, /expected lower-case words/],
    [{ numerator: 'a' }, /go together/],
    [{ numerator: 'a', denominator: 'b' }, /only a share/],
    [{ decimals: -1 }, /whole number/],
    [{ publisher: 'PAPI' }, /not ranked again/],
  ])('refuses %o', (wrong, message) => expect(() => defineIndicator({ ...base, ...wrong })).toThrow(message));
});
