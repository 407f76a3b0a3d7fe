import type { Lang } from '@danbiet/core';
import type { Figure } from '../../figure/index.js';
import type { Drawing, Shape } from '../../layout/shape.js';
import { figureWords } from '../../messages/figure/words.js';
import { figureDrawing, MARGIN } from '../../static/figure-drawing.js';
import { stillSpace } from '../../static/framed-svg.js';
import { tokenColour } from '../../static/paint-attributes.js';
import { FONT } from '../../theme/font.js';
import { paintOf, type PaintName } from '../../theme/paint.js';

/** Pixels of the picture for each pixel of the figure. */
const SHARPNESS = 2;
const EM = 16;

/**
 * A whole figure as a PNG picture, light: every shape is drawn straight onto a canvas, so that no image has to be loaded
 * that a page's policy might forbid.
 *
 * @throws when the browser gives no canvas, or no picture of it
 */
export async function pngFile(figure: Figure, drawing: Drawing, lang: Lang): Promise<Blob> {
  const { height, chartTop, shapes, notes } = figureDrawing(figure, drawing, figureWords(lang).source, false, stillSpace(drawing.width));
  const canvas = document.createElement('canvas');
  canvas.width = (drawing.width + 2 * MARGIN) * SHARPNESS;
  canvas.height = (height + 2 * MARGIN) * SHARPNESS;
  const on = canvas.getContext('2d');
  if (!on) throw new Error('this browser draws on no canvas');
  on.scale(SHARPNESS, SHARPNESS);
  on.fillStyle = tokenColour('ground', 'light');
  on.fillRect(0, 0, canvas.width, canvas.height);
  on.translate(MARGIN, MARGIN);
  for (const one of shapes) draw(on, one);
  for (const { x, y, lead, text } of notes) {
    draw(on, { kind: 'text', paint: 'note-strong', x, y, text: lead, anchor: 'start' });
    draw(on, { kind: 'text', paint: 'note', x: x + on.measureText(lead).width, y, text, anchor: 'start' });
  }
  on.translate(0, chartTop);
  for (const one of [...drawing.back, ...drawing.pieces.flat()]) draw(on, one);
  return new Promise((done, fail) => canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('this browser makes no picture'))), 'image/png'));
}

function draw(on: CanvasRenderingContext2D, one: Shape): void {
  take(on, one.paint);
  if (one.kind === 'text') {
    on.textAlign = one.anchor === 'middle' ? 'center' : one.anchor;
    on.fillText(one.text, one.x, one.y);
    return;
  }
  const outline = new Path2D(one.kind === 'path' ? one.d : undefined);
  if (one.kind === 'circle') outline.arc(one.x, one.y, one.r, 0, 2 * Math.PI);
  if (one.kind === 'rect') outline.roundRect(one.x, one.y, one.width, one.height, one.round ?? 0);
  const { fill, stroke } = paintOf(one.paint);
  if (fill !== 'none') on.fill(outline);
  if (stroke) on.stroke(outline);
}

/** Take a paint: black where it names no fill, as SVG does. */
function take(on: CanvasRenderingContext2D, name: PaintName): void {
  const { fill, stroke, width = 1, dash, opacity = 1, size = 1, bold } = paintOf(name);
  on.fillStyle = fill ? tokenColour(fill, 'light') : '#000';
  if (stroke) on.strokeStyle = tokenColour(stroke, 'light');
  on.lineWidth = width;
  on.setLineDash(dash?.split(' ').map(Number) ?? []);
  on.globalAlpha = opacity;
  on.font = `${bold ? 600 : 400} ${size * EM}px ${FONT}`;
}
