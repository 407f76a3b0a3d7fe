import { css, type LitElement } from 'lit';
import { dress } from '../../element/dress.js';
import type { Interaction, Mark } from '../../figure/index.js';

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
const markOf = ({ dataset, cells: [head] }: HTMLTableRowElement): Mark => {
  const [area, name] = [dataset['area']!, head!.textContent];
  return { id: area, label: name, name, action: 'select', areas: [area], box: NOWHERE, tip: null };
};

/** A whole row in words, each figure with its heading: a grid that is walked by rows reads no headings of columns. */
const spoken = ({ cells: [name, ...cells] }: HTMLTableRowElement, { cells: [, ...heads] }: HTMLTableRowElement): string =>
  [name!.textContent, ...cells.flatMap(({ textContent }, i) => (textContent === '' ? [] : `${[...heads[i]!.children].map((one) => one.textContent.trim()).join(' ')}: ${textContent}`))].join(', ');

/** The element of a table. */
type TableElement = LitElement & { readonly scene: { marks: readonly Mark[] } | null };

/** Whether a click ends the marking of text, which is no choice; one that no pointer made marks nothing. */
const isMarking = ({ type, detail }: UIEvent): boolean => type === 'click' && detail > 0 && String(getSelection()) !== '';

/** Whether the rows are meant: the buttons of the headings have keys of their own, and to the sides a table scrolls. */
const isOfRows = (event: KeyboardEvent): boolean => !isMarking(event) && (event.type !== 'keydown' || (event.target === event.currentTarget && !/^Arrow[LR]/.test(event.key)));

/** The rows of a table as what the marks of a drawing are: one stop of the Tab key, walked, pointed at and chosen. */
export class RowMarks {
  readonly #element: TableElement;
  #done: Interaction | null = null;
  #inputs: EventListenerObject | null = null;

  /** @param element draws the table; each time it has, its rows are made marks */
  constructor(element: TableElement) {
    this.#element = element;
    dress(element, rowStyles);
    element.addController({ hostUpdated: () => this.#mark() });
  }

  /** @param done what is done on the areas; @param inputs takes what is done on the rows */
  take(done: Interaction, inputs: EventListenerObject): void {
    [this.#done, this.#inputs] = [done, inputs];
  }

  /** A click that came before the rows could take it is made again. */
  again(event: Event, target: Element): void {
    const cell = target.closest<HTMLElement>('tr[data-area] > *');
    if (event.type === 'click' && !isMarking(event as UIEvent)) void this.#element.updateComplete.then(() => cell?.click());
  }

  #mark(): void {
    const table = this.#element.renderRoot.querySelector<HTMLTableElement>('[part=table]');
    const { scene } = this.#element;
    if (!table || !scene || !this.#done) return;
    const rows = [...table.querySelectorAll<HTMLTableRowElement>('tr[data-area]')];
    scene.marks = rows.map(markOf);
    const { current, selected } = this.#done;
    if (table.role !== 'grid') {
      Object.assign(table, { role: 'grid', tabIndex: 0, ariaMultiSelectable: 'true' });
      for (const type of ['focus', 'blur', 'keydown', 'click', 'pointerover', 'pointerleave']) table.addEventListener(type, (event) => isOfRows(event as KeyboardEvent) && this.#inputs!.handleEvent(event));
    }
    const before = table.getAttribute('aria-activedescendant');
    for (const row of rows) {
      const area = row.dataset['area']!;
      row.id = row.dataset['mark'] = area;
      row.ariaSelected = String(selected.has(area));
      if (!row.classList.toggle('current', area === current) || area === before) continue;
      table.setAttribute('aria-activedescendant', area);
      row.ariaLabel = spoken(row, table.tHead!.rows[0]!);
      // not under the headings, which stay above the rows
      row.style.setProperty('scroll-margin-block-start', `${table.tHead!.offsetHeight}px`);
      row.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  }
}
