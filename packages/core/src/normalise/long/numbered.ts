/** Things numbered 0, 1, 2 … in the order in which they are first met; the first of equal ids stays. */
export class Numbered<T> {
  readonly list: T[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of what has this id. */
  number(id: string, make: () => T): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const number = this.list.push(make()) - 1;
    this.#numbers.set(id, number);
    return number;
  }
}
