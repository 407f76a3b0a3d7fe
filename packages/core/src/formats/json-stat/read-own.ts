import * as z from 'zod/mini';
import { Dataset } from '../../dataset/dataset.js';
import { AreaSchema } from '../../model/area.js';
import { IndicatorSchema } from '../../model/indicator.js';
import { TextSchema } from '../../model/language.js';
import { ObservationSchema, type Observation } from '../../model/observation.js';
import { PeriodSchema } from '../../model/period.js';
import { BoundSchema } from '../../model/quantity.js';
import { SourceSchema, type Source } from '../../model/source.js';
import { STATUS_LETTER, StatusSchema, type Status } from '../../model/status.js';
import { makePeriod } from '../../periods/make-period.js';
import type { Cube } from './read-cube.js';

const sparse = <T extends z.core.$ZodType>(schema: T) => z._default(z.record(z.string(), schema), {});
const cells = z.number().check(z.int(), z.nonnegative());

const ExtensionSchema = z.object({
  schema: z.literal(1),
  generated: z._default(z.nullable(z.string()), null),
  synthetic: z._default(z.boolean(), false),
  title: z._default(z.nullable(TextSchema), null),
  note: z._default(z.nullable(TextSchema), null),
  indicators: z.record(z.string(), z.omit(IndicatorSchema, { id: true })),
  areas: z.record(z.string(), z.omit(AreaSchema, { id: true })),
  periods: z.record(z.string(), z.omit(PeriodSchema, { id: true })),
  bound: sparse(BoundSchema),
  numerator: sparse(z.number()),
  denominator: sparse(z.number()),
  unit: sparse(z.string()),
  break: z._default(z.array(cells), []),
  text: sparse(z.string()),
  word: sparse(StatusSchema),
  lineage: sparse(z.string()),
  sources: z._default(z.array(SourceSchema), []),
  source: sparse(z.array(cells)),
  rivals: z._default(z.array(z.object({ cell: cells, value: z.nullable(z.number()), source: z.array(cells) })), []),
  unplaced: z._default(z.array(ObservationSchema), []),
});

/** The status a letter stands for when no word is given. */
const STATUS_OF: ReadonlyMap<string, Status> = new Map(
  (['reported', 'provisional', 'estimated', 'ambiguous', 'not_reported', 'not_applicable', 'not_due', 'suppressed'] as const).map((status) => [STATUS_LETTER[status], status]),
);

/**
 * Read a file of our own from its checked cube and its extension.
 *
 * @returns the dataset, or the place in the extension that is wrong
 */
export function readOwn(cube: Cube, extension: unknown): Dataset | { readonly wrong: string } {
  const parsed = z.safeParse(ExtensionSchema, extension);
  if (!parsed.success) return { wrong: `extension.danbiet.${parsed.error.issues[0]?.path.slice(0, 3).join('.') ?? ''}` };
  const ext = parsed.data;
  const [indicator, area, period, scope] = cube.dimensions;
  if (indicator?.id !== 'indicator' || area?.id !== 'area' || period?.id !== 'period') return { wrong: 'id' };
  const maps = { indicators: withIds(indicator.ids, ext.indicators), areas: withIds(area.ids, ext.areas), periods: withIds(period.ids, ext.periods) };
  for (const [name, map] of Object.entries(maps)) if (map === null) return { wrong: `extension.danbiet.${name}` };
  for (const [id, { start, end }] of maps.periods!) if (start !== null && end !== null && start > end ? true : makePeriod(start, end).id !== id) return { wrong: `extension.danbiet.periods.${id}` };
  const known = (list: readonly number[]): boolean => list.every((at) => at < ext.sources.length);
  if (!Object.values(ext.source).every(known) || !ext.rivals.every(({ source }) => known(source))) return { wrong: 'extension.danbiet.source' };

  const sourcesOf = (list: readonly number[] | undefined): Source[] => (list ?? []).map((at) => ext.sources[at]!);
  const breaks = new Set(ext.break);
  const byCell = new Map<number, Observation>();
  const sizes = [area.ids.length, period.ids.length, scope?.ids.length ?? 1] as const;
  for (const cell of [...new Set([...cube.values.keys(), ...cube.statuses.keys()])].sort((a, b) => a - b)) {
    const [s, p, a, i] = [cell % sizes[2], Math.floor(cell / sizes[2]) % sizes[1], Math.floor(cell / sizes[2] / sizes[1]) % sizes[0], Math.floor(cell / sizes[2] / sizes[1] / sizes[0])];
    const written = scope?.ids[s] ?? '_';
    const letter = cube.statuses.get(cell);
    const status = ext.word[cell] ?? (letter === undefined ? 'reported' : STATUS_OF.get(letter));
    if (status === undefined) return { wrong: `status.${cell}` };
    byCell.set(cell, {
      indicator: indicator.ids[i]!,
      area: area.ids[a]!,
      period: period.ids[p]!,
      scope: written === '_' ? '' : written,
      value: cube.values.get(cell) ?? null,
      bound: ext.bound[cell] ?? 'eq',
      numerator: ext.numerator[cell] ?? null,
      denominator: ext.denominator[cell] ?? null,
      unit: ext.unit[cell] ?? null,
      status,
      text: ext.text[cell] ?? null,
      break: breaks.has(cell),
      lineage: ext.lineage[cell] ?? null,
      sources: sourcesOf(ext.source[cell]),
    });
  }
  for (const rival of ext.rivals) if (!byCell.has(rival.cell)) return { wrong: 'extension.danbiet.rivals' };
  return new Dataset({
    indicators: maps.indicators!,
    areas: maps.areas!,
    periods: maps.periods!,
    observations: [...byCell.values()],
    rivals: ext.rivals.map(({ cell, value, source }) => ({ observation: byCell.get(cell)!, value, sources: sourcesOf(source) })),
    unplaced: ext.unplaced,
    title: ext.title,
    note: ext.note,
    synthetic: ext.synthetic,
    generated: ext.generated,
  });
}

/** Definitions in the order of the dimension; null when one is missing. */
function withIds<T>(ids: readonly string[], definitions: Readonly<Record<string, T>>): Map<string, T & { id: string }> | null {
  if (!ids.every((id) => Object.hasOwn(definitions, id))) return null;
  return new Map(ids.map((id) => [id, { id, ...definitions[id]! }]));
}
