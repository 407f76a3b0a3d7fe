/** A sum: its terms that are not known, by name. */
export interface KnownSum {
  readonly name: string;
  readonly unknown: readonly string[];
  /** The sum itself where it is not known either, by name. */
  readonly total?: string;
}

/** An unknown that follows from known sums. */
export interface Determined {
  readonly unknown: string;
  /** The sums it takes, in the order given. */
  readonly by: readonly string[];
}

const ZERO = 1e-9;

/** An equation: coefficients of the unknowns, and of the sums it is made of, those that are not 0. */
interface Row {
  readonly terms: Map<string, number>;
  readonly of: Map<number, number>;
}

/** Subtract a multiple of some coefficients from others. */
function subtract<Key>(from: Map<Key, number>, these: ReadonlyMap<Key, number>, times: number): void {
  for (const [key, value] of these) {
    const left = (from.get(key) ?? 0) - times * value;
    if (Math.abs(left) > ZERO) from.set(key, left);
    else from.delete(key);
  }
}

/** Solve each equation in turn, the shortest of those left first, for the unknown that the fewest others hold: so they stay short. */
function reduce(rows: readonly Row[]): void {
  const holders = new Map<string, Set<Row>>();
  for (const row of rows) for (const term of row.terms.keys()) holders.set(term, (holders.get(term) ?? new Set()).add(row));
  const left = new Set(rows);
  for (;;) {
    let pivot: Row | undefined;
    for (const row of left) if (row.terms.size > 0 && (pivot === undefined || row.terms.size < pivot.terms.size)) pivot = row;
    if (pivot === undefined) return;
    left.delete(pivot);
    const [unknown] = [...pivot.terms.keys()].sort((a, b) => holders.get(a)!.size - holders.get(b)!.size);
    const lead = pivot.terms.get(unknown!)!;
    for (const row of holders.get(unknown!)!) {
      if (row === pivot) continue;
      const times = row.terms.get(unknown!)! / lead;
      subtract(row.terms, pivot.terms, times);
      subtract(row.of, pivot.of, times);
      for (const term of pivot.terms.keys()) {
        if (row.terms.has(term)) holders.get(term)!.add(row);
        else holders.get(term)!.delete(row);
      }
    }
  }
}

/**
 * The unknowns that a set of sums determines: those alone in a row of the reduced echelon form. Linear only: what
 * follows from counts being whole and not negative is not looked for.
 *
 * @example determined([{ name: 'nation', unknown: ['a', 'b'] }, { name: 'region', unknown: ['a'] }]) // a by region, b by both
 */
export function determined(sums: readonly KnownSum[]): readonly Determined[] {
  const rows = sums.map(({ unknown, total }, i): Row => {
    const terms = new Map(unknown.map((name) => [name, 1]));
    if (total !== undefined) subtract(terms, new Map([[total, 1]]), 1);
    return { terms, of: new Map([[i, 1]]) };
  });
  reduce(rows);
  const found = new Map<string, Determined>();
  for (const { terms, of } of rows) {
    const [unknown] = terms.keys();
    if (terms.size === 1 && !found.has(unknown!)) found.set(unknown!, { unknown: unknown!, by: sums.flatMap(({ name }, i) => (of.has(i) ? name : [])) });
  }
  return [...found.values()];
}
