import type { LitElement } from 'lit';
import { Part } from '../element/part.js';
import type { RowMarks, RowScene, RowState } from './row-marks.js';

/** The rows of an element's table, which are marks once somebody comes to them: few tables are more than read. */
export class ComingRows {
  readonly #rows: Part<RowMarks>;

  /** @param element draws the table; @param scene where its marks are kept */
  constructor(element: LitElement, scene: () => RowScene | null) {
    this.#rows = new Part(async () => new (await import('./row-marks.js')).RowMarks(element, scene), () => element.requestUpdate());
    const come = (event: Event): void => {
      const [target] = event.composedPath();
      if (!this.#rows.it && element.renderRoot.querySelector('.table')) void this.#rows.load().then(() => this.#rows.it?.again(event, target as Element));
    };
    for (const type of ['pointerover', 'focusin', 'click']) element.addEventListener(type, come);
  }

  /** @param done what is done on the areas; @param inputs takes what is done on the rows; @param now whether to fetch what does before anybody comes to them */
  take(done: RowState, inputs: EventListenerObject, now = false): void {
    if (now) void this.#rows.load();
    this.#rows.it?.take(done, inputs);
  }
}
