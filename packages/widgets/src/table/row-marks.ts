import { css, type LitElement } from 'lit';
import { dress } from '../element/dress.js';
import type { Interaction, Mark } from '../figure/index.js';

/** The row that the keyboard holds; the names at the left lie over all else and would cover an outline of the row's own. */
const rowStyles = css`
  [role='grid'] {
    outline: 0;
  }
  [data-mark] {
    position: relative;
    cursor: pointer;
  }
  :focus > * > .current::after {
    position: absolute;
    z-index: 3;
    inset: 0;
    content: '';
    outline: 2.5px solid var(--_accent);
    outline-offset: -2.5px;
    pointer-events: none;
  }
`;

/** Where a row stands is the page's business. */
const NOWHERE = { x: 0, y: 0, width: 0, height: 0 };

/** A row as a mark. */
const markOf = ({ id, dataset, cells: [head] }: HTMLTableRowElement): Mark => {
  const name = head!.textContent;
  return { id, label: name, name, action: 'select', areas: [dataset['area']!], box: NOWHERE, tip: null };
};

/** A whole row in words, each figure with its heading: a grid that is walked by rows reads no headings of columns. */
const spoken = ({ cells: [name, ...cells] }: HTMLTableRowElement, { cells: [, ...heads] }: HTMLTableRowElement): string =>
  [name!.textContent, ...cells.flatMap(({ textContent }, i) => (textContent === '' ? [] : `${[...heads[i]!.children].map((one) => one.textContent.trim()).join(' ')}: ${textContent}`))].join(', ');

/** What holds the rows as marks, in the order in which they stand. */
export interface RowScene {
  marks: readonly Mark[];
}

/** What is done on the areas, as far as rows show it. */
export type RowState = Pick<Interaction, 'current' | 'selected'>;

/** Whether a click ends the marking of text, which is no choice; one that no pointer made marks nothing. */
const isMarking = ({ type, detail }: UIEvent): boolean => type === 'click' && detail > 0 && String(getSelection()) !== '';

/** Whether the rows are meant: the buttons of the headings have keys of their own, and to the sides a table scrolls. */
const isOfRows = (event: KeyboardEvent): boolean => !isMarking(event) && (event.type !== 'keydown' || (event.target === event.currentTarget && !/^Arrow[LR]/.test(event.key)));

/** The rows of a table as what the marks of a drawing are: one stop of the Tab key, walked, pointed at and chosen. */
export class RowMarks {
  readonly #element: LitElement;
  readonly #scene: () => RowScene | null;
  #done: RowState | null = null;
  #inputs: EventListenerObject | null = null;

  /** @param element draws the table; each time it has, its rows are made marks; @param scene where these are kept */
  constructor(element: LitElement, scene: () => RowScene | null) {
    [this.#element, this.#scene] = [element, scene];
    dress(element, rowStyles);
    element.addController({ hostUpdated: () => this.#mark() });
  }

  /** @param done what is done on the areas; @param inputs takes what is done on the rows */
  take(done: RowState, inputs: EventListenerObject): void {
    [this.#done, this.#inputs] = [done, inputs];
  }

  /** A click that came before the rows could take it is made again. */
  again(event: Event, target: Element): void {
    const cell = target.closest<HTMLElement>('tr[data-area] > *');
    if (event.type === 'click' && !isMarking(event as UIEvent)) void this.#element.updateComplete.then(() => cell?.click());
  }

  #mark(): void {
    const table = this.#element.renderRoot.querySelector<HTMLTableElement>('[part=table]');
    const scene = this.#scene();
    if (!scene || !this.#done) return;
    // none where the table is put away, or nothing is found in it: what is said of one then goes with it
    const rows = [...(table?.querySelectorAll<HTMLTableRowElement>('tr[data-area]') ?? [])];
    // an area may have several rows, one for each period: told apart by their order in the data, however they stand
    const count = new Map<string, number>();
    for (const row of [...rows].sort((a, b) => Number(a.dataset['at']) - Number(b.dataset['at']))) {
      const area = row.dataset['area']!;
      const before = count.get(area) ?? 0;
      row.id = row.dataset['mark'] = before > 0 ? `${area}/${before}` : area;
      count.set(area, before + 1);
    }
    scene.marks = rows.map(markOf);
    if (!table) return;
    const { current, selected } = this.#done;
    if (table.role !== 'grid') {
      Object.assign(table, { role: 'grid', tabIndex: 0, ariaMultiSelectable: 'true' });
      for (const type of ['focus', 'blur', 'keydown', 'click', 'pointerover', 'pointerleave']) table.addEventListener(type, (event) => isOfRows(event as KeyboardEvent) && this.#inputs!.handleEvent(event));
    }
    const before = table.getAttribute('aria-activedescendant');
    for (const row of rows) {
      row.ariaSelected = String(selected.has(row.dataset['area']!));
      const isCurrent = row.classList.toggle('current', row.id === current);
      // its figures may be others than before
      row.ariaLabel = isCurrent ? spoken(row, table.tHead!.rows[0]!) : null;
      if (!isCurrent || row.id === before) continue;
      table.setAttribute('aria-activedescendant', row.id);
      // not under the headings, which stay above the rows
      row.style.setProperty('scroll-margin-block-start', `${table.tHead!.offsetHeight}px`);
      row.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  }
}
