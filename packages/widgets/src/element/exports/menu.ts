import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Lang } from '@danbiet/core';
import { menuWords, type MenuWords } from '../../messages/menu/words.js';
import { dress } from '../dress.js';
import { exportFigure, type Exported } from './export-figure.js';
import { menuStyles } from './menu.styles.js';

/** The files that a figure can be saved as, and what stands beside their names; pictures only where there is a drawing. */
export const FILE_KINDS = { csv: 'CSV', svg: 'SVG', png: 'PNG', json: 'JSON-stat 2.0' } as const;

/** The name of a file that a figure can be saved as. */
export type FileKind = keyof typeof FILE_KINDS;

/** What the menu of a figure does. */
export type MenuAction = FileKind | 'copy';

/** What a menu needs of its figure. */
export interface Controlled {
  readonly element: LitElement;
  lang(): Lang;
  /** Draw again. */
  changed(): void;
  /** The figure on its way out of the page. */
  exported(): Exported;
  /** Say politely. */
  announce(said: string): void;
}

/** The two views of a figure, where its menu changes between them. */
export interface View {
  readonly table: boolean;
  show(table: boolean): void;
}

/** The menu of a frame: open or closed, and what its last action came to. Listens to the box that it stands in. */
export class Menu implements EventListenerObject {
  open = false;
  /** What stands in place of an action after it was done or failed. */
  #said: string | null = null;
  readonly #figure: Controlled;

  /** @param figure what is saved and copied */
  constructor(figure: Controlled) {
    this.#figure = figure;
    dress(figure.element, menuStyles);
  }

  /** Closes by Esc, which brings the keyboard back to what opened the menu, and when the keyboard leaves. */
  handleEvent(event: Event): void {
    const box = event.currentTarget as Element;
    if (event instanceof KeyboardEvent) {
      if (event.key !== 'Escape') return;
      box.querySelector('button')!.focus();
    } else if (box.contains((event as FocusEvent).relatedTarget as Node | null)) return;
    this.show(false);
  }

  toggle(): void {
    this.show(!this.open);
  }

  show(open: boolean, said: string | null = null): void {
    if (open === this.open && said === this.#said) return;
    [this.open, this.#said] = [open, said];
    this.#figure.changed();
  }

  /** The open menu. @param view which view is shown, and how the other is, where that is changed here */
  list(view: View | false): TemplateResult {
    const words = menuWords(this.#figure.lang());
    const kinds = (Object.keys(FILE_KINDS) as FileKind[]).filter((kind) => this.#figure.exported().drawing || (kind !== 'svg' && kind !== 'png'));
    const other = view && html`<li><button @click=${() => this.#change(view)}>${view.table ? words.chart : words.table}</button></li>`;
    return html`<ul part="menu">
      ${other || nothing}
      ${kinds.map((kind) => html`<li><button @click=${() => this.#act(kind, words)}>${words.downloads[kind]} <small>${FILE_KINDS[kind]}</small></button></li>`)}
      <li><button @click=${() => this.#act('copy', words)}>${this.#said ?? words.copy}</button></li>
    </ul>`;
  }

  #change(view: View): void {
    this.#close();
    view.show(!view.table);
  }

  /** Close, with the keyboard where it was before the menu. */
  #close(): void {
    this.#figure.element.renderRoot.querySelector<HTMLElement>('.tools [aria-expanded]')?.focus();
    this.show(false);
  }

  async #act(action: MenuAction, words: MenuWords): Promise<void> {
    const said = await exportFigure(action, this.#figure.exported()).then(
      () => (action === 'copy' ? words.copied : null),
      () => words.notDone,
    );
    if (said !== null) this.#figure.announce(said);
    // meanwhile the reader may have left, and closed it
    if (!this.open) return;
    if (said === null) this.#close();
    else this.show(true, said);
  }
}
