import fc from 'fast-check';
import { defineIndicator } from '../indicators/define-indicator.js';
import type { Area } from '../model/area.js';
import type { Observation } from '../model/observation.js';
import { VALUELESS, type Status } from '../model/status.js';
import { parsePeriodId } from '../periods/make-period.js';
import type { Dataset } from './dataset.js';
import { makeDataset } from './make-dataset.js';

/** Indicators, areas and periods for tests: a count and a share over four provinces of two vintages. */
export const context = {
  indicators: [
    defineIndicator({ id: 'cases', label: { vi: 'Số vụ việc', en: 'Cases' }, unit: { vi: 'vụ việc', en: 'cases' }, kind: 'count' }),
    defineIndicator({ id: 'rate', label: { vi: 'Tỷ lệ', en: 'Rate' }, unit: { vi: '%', en: '%' }, kind: 'share', numerator: 'done', denominator: 'cases' }),
  ],
  areas: ['01@2024', '31@2024', '31@2025', '68@2024'].map(
    (id): Area => ({ id, code: id.slice(0, 2), vintage: id.slice(3), name: { vi: `Tỉnh ${id}`, en: `Province ${id}` }, level: 'province', region: null, population: 1000 }),
  ),
  periods: ['2022', '2023-S1', '2023', '../2021-12-31', '2020-01-01/..'].map((id) => parsePeriodId(id)!),
};

const statuses: readonly Status[] = ['reported', 'provisional', 'estimated', 'ambiguous', 'derived', 'not_reported', 'not_applicable', 'not_due', 'suppressed', 'refused', 'qualitative'];
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });

const source = fc.record({
  title: maybe(fc.constantFrom('Báo A', 'Báo B', '<b>C</b>')),
  url: maybe(fc.constant('https://example.org/a')),
  date: maybe(fc.constantFrom('2023-01-01', '2024')),
  reporter: maybe(fc.constant('UBND')),
  asWritten: maybe(fc.constantFrom('4.956', '7/8')),
  location: maybe(fc.record({ file: maybe(fc.constant('a.csv')), sheet: fc.constant(null), row: maybe(fc.nat(99)), column: maybe(fc.constant('Giá trị')) })),
});

/** Any observation over {@link context}. */
export const observationArbitrary: fc.Arbitrary<Observation> = fc
  .record({
    indicator: fc.constantFrom('cases', 'rate'),
    area: fc.constantFrom(...context.areas.map(({ id }) => id)),
    period: fc.constantFrom(...context.periods.map(({ id }) => id)),
    scope: fc.constantFrom('', '', 'cấp huyện'),
    value: maybe(fc.oneof(fc.nat(5000), fc.nat(99999).map((n) => n / 100))),
    bound: fc.constantFrom('eq', 'eq', 'ge', 'gt', 'le', 'lt', 'approx'),
    numerator: maybe(fc.nat(50)),
    denominator: maybe(fc.integer({ min: 1, max: 90 })),
    unit: maybe(fc.constantFrom('vụ', 'vụ việc')),
    status: fc.constantFrom(...statuses),
    text: maybe(fc.constantFrom('đạt cao', '=1+1')),
    break: fc.boolean(),
    lineage: maybe(fc.constant({ vi: 'Hải Dương + Hải Phòng, trước 1/7/2025', en: 'Hai Duong + Hai Phong, before 1 July 2025' })),
    sources: fc.array(source, { maxLength: 2 }),
  })
  .map((one): Observation => (VALUELESS.has(one.status) ? { ...one, value: null } : one));

/** Any dataset over {@link context}, of up to 25 observations. */
export const datasetArbitrary: fc.Arbitrary<Dataset> = fc
  .tuple(fc.array(observationArbitrary, { maxLength: 25 }), fc.boolean())
  .map(([observations, synthetic]) => makeDataset(observations, { ...context, synthetic, generated: '2026-11-24', title: { vi: 'Thử', en: 'Trial' } }).dataset);
