import type { Scene } from '../figure/index.js';
import type { PaintName } from '../theme/paint.js';

/** A line of text; `y` is its baseline. */
export interface TextShape {
  readonly kind: 'text';
  readonly paint: PaintName;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Anything made of strokes. */
export interface PathShape {
  readonly kind: 'path';
  readonly paint: PaintName;
  readonly d: string;
}

/** A dot. */
export interface CircleShape {
  readonly kind: 'circle';
  readonly paint: PaintName;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** A bar or a band. */
export interface RectShape {
  readonly kind: 'rect';
  readonly paint: PaintName;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Radius of the corners; sharp when left out. */
  readonly round?: number;
}

/** Something drawn, placed in pixels and painted by its class. */
export type Shape = TextShape | PathShape | CircleShape | RectShape;

/** A scene as shapes: what lies behind, and what each mark is made of, in the order of the marks. */
export interface Drawing extends Scene {
  readonly back: readonly Shape[];
  readonly pieces: readonly (readonly Shape[])[];
}

/** A hundredth of a pixel is finer than any screen. */
const round = (n: number): number => Math.round(n * 100) / 100;

/** A line of text at its baseline. */
export const textAt = (paint: PaintName, x: number, y: number, text: string, anchor: TextShape['anchor'] = 'start'): TextShape => ({ kind: 'text', paint, x: round(x), y: round(y), text, anchor });

/** A dot around a centre. */
export const circle = (paint: PaintName, x: number, y: number, r: number): CircleShape => ({ kind: 'circle', paint, x: round(x), y: round(y), r: round(r) });

/** A rectangle from its top left; `corner` is the radius of its corners, sharp when left out. */
export const rect = (paint: PaintName, x: number, y: number, width: number, height: number, corner = 0): RectShape => ({ kind: 'rect', paint, x: round(x), y: round(y), width: round(width), height: round(height), ...(corner > 0 && { round: round(corner) }) });

/** Strokes: path commands with their numbers, rounded. */
export const path = (paint: PaintName, ...parts: readonly (string | number)[]): PathShape => ({ kind: 'path', paint, d: parts.map((part) => (typeof part === 'number' ? round(part) : part)).join(' ') });
