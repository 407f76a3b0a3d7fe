import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listAreas } from '@danbiet/core/areas';
import { openChoice, spaceOf, textsOf } from '../../../element/testing/drawn-chart.js';
import { overlaps } from '../../../element/testing/overlaps.js';
import { inkOf } from '../../../element/testing/whole-drawing.js';
import { madeDataset, type Figures } from '../../../figure/made-dataset.test-data.js';
import type { Boundaries } from '../given-boundaries.js';
import { mapLayout } from '../layout.js';
import { COUNTS_34, FEW, SCORES_63, STATES_63 } from '../map-cases.test-data.js';
import { mapSeries } from '../series.js';
import { feature, madeGeoJson, madeTopoJson, outlineOf } from './boundary-files.test-data.js';
import { MOST_POINTS } from './feature.js';
import { project } from './project.js';
import { boundariesIn } from './read-boundaries.js';
import { hatchWithin, heart, holds } from './within.js';

const said = ({ issues }: Boundaries): string[] => issues.map(({ message }) => message.vi);
const ids = ({ shapes }: Boundaries): string[] => [...shapes.keys()].sort();
const square = (x: number, y: number, side = 1): [number, number][] => [[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]];
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });

function place(figures: Figures, boundaries: Boundaries, { width = 720, highlight = [] as readonly string[] } = {}) {
  const { result, issues } = mapSeries(madeDataset(figures), openChoice(highlight), { boundaries }, 'vi');
  return { series: result!, issues, scene: mapLayout(result!, spaceOf(width)) };
}

