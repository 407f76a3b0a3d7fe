import { html, nothing, type TemplateResult } from 'lit';
import type { FrameWords } from '../messages/frame/words.js';

/** The files that a figure can be saved as, and what stands beside their names. */
export const FILE_KINDS = { csv: 'CSV', json: 'JSON-stat 2.0' } as const;

/** What the menu of a figure does. */
export type MenuAction = keyof typeof FILE_KINDS | 'copy';

/** What a toolbar needs of its figure. */
export interface Controlled {
  /** Draw again. */
  changed(): void;
  /** Save or copy. */
  run(action: MenuAction): Promise<void>;
  /** Say politely. */
  announce(said: string): void;
}

/** The controls of a frame, and what they hold: chart or table, and the menu. */
export class Toolbar {
  /** Whether the table is shown in place of the chart. */
  table = false;
  #open = false;
  /** What stands in place of an action after it was done or failed. */
  #said: string | null = null;
  readonly #figure: Controlled;

  /** @param figure what is controlled */
  constructor(figure: Controlled) {
    this.#figure = figure;
  }

  /** The controls in one language. */
  render(words: FrameWords): TemplateResult {
    const view = (label: string, table: boolean): TemplateResult => html`<button aria-pressed=${this.table === table} @click=${() => this.#show(table)}>${label}</button>`;
    return html`<div class="tools" role="group" aria-label=${words.view}>
      ${view(words.chart, false)}${view(words.table, true)}
      <div class="menu" @focusout=${this.#leaving} @keydown=${this.#leaving}>
        <button aria-expanded=${this.#open} aria-label=${words.options} title=${words.options} @click=${() => this.#expand(!this.#open)}><span aria-hidden="true">•••</span></button>
        ${this.#open
          ? html`<ul part="menu">
              ${(Object.keys(FILE_KINDS) as (keyof typeof FILE_KINDS)[]).map((kind) => html`<li><button @click=${() => this.#act(kind, words)}>${words.downloads[kind]} <small>${FILE_KINDS[kind]}</small></button></li>`)}
              <li><button @click=${() => this.#act('copy', words)}>${this.#said ?? words.copy}</button></li>
            </ul>`
          : nothing}
      </div>
    </div>`;
  }

  readonly #leaving = (event: FocusEvent | KeyboardEvent): void => {
    const box = event.currentTarget as Element;
    if (event instanceof KeyboardEvent) {
      if (event.key !== 'Escape') return;
      // the keyboard goes back to what opened the menu
      box.querySelector('button')!.focus();
    } else if (box.contains(event.relatedTarget as Node | null)) return;
    this.#expand(false);
  };

  #show(table: boolean): void {
    this.table = table;
    this.#figure.changed();
  }

  #expand(open: boolean, said: string | null = null): void {
    if (open === this.#open && said === this.#said) return;
    [this.#open, this.#said] = [open, said];
    this.#figure.changed();
  }

  async #act(action: MenuAction, words: FrameWords): Promise<void> {
    const said = await this.#figure.run(action).then(
      () => (action === 'copy' ? words.copied : null),
      () => words.notDone,
    );
    this.#expand(said !== null, said);
    if (said !== null) this.#figure.announce(said);
  }
}
