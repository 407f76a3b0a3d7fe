import type { Terminal } from './terminal.js';

const ERASE = '\r\u001b[2K';
const BETWEEN_MS = 100;

/** One line on the terminal that says how far a long job is; on anything else it says nothing. */
export class Progress {
  readonly #terminal: Terminal;
  #shown = false;
  #last = 0;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  /** Show a line in place of the one before; ten times a second at most. */
  show(line: string): void {
    const now = Date.now();
    if (!this.#terminal.errorIsTerminal || now - this.#last < BETWEEN_MS) return;
    this.#last = now;
    this.#shown = true;
    this.#terminal.say(`${ERASE}${line}`);
  }

  /** Take the line away. */
  clear(): void {
    if (this.#shown) this.#terminal.say(ERASE);
    this.#shown = false;
  }
}
