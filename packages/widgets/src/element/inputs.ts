/** What a reader did on a drawing, taken from its event at once: an event forgets its target when it is over. */
export interface Input {
  readonly type: string;
  /** The key, '' for other inputs and for keys that belong to the browser (with Ctrl, Alt or Meta). */
  readonly key: string;
  /** Id of the mark it happened on, or null. */
  readonly mark: string | null;
  /** Where the pointer stood, in pixels from the drawing's left. */
  readonly at: number;
  /** Where it stood in the window. */
  readonly x: number;
  readonly y: number;
  readonly touch: boolean;
  /** True for a focus that came by keyboard. */
  readonly byKeyboard: boolean;
}

/** What takes inputs. */
export interface Taker {
  take(input: Input): void;
}

/** Keys that a drawing takes for itself. */
const OWN = /^(?:Arrow(?:Up|Down|Left|Right)|Home|End|Enter|Escape|.)$/u;

/** The input that an event means; a key of the drawing's own does nothing else in the page. */
export function inputOf(event: Event): Input {
  const { type, key, clientX: x = 0, clientY: y = 0, pointerType, ctrlKey, metaKey, altKey } = event as Event & Partial<KeyboardEvent & PointerEvent>;
  const target = event.target as Element;
  const own = ctrlKey || metaKey || altKey ? '' : (key ?? '');
  if (OWN.test(own)) event.preventDefault();
  return {
    type,
    key: own,
    mark: target.closest('[data-mark]')?.getAttribute('data-mark') ?? null,
    at: x - (event.currentTarget as Element).getBoundingClientRect().left,
    x,
    y,
    touch: pointerType === 'touch',
    byKeyboard: type === 'focus' && target.matches(':focus-visible'),
  };
}

/** The listener of a drawing. Keeps what a reader does until the explorer has been loaded, so that no key is lost. */
export class Inputs implements EventListenerObject {
  readonly #load: () => void;
  readonly #kept: Input[] = [];
  #taker: Taker | null = null;

  /** @param load called when a reader begins and nobody takes it yet */
  constructor(load: () => void) {
    this.#load = load;
  }

  handleEvent(event: Event): void {
    const input = inputOf(event);
    if (this.#taker) this.#taker.take(input);
    else {
      this.#kept.push(input);
      this.#load();
    }
  }

  /** Hand over what was kept, and everything from now on. */
  to(taker: Taker): void {
    this.#taker = taker;
    for (const input of this.#kept.splice(0)) taker.take(input);
  }
}
