import { unsafeCSS, type CSSResult } from 'lit';
import { PAINT, paintClass, type Paint, type PaintName } from './paint.js';
import { TOKENS, type Palette } from './tokens.js';

const tokens: readonly (readonly [string, Palette])[] = Object.entries(TOKENS);
const each = (value: (name: string, palette: Palette) => string) => tokens.map(([name, palette]) => `--_${name}:${value(name, palette)};`).join('');
const open = (name: string, colour: string) => `var(--danbiet-${name},${colour})`;
const colour = (token: string) => (token === 'none' ? token : `var(--_${token})`);

/** The declarations of a paint. */
function declarations({ fill, stroke, width, dash, opacity, size, bold }: Paint): string {
  return [
    fill && `fill:${colour(fill)}`,
    stroke && `stroke:${colour(stroke)}`,
    width && `stroke-width:${width}px`,
    dash && `stroke-dasharray:${dash}`,
    opacity && `opacity:${opacity}`,
    size && `font-size:${size}em`,
    bold && 'font-weight:600',
  ]
    .filter(Boolean)
    .join(';');
}

/**
 * Colours and paints of the shadow root. A host sets `--danbiet-ink` and the like; light and dark follow its
 * `color-scheme`. On paper and where colours are forced the host's colours do not count; what colour alone sets off is there
 * outlined, and a grid, which no colour can make pale, is thin and lets texts stand clear of it.
 */
export const paintStyles: CSSResult = unsafeCSS(
  `:host{${each((name, [light]) => open(name, light))}}` +
    `@supports (color:light-dark(red,red)){:host{${each((name, [light, dark]) => open(name, `light-dark(${light},${dark})`))}}}` +
    `@media print{:host{color-scheme:light;${each((_, palette) => palette[2])}}}` +
    `@media (forced-colors:active){svg{forced-color-adjust:none}:host{${each((_, palette) => palette[3])}}svg .p-rule{stroke-width:.5px}.p-middle,.p-tile-out{stroke:CanvasText;stroke-dasharray:1 3}.p-aside,.p-name-own{paint-order:stroke;stroke:Canvas;stroke-width:4px}}` +
    Object.entries<Paint>(PAINT)
      .map(([name, paint]) => `.${paintClass(name as PaintName)}{${declarations(paint)}}`)
      .join('') +
    '[aria-selected=true] :is(.p-name,.p-name-none){fill:var(--_accent);font-weight:600}.p-hit{pointer-events:all}.p-ring{display:none}svg.keys:focus .p-ring{display:inline}',
);
