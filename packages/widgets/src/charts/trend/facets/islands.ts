import { archipelagosOf, type Vintage } from '@danbiet/core/areas';
import type { Box, Mark, Space } from '../../../figure/index.js';
import { placeArchipelagos, type Archipelago } from '../../../layout/islets.js';
import type { Shape } from '../../../layout/shape.js';
import { archipelagoWords } from '../../../messages/archipelagos/in-language.js';
import type { TrendSeries } from '../trend-series.js';
import type { Cell } from './cells.js';

/** A placed archipelago. */
export interface Island {
  readonly mark: Mark;
  readonly shapes: readonly Shape[];
}

/** Hoàng Sa and Trường Sa beside small pictures that stand as on the map, each saying what its province's picture says. @param taken what stands beside the map */
export function islands({ lang, lines }: TrendSeries, cells: readonly Cell[], bottom: number, taken: readonly Box[], space: Space): readonly Island[] {
  const vintage = lines[0]!.area.split('@')[1] as Vintage;
  const first = cells[0]!;
  const [row, column] = [cells.map(({ tile }) => tile!.row), cells.map(({ tile }) => tile!.column)].map((all) => Math.min(...all)) as [number, number];
  const west = cells.find(({ tile }) => tile!.column === column)!;
  const pitch = { x: first.width + (6 * space.em) / 16, y: first.height + (6 * space.em) / 16 };
  const top = Math.min(...cells.map(({ y }) => y));
  const all = archipelagosOf(vintage).map((tile): Archipelago => {
    const [begin, end, under] = archipelagoWords(lang)[tile.archipelago];
    return { ...tile, name: `${begin} ${end}`, lines: [begin, end], under };
  });
  const home = (tile: { readonly column: number; readonly row: number }) => ({ x: west.x + (tile.column - column) * pitch.x, y: top + (tile.row - row) * pitch.y });
  return placeArchipelagos(all, () => 'dot-small', { left: 0, top, width: space.width, end: bottom, pitch: pitch.y, land: [...cells, ...taken], home }, space).map(({ archipelago, box, shapes }) => {
    const province = cells.find(({ line }) => line.area === archipelago.id)?.line;
    const heading = `${archipelago.name} ${archipelago.under}`;
    const lines = province ? saidOf(province) : [];
    return { mark: { id: `${archipelago.archipelago}@${vintage}`, label: [heading, lines.join('; ')].filter(Boolean).join(', '), name: archipelago.name, action: 'select', areas: province ? [province.area] : [], part: true, box, tip: { heading, lines } }, shapes };
  });
}

/** The figures of a line in words, one for each period that has one; the reasons where none has. */
export function saidOf({ points }: TrendSeries['lines'][number]): readonly string[] {
  const valued = points.filter(({ at }) => at !== null);
  return (valued.length > 0 ? valued : points).map(({ among }) => among);
}
