import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IndicatorSchema } from '../model/indicator.js';
import type { Observation } from '../model/observation.js';
import { readNumber } from '../numbers/read-number.js';
import { catalogue } from './catalogue.js';
import { defineIndicator } from './define-indicator.js';
import { drawnValue, follows } from './drawn-value.js';
import { formatObservation, formatValue, mottoText, printedText } from './format-observation.js';
import { resolveIndicator } from './resolve-indicator.js';
import { sameUnit } from './unit-words.js';

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
});

describe('resolveIndicator', () => {
  it('takes every id and every unshared label to its own indicator', () => {
    const labels = [...catalogue().values()].map((one) => one.label.vi);
    for (const one of catalogue().values()) {
      expect(resolveIndicator(one.id).result?.id).toBe(one.id);
      if (labels.filter((label) => label === one.label.vi).length === 1) expect(resolveIndicator(one.label.vi.toUpperCase().normalize('NFD')).result?.id).toBe(one.id);
    }
  });

  it('names what it cannot decide, and never merges units', () => {
    expect(resolveIndicator('Số con đường').issues[0]?.code).toBe('indicator.unknown');
    expect(resolveIndicator('pib_cases_supervised', { unit: 'cuộc' })).toMatchObject({ result: { id: 'pib_cases_supervised' }, issues: [{ code: 'unit.mismatch', severity: 'warning' }] });
    expect(resolveIndicator('pib_violations_found', { unit: 'vụ' }).issues).toEqual([]);
    for (const [a, b] of [['vụ việc', 'cuộc'], ['đơn', 'vụ việc'], ['lượt', 'lượt người'], ['lượt', 'người'], ['cuộc', 'công trình']] as const) expect(sameUnit(a, b)).toBe(false);
    for (const one of catalogue().values()) {
      for (const alias of one.aliases) {
        const { result, issues } = resolveIndicator(alias.replace(/\s*…\s*/g, ' '));
        expect(result !== null || issues[0]?.code === 'indicator.unknown').toBe(true);
      }
    }
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
    [{ status: 'not_reported' as const }, 'không báo cáo', ''],
    [{ status: 'not_applicable' as const }, 'không áp dụng', ''],
    [{ status: 'not_due' as const }, 'chưa đến kỳ', ''],
    [{ status: 'suppressed' as const }, 'không công bố', ''],
    [{ status: 'qualitative' as const, text: 'đạt cao' }, 'đạt cao', ''],
  ])('%o', (parts, text, plain) => expect(formatObservation(observation(parts), share, 'vi')).toEqual({ text, plain }));

  it('say the same in text and in plain form, in both languages', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e7, max: 1e8 }), fc.constantFrom('mediation_cases', 'mediation_success_rate', 'papi_total'), fc.constantFrom('vi', 'en'), (n, id, lang) => {
        const { text, plain } = formatValue(n / 1000, entry(id), lang);
        const reading = readNumber(text, { locale: lang });
        expect(reading).toMatchObject({ kind: 'quantity', value: Number(plain) });
      }),
      { seed: 1, numRuns: 300 },
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
