import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listAreas, tilesOf } from '@danbiet/core/areas';
import { spaceOf } from '../../../element/testing/drawn-chart.js';
import { faultsOf } from '../../../element/testing/whole-drawing.js';
import type { Choice } from '../../../figure/index.js';
import { joinedDataset } from '../../../figure/joined-dataset.test-data.js';
import type { Figures } from '../../../figure/made-dataset.test-data.js';
import { mapLayout } from '../layout.js';
import { mapSeries } from '../series.js';

const codes = (vintage: '2024' | '2025') => tilesOf(vintage).map(({ id }) => id.split('@')[0]!);
const BEFORE: Figures = { indicator: 'admin_commune_units', period: '2025-06-30', cells: Object.fromEntries(codes('2024').map((code, i) => [code, 100 + i])) };
const AFTER: Figures = { indicator: 'admin_commune_units', period: '2025-07-01', vintage: '2025', cells: Object.fromEntries(codes('2025').map((code, i) => [code, 60 + i])) };
const BOTH = joinedDataset(BEFORE, AFTER);
const IDS = (['2024', '2025'] as const).flatMap((vintage) => tilesOf(vintage).map(({ id }) => id));
/** Ids of both lists, bare codes of either, and ids that mean nothing. */
const WORDS = [...IDS, ...new Set(IDS.map((id) => id.split('@')[0]!)), '99@2025', '99', 'VN'];

const draw = (areas: Choice['areas'], highlight: readonly string[], width: number) => {
  const { result } = mapSeries(BOTH, { indicator: null, period: null, areas, vintage: '2025', highlight }, { compare: 'before-after' }, 'vi');
  return result && { series: result, scene: mapLayout(result, spaceOf(width)) };
};

describe('maps before and after the reform, whatever areas are chosen', () => {
  it.each(listAreas('2025', 'region').map(({ id, name }) => [name.vi, id] as const))('draw %s beside a province of the reader’s own elsewhere', (_, region) => {
    const members = listAreas('2025').filter((area) => area.region === region).map(({ id }) => id);
    for (const own of IDS) expect(faultsOf(draw(members, [own], 960)!.scene, 16), own).toEqual([]);
  });

  it('draw one province alone, whichever it is', () => {
    for (const id of IDS) expect(draw([id], ['68@2025'], 960), id).not.toBeNull();
  });

  it('draw any of both lists: property', () => {
    const some = fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(some, fc.uniqueArray(fc.constantFrom(...WORDS), { maxLength: 3 }), fc.integer({ min: 280, max: 1200 }), (areas, highlight, width) => {
        const drawn = draw(areas, highlight, width);
        if (drawn) expect(faultsOf(drawn.scene, 16)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
