import { makeDataset, type Dataset } from '@danbiet/core';
import { twoYears } from './table-cases.test-data.js';

/** So many places stand in each province. */
const TIMES = 12;

/** Scores of 756 made-up places, twelve in each province, in two years; some are silent. */
export function manyPlaces(): Dataset {
  const few = twoYears();
  const nth = Array.from({ length: TIMES }, (_, i) => i + 1);
  const areas = [...few.areas.values()].flatMap((area) => (area.level !== 'province' ? area : nth.map((n) => ({ ...area, id: `${area.code}-${n}@2024`, code: `${area.code}-${n}`, name: { vi: `${area.name.vi} ${n}`, en: `${area.name.en} ${n}` } }))));
  const observations = few.observations().flatMap((one) => nth.map((n) => ({ ...one, area: one.area.replace('@', `-${n}@`), value: one.value === null ? null : one.value + n })));
  return makeDataset(observations, { indicators: [...few.indicators.values()], areas, periods: [...few.periods.values()], synthetic: true }).dataset!;
}
