import * as z from 'zod/mini';
import { TextSchema } from './language.js';

/** The kinds of territory, largest first. */
export const AreaLevelSchema = z.enum(['nation', 'region', 'province', 'district', 'commune', 'unknown']);
/** The kinds of territory. `unknown` only in files of other publishers. */
export type AreaLevel = z.infer<typeof AreaLevelSchema>;

/**
 * A place: a code **and** the list of units in force (vintage), because codes are used again after reforms.
 * Id: `31@2024`, `31@2025`, `VN`, `R1@2024`.
 */
export const AreaSchema = z.object({
  id: z.string(),
  code: z.string(),
  /** Name of the unit list (`2024` = the 63 provinces, `2025` = the 34); null for the nation and foreign files. */
  vintage: z.nullable(z.string()),
  name: TextSchema,
  level: AreaLevelSchema,
  /** Region id (`R1@2024`), or null. */
  region: z.nullable(z.string()),
  /** Average population of the latest year held, in persons, or null. */
  population: z.nullable(z.number()),
});
/** A place: a code and a vintage. */
export type Area = z.infer<typeof AreaSchema>;

/** An area's id, `<code>@<vintage>`, or `VN`. */
export type AreaId = string;
