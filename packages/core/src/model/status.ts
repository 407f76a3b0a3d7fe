import * as z from 'zod/mini';

/** What a cell says about its value; the words of the API, JSON Lines and tables. */
export const StatusSchema = z.enum([
  'reported',
  'provisional',
  'estimated',
  'ambiguous',
  'derived',
  'not_reported',
  'not_applicable',
  'not_due',
  'suppressed',
  'refused',
  'qualitative',
]);
/** What a cell says about its value. */
export type Status = z.infer<typeof StatusSchema>;

/** SDMX CL_OBS_STATUS letter of each status, as JSON-stat files carry it. Several words share `A` and `O`; the file's `word` tells them apart. */
export const STATUS_LETTER = {
  reported: 'A',
  provisional: 'P',
  estimated: 'E',
  ambiguous: 'V',
  derived: 'A',
  not_reported: 'O',
  not_applicable: 'M',
  not_due: 'L',
  suppressed: 'Q',
  refused: 'O',
  qualitative: 'O',
} as const satisfies Record<Status, string>;

/** Statuses whose value is always null. */
export const VALUELESS: ReadonlySet<Status> = new Set<Status>([
  'not_reported',
  'not_applicable',
  'not_due',
  'suppressed',
  'refused',
  'qualitative',
]);
