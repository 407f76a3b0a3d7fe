import type { Figure, Space } from '../figure/index.js';
import { path, type Drawing, type Shape } from '../layout/shape.js';
import { placeBlock, textBlock, type TextPart } from '../layout/text-block.js';

/** A whole figure, placed: its drawing stands at `chartTop`. */
export interface FigureDrawing {
  readonly height: number;
  readonly chartTop: number;
  readonly shapes: readonly Shape[];
  /** Lines of the notes, each with the part of it that is bold. */
  readonly notes: readonly NoteLine[];
}

/** A line whose beginning is bold. */
export interface NoteLine {
  readonly x: number;
  readonly y: number;
  readonly lead: string;
  readonly text: string;
}

/** Room around a figure in pixels: bands reach into it. */
export const MARGIN = 16;

/** The widest measure that reads well, in em of each text. */
const TITLE_EM = 40;

/** Set title, subtitle, sentence, notes and sources around a drawing, as the frame does on a page. On paper the addresses of links are written out. */
export function figureDrawing(figure: Figure, drawing: Drawing, sourcesHead: string, withLinks: boolean, space: Space): FigureDrawing {
  const unit = space.em / 16;
  const shapes: Shape[] = [path('top-rule', 'M', 0, unit, 'H', space.width)];
  const notes: NoteLine[] = [];
  let y = 12 * unit;
  const put = (parts: readonly TextPart[], after: number, width = space.width) => {
    const block = textBlock(parts, Math.min(width, space.width), space);
    if (block.lines.length === 0) return;
    shapes.push(...placeBlock(block, 0, y));
    y += block.height + after * unit;
  };
  put([['kicker', figure.kicker ?? '']], 4);
  put([['title', figure.title]], 4, TITLE_EM * 1.25 * 0.6 * space.em);
  put([['sub', figure.subtitle]], 8);
  put([['sentence', figure.sentence]], 16);
  const chartTop = y;
  y += drawing.height + 16 * unit;
  shapes.push(path('rule', 'M', 0, y, 'H', space.width));
  y += 9 * unit;
  for (const { strong, text } of figure.notes) {
    // set all bold, which is never too narrow, and painted bold as far as the beginning reaches
    const block = textBlock([[strong === null ? 'note' : 'note-strong', [strong, text].filter(Boolean).join(' ')]], space.width, space);
    let left = strong?.length ?? 0;
    for (const line of placeBlock(block, 0, y)) {
      notes.push({ ...line, lead: line.text.slice(0, Math.max(0, left)), text: line.text.slice(Math.max(0, left)) });
      left -= line.text.length + 1;
    }
    y += block.height + 4 * unit;
  }
  const sources = figure.sources.map(({ title, date, url }) => [title, date, withLinks ? url : null].filter(Boolean).join(', '));
  if (sources.length > 0) put([['note', `${sourcesHead}: ${sources.join('; ')}.`]], 0);
  return { height: Math.ceil(y + 4 * unit), chartTop, shapes, notes };
}
