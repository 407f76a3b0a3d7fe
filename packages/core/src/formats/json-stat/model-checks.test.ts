import fc from 'fast-check';
import * as z from 'zod/mini';
import { expect, it } from 'vitest';
import { AreaSchema, BoundSchema, IndicatorSchema, ObservationSchema, PeriodSchema, SourceSchema, StatusSchema } from '../../model/index.js';
import { WrongKey, type Checked } from './checked.js';
import * as checks from './model-checks.js';

const PAIRS: readonly (readonly [string, z.ZodMiniType, Checked<unknown>])[] = [
  ['indicator', IndicatorSchema, checks.indicator],
  ['area', AreaSchema, checks.area],
  ['period', PeriodSchema, checks.period],
  ['source', SourceSchema, checks.source],
  ['observation', ObservationSchema, checks.observation],
  ['bound', BoundSchema, checks.bound],
  ['status', StatusSchema, checks.status],
];

/** Values that a schema allows, read from the schema itself: a word added there is tried here. */
function allowed(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const { def } = schema._zod as unknown as { def: { type: string; entries?: Record<string, string>; innerType?: z.core.$ZodType; element?: z.core.$ZodType; shape?: Record<string, z.core.$ZodType> } };
  if (def.type === 'string') return fc.string();
  if (def.type === 'number') return fc.double({ noNaN: true, noDefaultInfinity: true });
  if (def.type === 'boolean') return fc.boolean();
  if (def.type === 'enum') return fc.constantFrom(...Object.values(def.entries!));
  if (def.type === 'nullable') return fc.option(allowed(def.innerType!));
  if (def.type === 'array') return fc.array(allowed(def.element!), { maxLength: 2 });
  if (def.type === 'object') return fc.record(Object.fromEntries(Object.entries(def.shape!).map(([key, inner]) => [key, allowed(inner)])));
  throw new Error(`a schema of the model uses ${def.type}, which the page's checks do not know`);
}

/** The same value with one place replaced, removed or added to. */
function spoilt(value: unknown, at: number, by: unknown): unknown {
  if (typeof value !== 'object' || value === null) return by;
  const keys = Object.keys(value);
  const key = keys[at % (keys.length + 1)];
  if (Array.isArray(value)) return value.map((one, i) => (String(i) === key ? spoilt(one, at >> 2, by) : (one as unknown)));
  if (key === undefined) return { ...value, more: by };
  return Object.fromEntries(Object.entries(value).flatMap(([k, v]) => (k !== key ? [[k, v]] : by === undefined ? [] : [[k, spoilt(v, at >> 2, by)]])));
}

it.each(PAIRS)('%s: what the page checks is what the schema says', (_, schema, check) => {
  const seen = { accepted: 0, refused: 0 };
  fc.assert(
    fc.property(allowed(schema), fc.nat(4000), fc.constantFrom<unknown>(undefined, null, 0, 1.5, '', 'x', 'eq', true, [], {}, ['x'], { vi: 'a', en: 'b' }), fc.boolean(), (value, at, by, spoil) => {
      const tried = spoil ? spoilt(value, at, by) : value;
      const expected = z.safeParse(schema, tried);
      let got: unknown;
      try {
        got = check(tried, 'file');
      } catch (error) {
        if (!(error instanceof WrongKey)) throw error;
        expect([expected.success, error.message]).toEqual([false, ['file', ...expected.error!.issues[0]!.path].join('.')]);
        seen.refused += 1;
        return;
      }
      expect(expected.success).toBe(true);
      expect(got).toEqual(expected.data);
      seen.accepted += 1;
    }),
    { numRuns: 400 },
  );
  expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(20);
});

it('does not read what an object only inherits', () => {
  expect(() => checks.period(Object.create({ id: '2023', start: null, end: null, label: null, cumulative: false, asOf: null }), 'period')).toThrow('period.id');
});
