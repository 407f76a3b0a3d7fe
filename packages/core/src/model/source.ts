import * as z from 'zod/mini';

/** Where in an input file something stands: rows count physical lines (or `<tr>`s) from 1, header included. */
export const LocationSchema = z.object({
  file: z.nullable(z.string()),
  sheet: z.nullable(z.string()),
  row: z.nullable(z.number()),
  /** The column's heading, or its number when it has none. */
  column: z.nullable(z.string()),
});
/** Where in an input file something stands. */
export type Location = z.infer<typeof LocationSchema>;

/** The location of something that came from no file. */
export const NOWHERE: Location = Object.freeze({ file: null, sheet: null, row: null, column: null });

/** A publication that states a figure, with the figure as it stands there. */
export const SourceSchema = z.object({
  title: z.nullable(z.string()),
  url: z.nullable(z.string()),
  /** Day of publication, `YYYY-MM-DD`, or a year or month alone. */
  date: z.nullable(z.string()),
  /** The body that reports, as named by the source. */
  reporter: z.nullable(z.string()),
  /** The figure as printed, e.g. `4.956` or `7/8`. */
  asWritten: z.nullable(z.string()),
  location: z.nullable(LocationSchema),
});
/** A publication that states a figure. */
export type Source = z.infer<typeof SourceSchema>;
