/** The one polite message of a figure: each change that someone has made or waits for, and nothing at the first drawing. */
export class LiveMessage {
  /** What the live region holds. */
  text = '';
  #known: string | null = null;

  /** Something that is said whatever the figure says. */
  say(text: string): void {
    this.text = text;
  }

  /** Take what the figure says now as said, aloud only in place of something else or when it is `urgent`. */
  follow(now: string | undefined, urgent: boolean): void {
    if (now === undefined || now === this.#known) return;
    if (this.#known !== null || urgent) this.text = now;
    this.#known = now;
  }

  /** Take nothing as said before: what comes next is no news. */
  forget(): void {
    this.#known = null;
  }
}
