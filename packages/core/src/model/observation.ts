import * as z from 'zod/mini';
import { TextSchema } from './language.js';
import { BoundSchema } from './quantity.js';
import { SourceSchema } from './source.js';
import { StatusSchema } from './status.js';

/**
 * One published figure: an indicator in an area over a period, with everything the source said about it.
 * Areas, periods and indicators are ids into the dataset that holds the observation.
 */
export const ObservationSchema = z.object({
  indicator: z.string(),
  area: z.string(),
  period: z.string(),
  /** The part of the area the figure covers (`district chairs`), or '' for the whole. Different scopes are no rivals. */
  scope: z.string(),
  /** What was printed; null when `status` says why there is no number. Missing is never 0. */
  value: z.nullable(z.number()),
  bound: BoundSchema,
  numerator: z.nullable(z.number()),
  denominator: z.nullable(z.number()),
  /** The unit word as written, or null when the indicator's own unit holds. */
  unit: z.nullable(z.string()),
  status: StatusSchema,
  /** The words of a qualitative cell, or the reason of a refused one. */
  text: z.nullable(z.string()),
  /** True on the first observation after a break in its series. */
  break: z.boolean(),
  /** Of what a rebased or derived value is made, in words. */
  lineage: z.nullable(TextSchema),
  /** All publications that state this figure; the first is the one whose reading stands. */
  sources: z.array(SourceSchema),
});
/** One published figure. */
export type Observation = z.infer<typeof ObservationSchema>;