describe('a file of boundaries', () => {
  it.each(['2024', '2025'] as const)('joins all provinces of %s, whether it is GeoJSON or TopoJSON', (vintage) => {
    const [geo, topo] = [boundariesIn(madeGeoJson(vintage), null), boundariesIn(madeTopoJson(vintage), null)];
    expect(ids(geo)).toEqual(listAreas(vintage).map(({ id }) => id).sort());
    expect(ids(topo)).toEqual(ids(geo));
    expect([...said(geo), ...said(topo)]).toEqual([]);
    for (const [id, [ring]] of geo.shapes) {
      const other = topo.shapes.get(id)![0]!;
      expect(other).toHaveLength(ring!.length);
      // the quantized grid is a ten-thousandth of a degree
      ring!.forEach(([x, y], i) => expect(Math.hypot(x - other[i]![0], y - other[i]![1])).toBeLessThan(1e-5));
    }
  });

  it('is never joined by a code alone: the list comes from the id, the area, the file or the page', () => {
    const at = [square(105, 20)];
    expect(ids(boundariesIn(collection(feature('31', at)), null))).toEqual([]);
    expect(said(boundariesIn(collection(feature('31', at)), null))).toEqual([expect.stringContaining('63 hay 34')]);
    expect(ids(boundariesIn(collection(feature('31', at)), '2025'))).toEqual(['31@2025']);
    expect(ids(boundariesIn({ ...collection(feature(undefined, at, { code: '31' })), vintage: '2008' }, '2025'))).toEqual(['31@2024']);
    expect(ids(boundariesIn({ ...collection(feature('x', at, { area_code: 1, area_vintage: '2025' })), vintage: '2024' }, '2024'))).toEqual(['01@2025']);
    expect(ids(boundariesIn(collection(feature('31@2025', at, { vintage: '2024' })), '2024'))).toEqual(['31@2025']);
  });

  it('counts what does not join, and says why', () => {
    const good = feature('01@2025', [square(105, 20)]);
    const bad = collection(
      good,
      { type: 'Feature', id: '04@2025', geometry: { type: 'LineString', coordinates: square(105, 20) } },
      { type: 'Feature', id: '08@2025', geometry: null },
      feature('11@2025', [[[20, 105], [21, 105], [21, 106], [20, 105]]]),
      feature('12@2025', [[[105, 20], [106, null], [106, 21], [105, 20]]]),
      feature(null, [square(105, 20)]),
      feature('98@2025', [square(105, 20)]),
      feature('02@2025', [square(105, 20)]),
      feature('14@1979', [square(105, 20)]),
    );
    const found = boundariesIn(bad, null);
    expect(ids(found)).toEqual(['01@2025']);
    expect(said(found)).toEqual([
      expect.stringMatching(/^Tệp ranh giới: 2 đối tượng không phải vùng khép kín .*: số 2, 3\.$/),
      expect.stringMatching(/^Tệp ranh giới: 2 đối tượng có tọa độ không nằm trên .*: số 4, 5\.$/),
      expect.stringMatching(/1 đối tượng không có mã.*: số 6\.$/),
      'Tệp ranh giới: 3 mã không có trong danh mục tỉnh, thành, không vẽ: 98@2025, 02@2025, 14@1979.',
    ]);
  });

  it('gives its parts to one province, holes and rings of either direction included', () => {
    const [outer, inner] = [square(105, 20, 2), square(105.5, 20.5)];
    const turned = (rings: [number, number][][]) => rings.map((ring) => [...ring].reverse());
    const parts = boundariesIn(collection(feature('01@2025', [outer, inner]), feature('01@2025', [square(108, 20)])), null);
    expect(parts.shapes.get('01@2025')).toHaveLength(3);
    const area = (ring: readonly (readonly [number, number])[]) => ring.reduce((sum, [x, y], i) => sum + ring.at(i - 1)![0] * y - x * ring.at(i - 1)![1], 0);
    for (const rings of [[outer, inner], turned([outer, inner]), [outer, [...inner].reverse()]]) {
      const [first, hole] = boundariesIn(collection(feature('01@2025', rings)), null).shapes.get('01@2025')!;
      expect([Math.sign(area(first!)), Math.sign(area(hole!))]).toEqual([1, -1]);
    }
  });

  it('keeps the share of each area: a degree square at 22° is as much smaller as on the globe', () => {
    const areaAt = (latitude: number) => {
      const ring = square(105, latitude, 0.1).map(project);
      return Math.abs(ring.reduce((sum, [x, y], i) => sum + ring.at(i - 1)![0] * y - x * ring.at(i - 1)![1], 0));
    };
    const band = (latitude: number) => Math.sin(((latitude + 0.1) * Math.PI) / 180) - Math.sin((latitude * Math.PI) / 180);
    expect(areaAt(22) / areaAt(9)).toBeCloseTo(band(22) / band(9), 5);
  });

  it('never breaks the map, whatever it holds', () => {
    const vertex = fc.oneof(fc.tuple(fc.double({ min: 100, max: 112 }), fc.double({ min: 5, max: 24 })), fc.array(fc.anything(), { maxLength: 3 }), fc.anything());
    const geometry = fc.oneof({ weight: 3, arbitrary: fc.record({ type: fc.constantFrom('Polygon', 'MultiPolygon', 'LineString', 'GeometryCollection'), coordinates: fc.oneof(fc.array(fc.array(vertex, { maxLength: 8 }), { maxLength: 3 }), fc.array(fc.array(fc.array(vertex, { maxLength: 8 }), { maxLength: 2 }), { maxLength: 3 }), fc.anything()), arcs: fc.array(fc.array(fc.integer({ min: -3, max: 3 }))) }) }, { weight: 1, arbitrary: fc.anything() });
    const one = fc.record({ type: fc.constant('Feature'), id: fc.oneof(fc.constantFrom('01@2024', '48@2024', '31', '__proto__@2024'), fc.anything()), properties: fc.anything(), geometry });
    const topology = fc.record({ type: fc.constant('Topology'), objects: fc.oneof(fc.dictionary(fc.string(), geometry), fc.anything()), arcs: fc.oneof(fc.array(fc.array(vertex)), fc.anything()), transform: fc.oneof(fc.constant(undefined), fc.record({ scale: fc.constant([1, 1]), translate: fc.anything() }), fc.anything()) });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.array(one, { maxLength: 6 }).map((features) => collection(...features)), topology), fc.integer({ min: 280, max: 900 }), (file, width) => {
        const boundaries = boundariesIn(file, '2024');
        const { scene } = place(FEW, boundaries, { width });
        expect(scene.marks.filter(({ part }) => part)).toHaveLength(2);
        expect(scene.marks).toHaveLength(Object.keys(FEW.cells).length + 2);
        expect(JSON.stringify(scene.pieces)).not.toMatch(/NaN|Infinity|null/);
      }),
      { seed: 6, numRuns: 300 },
    );
  });

  it('is not drawn when it is larger than a page can draw, also where a small file names one arc for ever', () => {
    const arc = Array.from({ length: 1_000 }, (_, i) => [105 + Math.sin(i), 20 + Math.cos(i)]);
    const endless = { type: 'Topology', vintage: '2025', arcs: [arc], objects: { all: { type: 'Polygon', id: '01', arcs: [Array.from({ length: 100_000 }, () => 0)] } } };
    const long = collection(feature('01@2025', [Array.from({ length: MOST_POINTS + 1 }, () => [105, 20])]));
    for (const file of [endless, long]) expect(said(boundariesIn(file, null))).toEqual([expect.stringContaining('200.000 điểm')]);
    for (const file of [null, 7, 'x', [], {}, { type: 'Polygon' }]) expect(said(boundariesIn(file, null))).toEqual([expect.stringContaining('GeoJSON hay TopoJSON')]);
  });
});

