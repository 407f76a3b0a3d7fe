/** An indicator in a sum, with what it is multiplied by. */
export interface Term {
  readonly factor: number;
  readonly id: string;
}

/** A sum of indicators, or one sum over another. */
export interface Expression {
  readonly sum: readonly Term[];
  readonly over: readonly Term[] | null;
}

const TERM = /^(?:(-?\d+(?:\.\d+)?) \* )?([a-z][a-z0-9_]*)$/;

/**
 * Read an expression of `rules.csv`: ids joined by ` + `, a number and ` * ` before an id, one ` / `.
 *
 * @throws when the text is anything else
 * @example readExpression('5 * pib_boards') // { sum: [{ factor: 5, id: 'pib_boards' }], over: null }
 */
export function readExpression(text: string): Expression {
  const [sum, over, ...more] = text.split(' / ').map((side) => side.split(' + ').map(readTerm));
  if (sum === undefined || more.length > 0) throw new Error(`rules: “${text}” has more than one division`);
  return { sum, over: over ?? null };
}

function readTerm(text: string): Term {
  const match = TERM.exec(text.trim());
  if (match === null) throw new Error(`rules: “${text}” is no indicator, nor a number times one`);
  return { factor: Number(match[1] ?? 1), id: match[2]! };
}
