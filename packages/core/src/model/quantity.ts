import * as z from 'zod/mini';

/** How a printed number bounds the true one: `trên 2.000` is `ge`, `khoảng 100` is `approx`. */
export const BoundSchema = z.enum(['eq', 'ge', 'gt', 'le', 'lt', 'approx']);
/** How a printed number bounds the true one. */
export type Bound = z.infer<typeof BoundSchema>;

/** A figure as printed: never a bare number. `value` is what was printed, also when a fraction says otherwise. */
export const QuantitySchema = z.object({
  value: z.nullable(z.number()),
  bound: BoundSchema,
  numerator: z.nullable(z.number()),
  denominator: z.nullable(z.number()),
});
/** A figure as printed: value, bound and, where given, its fraction. */
export type Quantity = z.infer<typeof QuantitySchema>;
