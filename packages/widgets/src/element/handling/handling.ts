import { adoptStyles, html, nothing, type LitElement, type ReactiveElement, type TemplateResult } from 'lit';
import type { AreaId, Lang } from '@danbiet/core';
import { tell } from '../../events/events.js';
import type { Mark } from '../../figure/index.js';
import { handlingWords, type HandlingWords } from '../../messages/handling/words.js';
import { tableStyles } from '../../table/table.styles.js';
import { TableView, type ShownTable } from '../../table/table-view.js';
import type { Inputs } from '../inputs.js';
import { Explorer, type Explored } from './explorer.js';
import { failure, type NoFigure } from './failure.js';
import { handlingStyles } from './handling.styles.js';
import { Menu, type Controlled } from './menu.js';
import { placeTip, tooltip } from './tooltip.js';

/** A figure's element, as far as its handling knows it. */
export interface Handled extends Omit<Explored, 'act'>, Controlled {
  readonly element: LitElement & { selection: readonly AreaId[]; /** What stands under the words where there is no figure. */ blank?: (lang: Lang) => unknown };
  readonly inputs: Inputs;
  /** Open a fold, or close it. */
  toggle(fold: string): void;
}

/**
 * All that a reader does not need until they do something, or until there is nothing to draw: keyboard and pointer,
 * tooltip, table, menu, and what is said in place of a figure. Loaded after the first drawing, or when somebody asks
 * for it sooner.
 */
export class Handling {
  readonly explorer: Explorer;
  readonly menu: Menu;
  readonly #figure: Handled;
  readonly #table: TableView;

  /** @param figure what is handled; from now on it looks and behaves so */
  constructor(figure: Handled) {
    this.#figure = figure;
    this.menu = new Menu(figure);
    this.#table = new TableView(figure);
    this.explorer = new Explorer({ ...figure, act: (mark) => this.#act(mark) });
    const { element, inputs } = figure;
    adoptStyles(element.renderRoot as ShadowRoot, [...(element.constructor as typeof ReactiveElement).elementStyles, handlingStyles, tableStyles]);
    inputs.to(this.explorer);
  }

  words(lang: Lang): HandlingWords {
    return handlingWords(lang);
  }

  /** The figures as a table. */
  table(shown: ShownTable): TemplateResult {
    return this.#table.show(shown);
  }

  failure(what: NoFigure): TemplateResult {
    return html`${failure(what)}${this.#figure.element.blank?.(what.lang)}`;
  }

  /** The tooltip of the mark that someone stands on. */
  tip(): TemplateResult | typeof nothing {
    const tip = this.explorer.tip?.tip;
    return tip ? tooltip(tip, this.#figure.inputs) : nothing;
  }

  /** Put the tooltip where its mark is. */
  placeTip(): void {
    const { tip, at } = this.explorer;
    const box = this.#figure.element.renderRoot.querySelector<HTMLElement>('[part=tooltip]');
    if (box && tip) placeTip(box, tip, at);
  }

  #act({ action, id, areas }: Mark): void {
    const { element } = this.#figure;
    if (action === 'toggle') {
      this.#figure.toggle(id);
      return;
    }
    const before = element.selection;
    const kept = before.filter((area) => !areas.includes(area));
    element.selection = kept.length < before.length ? kept : [...before, ...areas];
    tell(element, 'danbiet-select', { areas: element.selection, source: element });
  }
}