describe('a map of given boundaries', () => {
  const cases = [[STATES_63, boundariesIn(madeGeoJson('2024'), null)], [SCORES_63, boundariesIn(madeTopoJson('2024'), null)], [COUNTS_34, boundariesIn(madeGeoJson('2025'), null)]] as const;

  it.each([280, 360, 520, 720, 1280])('carries both archipelagos by name on free ground, %d px wide', (width) => {
    for (const [figures, boundaries] of cases) {
      const { scene, series } = place(figures, boundaries, { width });
      for (const [id, name] of [['hoang-sa', 'Quần đảo Hoàng Sa (TP. Đà Nẵng)'], ['truong-sa', 'Quần đảo Trường Sa (tỉnh Khánh Hòa)']] as const) {
        const at = scene.marks.findIndex((mark) => mark.id === `${id}@${series.panels[0]!.vintage}`);
        const texts = scene.pieces[at]!.flatMap((one) => (one.kind === 'text' ? [one.text] : []));
        expect(texts.join(' ')).toBe(name);
        expect(scene.pieces[at]!.every(({ kind }) => kind === 'circle' || kind === 'text')).toBe(true);
        const { box } = scene.marks[at]!;
        expect(box.x >= 0 && box.x + box.width <= width && box.y + box.height <= scene.height).toBe(true);
      }
      const inks = textsOf(scene).map((one) => ({ text: one.text, box: inkOf(one, 16) }));
      expect(overlaps(inks)).toEqual([]);
      expect(inks.filter(({ box }) => box.x < -1 || box.x + box.width > width + 1).map(({ text }) => text)).toEqual([]);
    }
  });

  it('answers within each shape, and writes names only where they lie in it whole', () => {
    const { scene } = place(STATES_63, cases[0][1], { width: 1000 });
    const shapes = scene.marks.filter(({ outline }) => outline !== undefined);
    expect(shapes).toHaveLength(63);
    for (const mark of shapes) {
      const ring = mark.outline!.slice(1, -1).split('L').map((pair) => pair.split(' ').map(Number) as [number, number]);
      for (const one of scene.pieces[scene.marks.indexOf(mark)]!) {
        if (one.kind !== 'text') continue;
        const { x, y, width, height } = inkOf(one, 16);
        for (const [left, top] of [[x, y + height / 2], [x + width, y + height / 2], [one.x, one.y]] as const) expect(holds([ring], left, top), `${mark.name}: ${one.text}`).toBe(true);
      }
    }
    expect(shapes.filter((mark) => scene.pieces[scene.marks.indexOf(mark)]!.some(({ kind }) => kind === 'text')).length).toBeGreaterThan(20);
  });

  it('keeps provinces that the file leaves out, as tiles below, and says which', () => {
    const { scene, issues } = place(STATES_63, boundariesIn(madeGeoJson('2024', ['01@2024', '48@2024']), null));
    expect(scene.marks.filter(({ part }) => !part).map(({ id }) => id).sort()).toEqual(listAreas('2024').map(({ id }) => id).sort());
    const [tile, lowest] = [scene.marks.find(({ id }) => id === '48@2024')!, Math.max(...scene.marks.filter(({ outline }) => outline).map(({ box }) => box.y + box.height))];
    expect(tile.outline).toBeUndefined();
    expect(tile.box.y).toBeGreaterThan(lowest);
    expect(issues.map(({ message }) => message.vi.replaceAll('\u00a0', ' '))).toEqual(['2 tỉnh, thành không có trong tệp ranh giới, vẽ bằng ô bên dưới: Đà Nẵng, Hà Nội.']);
  });

  it('is one of tiles where the file is of the other list, and says so', () => {
    const { scene, issues, series } = place(STATES_63, boundariesIn(madeGeoJson('2025'), null));
    expect(scene.marks.every(({ outline }) => outline === undefined)).toBe(true);
    expect(issues.map(({ message }) => message.vi).join()).toContain('bản đồ vẽ bằng ô');
    expect(series.notes.map(({ text }) => text).join()).toContain('Mỗi ô một tỉnh, thành');
  });

  it('leaves the sea to our own insets: parts of a file that lie there are not drawn', () => {
    const islands = feature('48@2024', [square(111.5, 16, 0.5)]);
    const file = { ...madeGeoJson('2024'), features: [...madeGeoJson('2024').features, islands] };
    const [with_, without] = [place(STATES_63, boundariesIn(file, null)), place(STATES_63, boundariesIn(madeGeoJson('2024'), null))].map(({ scene }) => JSON.stringify([scene.back, scene.pieces]));
    expect(with_).toBe(without);
  });

  it('says that the boundaries are the page’s, and made up where they are', () => {
    const notes = (boundaries: Boundaries) => place(STATES_63, boundaries).series.notes.map(({ text }) => text).join(' ');
    expect(notes(cases[0][1])).toMatch(/Ranh giới mô phỏng\. Ranh giới lấy từ tệp do trang này cung cấp/);
    expect(notes(boundariesIn({ ...madeGeoJson('2024'), synthetic: false }, null))).not.toContain('mô phỏng. Ranh');
  });
});

it('hatches within a shape only', () => {
  const ring = outlineOf({ column: 0, row: 0 }).map(([x, y]): [number, number] => [100 * x, -100 * y]);
  const strokes = hatchWithin([ring], 6);
  expect(strokes.length).toBeGreaterThan(30);
  for (let i = 0; i < strokes.length; i += 6) {
    const [x1, y1, x2, y2] = [strokes[i + 1], strokes[i + 2], strokes[i + 4], strokes[i + 5]].map(Number) as [number, number, number, number];
    expect(holds([ring], (x1 + x2) / 2, (y1 + y2) / 2)).toBe(true);
    expect(x1 + y1).toBeCloseTo(x2 + y2, 6);
  }
  expect(holds([ring], ...heart([ring]))).toBe(true);
});
