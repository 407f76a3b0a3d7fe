import { BoundSchema, type Bound } from '../model/quantity.js';
import { readNumber } from '../numbers/index.js';

/** A bound, and the cell that says it. */
export type Bounding = readonly [bound: Bound, written: string];

/** Where the true number lies from one that is bounded; bounds of two directions cannot both be right. */
export const DIRECTION = { eq: 'here', approx: 'around', ge: 'up', gt: 'up', le: 'down', lt: 'down' } as const satisfies Record<Bound, string>;

/**
 * Read a cell of a bound column: a bound by its name, or as offices write it before a number; null for anything else.
 *
 * @example readBound('trên') // 'ge'
 */
export function readBound(cell: string): Bound | null {
  if (cell === '=') return 'eq';
  // a sign belongs to a number
  if (/^[-–+]/.test(cell)) return null;
  const own = BoundSchema.safeParse(cell.toLowerCase());
  if (own.success) return own.data;
  // words bound a number when they add that to 1 and nothing else; some stand after it (`trở lên`)
  for (const text of [`${cell} 1`, `1 ${cell}`]) {
    const one = readNumber(text);
    if (one.kind === 'quantity' && one.value === 1 && !one.percent && one.unit === null && one.mark === null && one.numerator === null) return one.bound;
  }
  return null;
}
