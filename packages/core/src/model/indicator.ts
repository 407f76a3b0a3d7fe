import * as z from 'zod/mini';
import { TextSchema } from './language.js';

/** What is measured; decides formatting and whether a fraction can exist. */
export const IndicatorKindSchema = z.enum(['count', 'share', 'ratio', 'score', 'index', 'money', 'area', 'qualitative']);
/** What is measured. */
export type IndicatorKind = z.infer<typeof IndicatorKindSchema>;

/** How values add up; `none` means a roll-up is refused. */
export const AggregationSchema = z.enum(['sum', 'last', 'ratio_of_sums', 'none']);
/** How values add up over areas or time. */
export type Aggregation = z.infer<typeof AggregationSchema>;

/** The part of the six-fold motto an indicator serves, or what else it is about. */
export const MottoSchema = z.enum(['know', 'discuss', 'do', 'inspect', 'supervise', 'benefit', 'organisation', 'none']);
/** The part of the six-fold motto an indicator serves. */
export type Motto = z.infer<typeof MottoSchema>;

/** An indicator's definition, complete enough that no code needs to know it by name. */
export const IndicatorSchema = z.object({
  id: z.string(),
  label: TextSchema,
  definition: TextSchema,
  unit: TextSchema,
  kind: IndicatorKindSchema,
  nature: z.enum(['flow', 'stock', 'cumulative', 'none']),
  /** Id of the indicator that counts the numerator of a share, or null. */
  numerator: z.nullable(z.string()),
  /** Id of the indicator that counts the denominator of a share, or null. */
  denominator: z.nullable(z.string()),
  aggregation: z.object({ area: AggregationSchema, time: AggregationSchema }),
  /** `neutral` unless more (or less) is declared better; only then may colour or words judge. */
  direction: z.enum(['higher', 'lower', 'neutral']),
  /** Why the direction is what it is. */
  reason: TextSchema,
  motto: MottoSchema,
  /** Digits after the decimal sign when shown. */
  decimals: z.number(),
  /** Publisher of an external index (PAPI, PCI …), or null. */
  publisher: z.nullable(z.string()),
  /** False for external scores published without intervals: ordered for reading, never ranked. */
  rankable: z.boolean(),
  /** True where counts of 1–4 below the nation are suppressed. */
  sensitive: z.boolean(),
});
/** An indicator's definition. */
export type Indicator = z.infer<typeof IndicatorSchema>;
