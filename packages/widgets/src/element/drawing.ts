import { html, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';
import { markId, type Scene } from '../figure/index.js';
import type { Handling } from './handling/handling.js';

/**
 * The drawing as a list of marks with one tab stop, and the tooltip of the mark that someone stands on.
 *
 * @param name what the list is called; the figure around it has the title for its name, which need not be heard twice
 */
export function drawing({ width, height, marks }: Scene, drawn: TemplateResult | SVGTemplateResult | null, handling: Handling | null, inputs: EventListenerObject, name: string): TemplateResult {
  const at = marks.findIndex(({ id }) => id === handling?.explorer.current);
  return html`<svg
      role="listbox"
      part="chart"
      class=${handling?.explorer.keys ? 'keys' : ''}
      tabindex="0"
      aria-multiselectable="true"
      aria-label=${name}
      aria-describedby="sentence"
      aria-activedescendant=${at < 0 ? nothing : markId(at)}
      width=${width}
      height=${height}
      viewBox="0 0 ${width} ${height}"
      @focus=${inputs}
      @blur=${inputs}
      @keydown=${inputs}
      @click=${inputs}
      @pointerover=${inputs}
      @pointerleave=${inputs}
    >
      ${drawn}
    </svg>
    ${handling?.tip() ?? nothing}`;
}
