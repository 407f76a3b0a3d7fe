import * as z from 'zod/mini';

/** A day, `YYYY-MM-DD`; readers check that there is such a day. */
export const IsoDateSchema = z.string();

/**
 * A time period with inclusive ends; either end may be unknown (null).
 * `id` comes from the dates alone, never from the label: `2023`, `2023-S1`, `2023-Q2`, `2023-06`, a stock's instant
 * `2021-12-31`, else `2018-08-01/2019-07-31`, open start `../2021-12-31`, open end `2016-01-01/..`.
 */
export const PeriodSchema = z.object({
  id: z.string(),
  start: z.nullable(IsoDateSchema),
  end: z.nullable(IsoDateSchema),
  /** The words of the source, or null. */
  label: z.nullable(z.string()),
  /** True when the figure counts from a start up to now (`từ đầu nhiệm kỳ đến nay`). */
  cumulative: z.boolean(),
  /** The day on which a cumulative or relative period was read, when known. */
  asOf: z.nullable(IsoDateSchema),
});
/** A time period with inclusive ends. */
export type Period = z.infer<typeof PeriodSchema>;
