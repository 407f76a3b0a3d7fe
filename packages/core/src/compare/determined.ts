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

/** Subtract a multiple of one row from another. */
function reduce(row: number[], by: readonly number[], times: number): void {
  by.forEach((value, i) => (row[i]! -= times * value));
}

/**
 * The unknowns that a set of sums determines: those alone in a row of the reduced echelon form. Linear only: what
 * follows from counts being whole and not negative is not looked for.
 *
 * @example determined([{ name: 'nation', unknown: ['a', 'b'] }, { name: 'region', unknown: ['a'] }]) // a by region, b by both
 */
export function determined(sums: readonly KnownSum[]): readonly Determined[] {
  const unknowns = [...new Set(sums.flatMap(({ unknown, total }) => (total === undefined ? unknown : [...unknown, total])))];
  // coefficients of the unknowns, then which sums the row is made of
  const rows = sums.map(({ unknown, total }, i) => [...unknowns.map((name) => Number(unknown.includes(name)) - Number(name === total)), ...sums.map((_, j) => Number(i === j))]);
  let done = 0;
  for (let column = 0; column < unknowns.length && done < rows.length; column += 1) {
    const found = rows.findIndex((row, i) => i >= done && Math.abs(row[column]!) > ZERO);
    if (found < 0) continue;
    [rows[done], rows[found]] = [rows[found]!, rows[done]!];
    const pivot = rows[done]!;
    const lead = pivot[column]!;
    pivot.forEach((value, i) => (pivot[i] = value / lead));
    rows.forEach((row, i) => {
      if (i !== done && Math.abs(row[column]!) > ZERO) reduce(row, pivot, row[column]!);
    });
    done += 1;
  }
  return rows.flatMap((row) => {
    const left = unknowns.filter((_, i) => Math.abs(row[i]!) > ZERO);
    if (left.length !== 1) return [];
    return [{ unknown: left[0]!, by: sums.filter((_, i) => Math.abs(row[unknowns.length + i]!) > ZERO).map(({ name }) => name) }];
  });
}
