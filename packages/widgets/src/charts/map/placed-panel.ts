import type { Mark, Space } from '../../figure/index.js';
import type { Shape } from '../../layout/shape.js';
import { placeArchipelagos, type Coast } from '../../layout/islets.js';
import { spokenName } from '../../layout/tile-name.js';
import type { Stop } from '../../layout/walk.js';
import type { PaintName } from '../../theme/paint.js';
import type { MapArchipelago, MapArea, MapPanel } from './map-series.js';

/** A mark with what it is made of, and its place for the arrow keys. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly shapes: readonly Shape[];
  readonly stop: Stop;
}

/** A map of the nation, placed. */
export interface PlacedPanel {
  readonly bottom: number;
  readonly back: readonly Shape[];
  readonly marks: readonly PlacedMark[];
  /** Some area's name does not stand on the map. */
  readonly nameless: boolean;
}

/** Where a map may stand: its left and upper end and its width in pixels, and how far the keyboard's grid lies from that of the first map, in tiles. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly columns: number;
  readonly rows: number;
}

/** A province in words. */
const spoken = ({ short, name, label }: MapArea): string => spokenName(short, name) + label.slice(name.length);

/** A place on the keyboard's grid. */
const stopOf = (id: string, tile: { readonly column: number; readonly row: number }, { columns, rows }: Place): Stop => ({ id, column: tile.column + columns, row: tile.row + rows });

/** The mark of a province. */
export function areaMark(area: MapArea, tile: { readonly column: number; readonly row: number }, where: Pick<Mark, 'box' | 'outline'>, shapes: readonly Shape[], place: Place): PlacedMark {
  return { mark: { id: area.area, label: spoken(area), name: area.name, action: 'select', areas: [area.area], ...where, tip: area.tip }, shapes, stop: stopOf(area.area, tile, place) };
}

const paintOf = ({ province }: MapArchipelago): PaintName => (province?.class ? `tile-${province.class}` : province?.gap === 'not_due' ? 'tile-none-dashed' : 'tile-none');

/** The marks of both archipelagos, east of the mainland: on every map, whatever else it shows. */
export function archipelagoMarks({ archipelagos, vintage }: MapPanel, coast: Coast, place: Place, space: Space): readonly PlacedMark[] {
  return placeArchipelagos(archipelagos, paintOf, coast, space).map(({ archipelago, box, shapes }) => {
    const { label, name, tip, province } = archipelago;
    const id = `${archipelago.archipelago}@${vintage}`;
    return { mark: { id, label, name, action: 'select', areas: province ? [province.area] : [], part: true, box, tip }, shapes, stop: stopOf(id, archipelago, place) };
  });
}
