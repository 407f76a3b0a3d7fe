import { html, nothing, type TemplateResult } from 'lit';
import type { FrameWords } from '../messages/frame/words.js';
import type { Menu } from './exports/menu.js';

/** Where a reader changes between chart and table. */
export type Views = 'buttons' | 'menu';

/** What the controls of a frame show and do. */
export interface Toolbar {
  readonly words: FrameWords;
  /** Null where there is but one view. */
  readonly views: Views | null;
  /** Whether the table is shown in place of the chart. */
  readonly table: boolean;
  /** Null until it has been loaded. */
  readonly menu: Menu | null;
  readonly show: (table: boolean) => void;
  /** Open the menu, or close it. */
  readonly options: () => void;
}

/** The controls of a frame: chart or table, and the menu. */
export function toolbar({ words, views, table, menu, show, options }: Toolbar): TemplateResult {
  const view = (label: string, its: boolean): TemplateResult => html`<button aria-pressed=${table === its} @click=${() => show(its)}>${label}</button>`;
  return html`<div class="tools" role="group" aria-label=${words.view}>
    ${views === 'buttons' ? [view(words.chart, false), view(words.table, true)] : nothing}
    <div class="menu" @focusout=${menu} @keydown=${menu}>
      <button aria-expanded=${menu?.open ?? false} aria-label=${words.options} title=${words.options} @click=${options}><span aria-hidden="true">•••</span></button>
      ${menu?.open ? menu.list(views === 'menu' && { table, show }) : nothing}
    </div>
  </div>`;
}
