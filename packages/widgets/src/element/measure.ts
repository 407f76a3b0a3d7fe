import type { Measure } from '../figure/index.js';

let context: OffscreenCanvasRenderingContext2D | null | undefined;

/** Width of a text in the figure's letters, as a canvas measures it. */
export const measureText: Measure = (text, size, bold = false) => {
  context ??= new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return text.length * size * 0.6;
  context.font = `${bold ? 600 : 400} ${size}px system-ui, sans-serif`;
  return context.measureText(text).width;
};
