/** A text of an old workbook, with the stretches that have a font of their own. */
export interface XlsText {
  readonly text: string;
  /** Where each stretch begins, and the number of its font. */
  readonly runs: readonly (readonly [start: number, font: number])[];
}

/** Reads a record that may go on in following ones; in the middle of a text, each of those says anew how wide letters are. */
class Continued {
  readonly #parts: readonly Uint8Array[];
  #part = 0;
  #at = 0;

  constructor(parts: readonly Uint8Array[]) {
    this.#parts = parts;
  }

  get done(): boolean {
    return this.#part >= this.#parts.length;
  }

  byte(): number {
    const value = this.#parts[this.#part]?.[this.#at] ?? 0;
    this.#at += 1;
    this.#turn();
    return value;
  }

  word(): number {
    return this.byte() + this.byte() * 256;
  }

  skip(bytes: number): void {
    for (let left = bytes; left > 0 && !this.done; ) {
      const step = Math.min(left, this.#parts[this.#part]!.length - this.#at);
      this.#at += step;
      left -= step;
      this.#turn();
    }
  }

  letters(count: number, wide: boolean): string {
    let [text, two, part] = ['', wide, this.#part];
    for (let i = 0; i < count && !this.done; i += 1) {
      if (this.#part !== part) {
        part = this.#part;
        two = (this.byte() & 1) === 1;
      }
      text += String.fromCharCode(two ? this.word() : this.byte());
    }
    return text;
  }

  #turn(): void {
    while (this.#part < this.#parts.length && this.#at >= this.#parts[this.#part]!.length) {
      this.#part += 1;
      this.#at = 0;
    }
  }
}

/**
 * The shared texts of an old workbook ([MS-XLS] 2.4.265).
 *
 * @param parts the record and those that continue it
 */
export function sharedTexts(parts: readonly Uint8Array[]): XlsText[] {
  const reader = new Continued(parts);
  reader.skip(8);
  const texts: XlsText[] = [];
  while (!reader.done) {
    const length = reader.word();
    const flags = reader.byte();
    const runCount = (flags & 8) === 0 ? 0 : reader.word();
    const extra = (flags & 4) === 0 ? 0 : reader.word() + reader.word() * 65_536;
    const text = reader.letters(length, (flags & 1) === 1);
    const runs = Array.from({ length: reader.done ? 0 : runCount }, () => [reader.word(), reader.word()] as const);
    reader.skip(extra);
    texts.push({ text, runs });
  }
  return texts;
}
