import { describe, expect, it } from 'vitest';
import type { Lang } from '@danbiet/core';
import { reformParts, tilesOf } from '@danbiet/core/areas';
import { openChoice, spaceOf, textsOf } from '../../../element/testing/drawn-chart.js';
import { faultsOf } from '../../../element/testing/whole-drawing.js';
import { joinedDataset } from '../../../figure/joined-dataset.test-data.js';
import type { Figures } from '../../../figure/made-dataset.test-data.js';
import { crosses } from '../../../layout/place-labels.js';
import type { Shape } from '../../../layout/shape.js';
import { boundariesIn } from '../boundaries/read-boundaries.js';
import { madeGeoJson } from '../boundaries/boundary-files.test-data.js';
import { mapLayout } from '../layout.js';
import type { MapOptions } from '../options.js';
import { mapSeries } from '../series.js';

const codes = (vintage: '2024' | '2025') => tilesOf(vintage).map(({ id }) => id.split('@')[0]!);
const BEFORE: Figures = { indicator: 'admin_commune_units', period: '2025-06-30', cells: Object.fromEntries(codes('2024').map((code, i) => [code, 100 + i])) };
const AFTER: Figures = { indicator: 'admin_commune_units', period: '2025-07-01', vintage: '2025', cells: Object.fromEntries(codes('2025').map((code, i) => [code, 60 + i])) };
const MERGED = [...reformParts()].filter(([, parts]) => parts.length > 1);

function drawn({ before = BEFORE, after = AFTER, own = [], width = 960, em = 16, lang = 'vi', ...options }: { before?: Figures; after?: Figures; own?: readonly string[]; width?: number; em?: number; lang?: Lang } & MapOptions = {}) {
  const series = mapSeries(joinedDataset(before, after), openChoice(own), { compare: 'before-after', ...options }, lang).result!;
  return { series, scene: mapLayout(series, spaceOf(width, em)) };
}
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const joinsIn = (shapes: readonly Shape[]): number => shapes.filter(({ kind, paint }) => paint === 'dot-small' && kind !== 'circle').length;
/** Texts in the paint of the reader's own, and what stands under them. */
const led = (scene: ReturnType<typeof drawn>['scene']): string[] => textsOf(scene).filter(({ paint }) => paint === 'name-own').map(({ text }) => plain(text));

describe('tiles that are one province today', () => {
  it('are joined on the first map, each group as one, and not on the second', () => {
    const { scene, series } = drawn();
    const joins = scene.marks.flatMap(({ id }, i) => (joinsIn(scene.pieces[i]!) > 0 ? [[id, joinsIn(scene.pieces[i]!)] as const] : []));
    expect(joins.every(([id]) => id.endsWith('@2024'))).toBe(true);
    // a group of n holds together by n − 1 joins, and none of ours lies in a ring
    expect(joins.reduce((sum, [, count]) => sum + count, 0)).toBe(MERGED.reduce((sum, [, parts]) => sum + parts.length - 1, 0));
    for (const [, parts] of MERGED) expect(joins.filter(([id]) => parts.includes(id)).reduce((sum, [, count]) => sum + count, 0)).toBe(parts.length - 1);
    expect(series.legend.at(-1)).toEqual({ of: 'joined', text: 'nay là một tỉnh, thành' });
  });

  it('are not spoken of where a page gives shapes', () => {
    const { scene, series } = drawn({ boundaries: boundariesIn(madeGeoJson('2024'), null) });
    expect(series.legend.some(({ of }) => of === 'joined')).toBe(false);
    expect(scene.pieces.reduce((sum, shapes) => sum + joinsIn(shapes), 0)).toBe(0);
  });
});

