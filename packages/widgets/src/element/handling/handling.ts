import { nothing, type LitElement, type TemplateResult } from 'lit';
import type { AreaId, Dataset } from '@danbiet/core';
import { tell } from '../../events/events.js';
import type { Mark, Scene } from '../../figure/index.js';
import { handlingWords } from '../../messages/handling/words.js';
import { tableStyles } from '../../table/table.styles.js';
import { ComingRows } from '../../table/coming-rows.js';
import type { RowScene, RowState } from '../../table/row-marks.js';
import { TableView, type ShownTable } from '../../table/table-view.js';
import { dress } from '../dress.js';
import type { Controlled } from '../exports/menu.js';
import { inputOf, type Inputs } from '../inputs.js';
import { Explorer, type Explored } from './explorer.js';
import { handlingStyles } from './handling.styles.js';
import { placeTip, tooltip } from './tooltip.js';

/** A figure's element, as far as its handling knows it. */
export interface Handled extends Omit<Explored, 'act'>, Controlled {
  readonly element: LitElement & { selection: readonly AreaId[]; readonly data: Dataset | null };
  readonly inputs: Inputs;
  /** Open a fold, or close it. */
  toggle(fold: string): void;
}

/**
 * All that a reader does not need until they do something: keyboard and pointer, tooltip, table. Loaded after the first
 * drawing, or when somebody asks for it sooner.
 */
export class Handling {
  readonly explorer: Explorer;
  readonly #figure: Handled;
  readonly #table: TableView;
  /** Walks the rows of the table as {@link explorer} does the marks of the drawing. */
  readonly #walked: Explorer;
  #rows: ComingRows | null = null;
  readonly #scene: RowScene & Scene = { width: 0, height: 0, marks: [] };

  /** @param figure what is handled; from now on it looks and behaves so */
  constructor(figure: Handled) {
    this.#figure = figure;
    this.#table = new TableView(figure);
    const explored = { ...figure, act: (mark: Mark) => this.#act(mark) };
    this.explorer = new Explorer(explored);
    this.#walked = new Explorer({ ...explored, scene: () => this.#scene });
    const { element, inputs } = figure;
    dress(element, handlingStyles, tableStyles);
    inputs.to(this.explorer);
  }

  /** The figures as a table, whose rows are linked as the marks are. @param asked whether a reader asked for it: on paper nobody walks it */
  table(shown: ShownTable & Omit<RowState, 'current'>, asked: boolean): TemplateResult {
    this.#rows ??= new ComingRows(this.#figure.element, () => this.#scene);
    this.#rows.take({ ...shown, current: this.#walked.current }, { handleEvent: (event) => this.#walked.take(inputOf(event)) }, asked);
    return this.#table.show(shown);
  }

  /** End what is done on marks and rows: nobody is there any more. */
  close(): void {
    this.explorer.close();
    this.#walked.close();
  }

  /** The tooltip of the mark that someone stands on. */
  tip(): TemplateResult | typeof nothing {
    const tip = this.explorer.tip?.tip;
    return tip ? tooltip(tip, this.#figure.inputs) : nothing;
  }

  /** Put the tooltip where its mark is, and both where a reader who came by keyboard sees them: a pointer is where it looks. */
  placeTip(): void {
    this.explorer.follow();
    this.#walked.follow();
    const { tip, at, keys, arrived } = this.explorer;
    this.explorer.arrived = false;
    if (!tip && !arrived) return;
    const { renderRoot } = this.#figure.element;
    const box = tip && renderRoot.querySelector<HTMLElement>('[part=tooltip]');
    if (box) placeTip(box, tip, at);
    if (!arrived || !keys) return;
    // a tooltip that finds no room above its mark stands below it: first to be seen then, the mark lastly
    for (const one of [box, renderRoot.querySelector('.p-ring')]) one?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  }

  /** Do what a mark is for, and say what was done. */
  #act({ action, id, areas, held }: Mark): void {
    const { element } = this.#figure;
    const lang = this.#figure.lang();
    const words = handlingWords(lang);
    if (action === 'toggle') {
      this.#figure.toggle(id);
      // a fold that stands open holds nothing back
      this.#figure.announce(words[held?.length ? 'opened' : 'folded'](areas.length));
      return;
    }
    // a line to compare with is no area
    if (areas.length === 0) return;
    const before = element.selection;
    const kept = before.filter((area) => !areas.includes(area));
    const taken = kept.length < before.length;
    element.selection = taken ? kept : [...before, ...areas];
    this.#figure.announce(words[taken ? 'released' : 'chosen'](areas.map((area) => element.data?.areas.get(area)?.name[lang] ?? area).join(', ')));
    tell(element, 'danbiet-select', { areas: element.selection, source: element });
  }
}
