import { foldBare, type AreaId } from '@danbiet/core';
import type { ArrowKey, Held, Mark, Scene } from '../../figure/index.js';
import type { Input, Taker } from '../inputs.js';

/** What an explorer needs of the figure whose marks it walks. */
export interface Explored {
  scene(): Scene | null;
  /** Draw again. */
  changed(): void;
  /** Choose areas, or open or close a fold. */
  act(mark: Mark): void;
  hover(areas: readonly AreaId[]): void;
  /** Take the keyboard back to the controls of the frame. */
  leave(): void;
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

const SHOWN_AFTER = 80;
/** Time to bring the pointer from a mark to its tooltip, and between two letters of a name. */
const [KEPT_FOR, TYPED_FOR] = [200, 800];

/**
 * Walks the marks of a drawing by keyboard, pointer and touch, which all reach the same tooltip.
 */
export class Explorer implements Taker {
  /** Id of the mark that the keyboard holds or would reach next. */
  current: string | null = null;
  /** Where the pointer stands, in pixels from the drawing's left, or null when the keyboard opened the tooltip. */
  at: number | null = null;
  /** Whether the keyboard is in use: then the ring is shown. */
  keys = false;
  /** Whether the keyboard has come to a mark that the window must be made to show. */
  arrived = false;
  readonly #host: Explored;
  /** Id of the mark whose tooltip is open. */
  #shown: string | null = null;
  #typed = '';
  #typing: ReturnType<typeof setTimeout> | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** From Esc until the pointer moves: what lay under the tooltip then opens nothing by that alone. */
  #hushed: { entered: (() => void) | null; x: number; y: number } | null = null;

  /** @param host the figure */
  constructor(host: Explored) {
    this.#host = host;
  }

  /** The mark whose tooltip is open, as it is drawn now. */
  get tip(): Mark | null {
    return this.#mark(this.#shown) ?? null;
  }

  take(input: Input): void {
    const { type } = input;
    if (type === 'keydown') this.#key(input.key);
    else if (type === 'focus') {
      this.keys = input.byKeyboard;
      if (this.keys) this.#open(this.#mark(this.current) ?? this.#host.scene()?.marks[0]);
    } else if (type === 'blur') this.close();
    else if (type === 'pointerleave') this.#after(KEPT_FOR, () => this.close());
    else this.#point(input);
  }

  /** Close the tooltip; the place of the keyboard stays. */
  close(): void {
    clearTimeout(this.#waiting);
    if (this.#shown !== null) this.#show(null);
  }

  /** Other marks are drawn: what is said of one that is gone goes with it. */
  follow(): void {
    if (this.#shown !== null && this.#host.scene() && !this.tip) this.close();
  }

  readonly #dismiss = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.#hush();
  };

  #hush(): void {
    const hushed = { entered: null as (() => void) | null, x: 0, y: 0 };
    this.#hushed = hushed;
    const moved = ({ clientX, clientY }: PointerEvent): void => {
      this.#hushed = null;
      // a pointer that moves onto a mark enters it first, at the same point
      if (hushed.x === clientX && hushed.y === clientY) hushed.entered?.();
    };
    document.addEventListener('pointermove', moved, { once: true, capture: true });
    this.close();
  }

  #mark(id: string | null | undefined): Mark | undefined {
    return this.#host.scene()?.marks.find((mark) => mark.id === id);
  }

  #after(ms: number, act: () => void): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(act, ms);
  }

  #show(mark: Mark | null, at: number | null = null): void {
    this.#shown = mark?.id ?? null;
    this.at = at;
    // a tooltip under the pointer goes away by Esc wherever the keyboard stands
    if (mark) document.addEventListener('keydown', this.#dismiss);
    else document.removeEventListener('keydown', this.#dismiss);
    // a fold stands for no area that one could point at: opened, it would hover every row below it
    this.#host.hover(mark?.action === 'select' ? mark.areas : []);
    this.#host.changed();
  }

  #open(mark: Mark | undefined): void {
    clearTimeout(this.#waiting);
    if (!mark) return;
    this.current = mark.id;
    this.arrived = true;
    this.#show(mark);
  }

  #point({ type, mark: id, at, touch, x, y }: Input): void {
    const mark = this.#mark(id);
    if (type === 'click') {
      this.keys = false;
      if (!mark) this.close();
      else {
        this.#open(mark);
        this.at = at;
        this.#host.act(mark);
      }
    } else if (!touch && type === 'pointerover' && mark !== this.tip) {
      const enter = (): void => this.#after(mark ? SHOWN_AFTER : KEPT_FOR, () => (mark ? this.#show(mark, at) : this.close()));
      if (this.#hushed) Object.assign(this.#hushed, { entered: enter, x, y });
      else enter();
    }
    // back on the mark, or on its tooltip: it stays
    else clearTimeout(this.#waiting);
  }

  #key(key: string): void {
    const marks = this.#host.scene()?.marks ?? [];
    if (key === '' || marks.length === 0) return;
    const at = marks.findIndex(({ id }) => id === this.current);
    const letter = key.length === 1 && (key !== ' ' || this.#typed !== '');
    if (key === 'Escape') {
      if (this.tip) this.#hush();
      else this.#host.leave();
    } else if (marks[at]?.to && key.startsWith('Arrow')) this.#open(this.#mark(marks[at].to[key as ArrowKey]) ?? marks[at]);
    else if (STEPS[key]) this.#open(marks[at < 0 ? 0 : STEPS[key](at, marks.length - 1)]);
    else if (key === 'Enter' || (key === ' ' && !letter)) {
      if (at >= 0) this.#host.act(marks[at]!);
    } else if (letter || (key === 'Backspace' && this.#typed !== '')) this.#open(this.#find(letter ? this.#typed + key : this.#typed.slice(0, -1), marks, at));
    else return;
    this.keys = true;
  }

  /** The next mark whose name begins so, or has a word that begins so; typed with or without diacritics. A fold that holds the name is opened. */
  #find(typed: string, marks: readonly Mark[], at: number): Mark | undefined {
    clearTimeout(this.#typing);
    this.#typed = typed;
    this.#typing = setTimeout(() => (this.#typed = ''), TYPED_FOR);
    // a first letter moves on, more letters narrow where one stands
    const from = Math.max(at + (typed.length === 1 ? 1 : 0), 0);
    const round = [...marks.slice(from), ...marks.slice(0, from)];
    const wanted = foldBare(typed);
    const all: readonly (Mark | Held)[] = [...round, ...round.flatMap(({ held = [] }) => held)];
    const found = all.find(({ name }) => foldBare(name).startsWith(wanted)) ?? all.find(({ name }) => foldBare(name).includes(` ${wanted}`));
    const fold = found && round.find(({ held }) => held?.includes(found as Held));
    if (!fold) return found as Mark | undefined;
    // opened, the fold shows the name: stand on it as soon as it is there
    this.current = (found as Held).area;
    this.#host.act(fold);
    setTimeout(() => this.#open(this.#mark(this.current)));
    return undefined;
  }
}
