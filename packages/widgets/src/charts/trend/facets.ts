import type { Mark, Space } from '../../figure/index.js';
import { linearScale } from '../../layout/scale.js';
import { path, rect, textAt, type Shape } from '../../layout/shape.js';
import { sideAxis, sideAxisWidth } from '../../layout/side-axis.js';
import { placeBlock, textBlock, widthOf } from '../../layout/text-block.js';
import type { TrendScene } from './layout.js';
import { lineShapes, pointShapes, type PlotScales } from './line-shapes.js';
import { namedPoint } from './end-labels.js';
import type { TrendLine, TrendSeries } from './trend-series.js';

/** Size of a small picture, and the gap to the next, in pixels at 16 px. */
const [WIDE, HIGH, GAP] = [92, 38, 6];

/** What a small picture and the enlarged one both draw. */
function inside(series: TrendSeries, line: TrendLine, scales: PlotScales, floor: number, unit: number): readonly Shape[] {
  const points = series.level?.points ?? [];
  const level = points.length === 0 ? [] : [path('axis', ...points.flatMap(({ slot, at }, i) => [i > 0 && slot - points[i - 1]!.slot === 1 ? 'L' : 'M', scales.x(slot), scales.y(at)]))];
  const last = namedPoint(line);
  return [...level, ...lineShapes(line.points, scales, line.own ? 'line-own' : 'line'), ...line.points.flatMap((point) => (point === last || point.at === null || point.hollow || point.bound !== 'eq' ? pointShapes(point, line, point === last, scales, floor, unit * 0.7) : []))];
}

/** The enlarged picture that shows how to read the small ones: axis, first and last period. */
function keyPicture(series: TrendSeries, line: TrendLine, space: Space): { readonly shapes: readonly Shape[]; readonly height: number } {
  const unit = space.em / 16;
  const wide = Math.min(space.width, 420 * unit);
  const head = textBlock([['value-strong', `${series.keyLabel}: ${line.name}`]], wide, space);
  const [top, bottom] = [head.height + 14 * unit, head.height + 120 * unit];
  const panel = series.panels[0]!;
  const y = linearScale(panel.domain, [bottom - 6 * unit, top]);
  const options = { lang: series.lang, percent: series.percent, whole: series.whole };
  const left = sideAxisWidth(y, options, space);
  const { label = '' } = series.level ?? {};
  const legend = label === '' ? 0 : widthOf(['aside', label], space) + 12 * unit;
  const right = wide - legend;
  const x = (slot: number) => left + 10 * unit + ((slot - panel.from) / (panel.to - panel.from || 1)) * (right - left - 20 * unit);
  const [first, last] = [series.slots[0]!, series.slots.at(-1)!];
  const level = series.level?.points.at(-1);
  const names = first === last ? [last] : [first, last];
  return {
    height: bottom + 36 * unit,
    shapes: [
      ...placeBlock(head, 0, 0),
      ...sideAxis(y, options, left, right, space),
      ...inside(series, line, { x, y }, bottom - 6 * unit, unit),
      ...(level ? [textAt('aside', right + 6 * unit, y(level.at) + 4 * unit, label)] : []),
      ...names.map(({ slot, label: text }) => textAt('tick', x(slot), bottom + 16 * unit, text, slot === first.slot ? 'start' : 'end')),
    ],
  };
}

/** Small pictures of all areas, by region or by name, on one scale, with an enlarged one in front. */
export function facetLayout(series: TrendSeries, space: Space): TrendScene {
  const { width, em } = space;
  const unit = em / 16;
  const columns = Math.max(2, Math.floor((width + GAP * unit) / ((WIDE + GAP) * unit)));
  const tile = (width - (columns - 1) * GAP * unit) / columns;
  const key = keyPicture(series, series.lines.find(({ own }) => own) ?? series.lines[0]!, space);
  const panel = series.panels[0]!;
  const marks: Mark[] = [];
  const pieces: (readonly Shape[])[] = [];
  const back: Shape[] = [...key.shapes];
  const strong = new Map<string, readonly Shape[]>();
  let y = key.height;
  const groups = series.facet === 'region' ? [...new Set(series.lines.map(({ region }) => region))] : [''];
  for (const group of groups) {
    const lines = series.lines.filter(({ region }) => series.facet !== 'region' || region === group);
    const head = textBlock([['head-text', group]], width, space);
    back.push(...placeBlock(head, 0, y + 6 * unit));
    y += head.height + (head.height > 0 ? 12 : 0) * unit;
    for (let start = 0; start < lines.length; start += columns) {
      const row = lines.slice(start, start + columns);
      const names = row.map(({ name, own }) => textBlock([[own ? 'name-own' : 'aside', name]], tile - 8 * unit, space));
      const high = Math.max(...names.map((block) => block.height)) + (HIGH + 10) * unit;
      row.forEach((line, i) => {
        const left = i * (tile + GAP * unit);
        const [top, floor] = [y + high - HIGH * unit, y + high - 6 * unit];
        const scales = { x: (slot: number) => left + 8 * unit + ((slot - panel.from) / (panel.to - panel.from || 1)) * (tile - 16 * unit), y: linearScale(panel.domain, [floor - 4 * unit, top]) };
        const valued = line.points.filter(({ at }) => at !== null);
        const said = (valued.length > 0 ? valued : line.points).map(({ tip }) => tip.lines.join(', '));
        marks.push({ id: line.area, label: [line.name, ...said].join(', '), name: line.name, action: 'select', areas: [line.area], box: { x: left, y, width: tile, height: high }, tip: { heading: line.name, lines: said } });
        back.push(rect(line.own ? 'band' : 'tile', left, y, tile, high));
        pieces.push([...placeBlock(names[i]!, left + 4 * unit, y + 2 * unit), ...inside(series, line, scales, floor - unit, unit)]);
        strong.set(line.area, lineShapes(line.points, scales, 'line-strong'));
      });
      y += high + GAP * unit;
    }
  }
  return { width, height: Math.ceil(y), marks, pieces, back, strong, cursors: new Map() };
}