describe('the reader’s own province', () => {
  it.each([280, 328, 640, 960, 1248])('is led to on both maps with its parts and what they make together, %d px wide', (width) => {
    for (const [after, parts] of MERGED) {
      const { scene, series } = drawn({ own: [after], width });
      expect(faultsOf(scene, 16)).toEqual([]);
      const figures = (map: number, ids: readonly string[]) => ids.map((id) => `${series.panels[map]!.areas.get(id)!.name} ${series.panels[map]!.areas.get(id)!.text}`);
      const onTile = textsOf({ ...scene, back: [], pieces: scene.pieces.filter((_, i) => scene.marks[i]!.id === after) }).length > 0;
      const [before, both] = [figures(0, parts), [...figures(0, parts), ...figures(1, [after])]].map((all) => all.join(' '));
      expect(onTile ? [before, both] : [both], after).toContain(led(scene).join(' '));
      const sum = parts.reduce((all, id) => all + series.panels[0]!.areas.get(id)!.at!, 0);
      expect(textsOf(scene).map(({ text }) => plain(text))).toContain(`cộng lại ${sum}`);
      expect(plain(series.sentence)).toContain(`cộng lại ${sum}. Cả nước: 8.253 đơn vị trước sắp xếp, 2.601 đơn vị sau sắp xếp.`);
    }
  });

  it.each([[360, 16], [960, 16], [560, 32]])('is led to by a line over no other tile, unless tiles shut it in: %d px wide, letters of %d px', (width, em) => {
    const shutIn: string[] = [];
    for (const [after] of MERGED) {
      const { scene } = drawn({ own: [after], width, em });
      expect(faultsOf(scene, em)).toEqual([]);
      const lines = scene.back.flatMap((shape) => (shape.kind === 'path' && shape.paint === 'bound-own' ? [[...shape.d.matchAll(/[ML] (\S+) (\S+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)] : []));
      if (lines.length === 0) shutIn.push(after);
      const crossed = lines.flatMap((points) => points.slice(1).flatMap((to, i) => scene.marks.filter(({ box: { x, y, width: wide, height } }) => crosses([...points[i]!, ...to], { x: x + 1.2, y: y + 1.2, width: wide - 2.4, height: height - 2.4 }))));
      expect(crossed.map(({ name }) => name), after).toEqual([]);
    }
    expect(shutIn.length, shutIn.join()).toBeLessThan(3);
  });

  it('that was not merged needs no parts', () => {
    const { scene, series } = drawn({ own: ['01@2025'] });
    expect(led(scene)).toEqual([]);
    expect(plain(series.sentence)).toMatch(/Hà Nội trước sắp xếp: \d+ đơn vị, nhóm .* Hà Nội sau sắp xếp: /);
  });
});

describe('what areas make together', () => {
  const { '60': _, ...known } = BEFORE.cells;

  it('is said above each map', () => {
    expect(drawn().series.panels.map(({ total }) => plain(total))).toEqual(['8.253 đơn vị', '2.601 đơn vị']);
    expect(drawn({ lang: 'en' }).series.panels.map(({ total }) => plain(total))).toEqual(['8,253 units', '2,601 units']);
  });

  it.each([
    ['a part is missing', { ...BEFORE, cells: known }, AFTER],
    ['a part is only a limit', { ...BEFORE, cells: { ...BEFORE.cells, '60': { value: 90, bound: 'gt' } } }, AFTER],
    ['a part was not reported', { ...BEFORE, cells: { ...BEFORE.cells, '60': { status: 'not_reported' } } }, AFTER],
  ] as const satisfies readonly (readonly [string, Figures, Figures])[])('is not said where %s', (_, before, after) => {
    const { series, scene } = drawn({ before, after, own: ['68@2025'] });
    expect(textsOf(scene).map(({ text }) => text).join(' ')).not.toContain('cộng lại');
    expect(series.sentence).not.toMatch(/cộng lại|Cả nước/);
    expect(plain(series.sentence)).toMatch(/^Lâm Đồng sau sắp xếp: \d+ đơn vị; trước đó .*Lâm Đồng \d+\./);
  });

  it('is not said of shares and scores, which do not add up', () => {
    const share = (figures: Figures, value: number): Figures => ({ ...figures, indicator: 'mediation_success_rate', cells: Object.fromEntries(Object.keys(figures.cells).map((code) => [code, value])) });
    const { series } = drawn({ before: share(BEFORE, 80), after: share(AFTER, 82), own: ['68@2025'] });
    expect(series.panels.map(({ total }) => total)).toEqual(['', '']);
    expect(series.sentence).not.toMatch(/cộng lại|Cả nước/);
  });
});
