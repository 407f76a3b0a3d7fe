import type { Area } from '../../model/area.js';
import type { Indicator } from '../../model/indicator.js';
import type { Text } from '../../model/language.js';
import type { Observation } from '../../model/observation.js';
import type { Period } from '../../model/period.js';
import type { Bound } from '../../model/quantity.js';
import type { Source } from '../../model/source.js';
import type { Status } from '../../model/status.js';
import { isDay } from '../../periods/calendar.js';
import { periodId } from '../../periods/period-id.js';
import { bothLanguages, fail, isRecord, number, orNull, text, truth, WrongKey, type Checked, type Json } from './checked.js';
import * as model from './model-checks.js';

/** Values by row-major cell index. */
export type Cells<T> = ReadonlyMap<number, T>;

/** `extension.danbiet`, checked. */
export interface Extension {
  readonly generated: string | null;
  readonly synthetic: boolean;
  readonly title: Text | null;
  readonly note: Text | null;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly areas: ReadonlyMap<string, Area>;
  readonly periods: ReadonlyMap<string, Period>;
  readonly bound: Cells<Bound>;
  readonly numerator: Cells<number>;
  readonly denominator: Cells<number>;
  readonly unit: Cells<string>;
  readonly break: ReadonlySet<number>;
  readonly text: Cells<string>;
  readonly word: Cells<Status>;
  readonly lineage: Cells<string>;
  readonly lineageEn: Cells<string>;
  readonly source: Cells<Source[]>;
  readonly rivals: readonly { readonly cell: number; readonly value: number | null; readonly sources: readonly Source[] }[];
  readonly unplaced: readonly Observation[];
}

const isCell = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/**
 * Read our extension. Unknown keys are ignored, absent ones are empty. Sparse objects are walked by hand and only their
 * contents go through a check: that is fast and safe against prototype keys.
 *
 * @returns the extension, or the key that is wrong
 */
export function readExtension(input: unknown): Extension | { readonly wrong: string } {
  try {
    return isRecord(input) && input['schema'] === 1 ? read(input) : { wrong: 'schema' };
  } catch (error) {
    if (error instanceof WrongKey) return { wrong: error.message };
    throw error;
  }
}

function read(input: Json): Extension {
  const at = (key: string): unknown => (Object.hasOwn(input, key) ? input[key] : undefined);
  const entries = (key: string): readonly (readonly [string, unknown])[] => {
    const value = at(key);
    if (value === undefined) return [];
    if (!isRecord(value)) return fail(key);
    return Object.entries(value);
  };
  const list = (key: string): readonly unknown[] => {
    const value = at(key) ?? [];
    if (!Array.isArray(value)) return fail(key);
    return value as unknown[];
  };
  const cells = <T>(key: string, check: Checked<T>): Cells<T> => new Map(entries(key).map(([cell, value]) => [Number(cell), check(value, `${key}.${cell}`)]));
  const named = <T>(key: string, check: Checked<T>): ReadonlyMap<string, T> => new Map(entries(key).map(([id, value]) => [id, check(isRecord(value) ? { ...value, id } : value, `${key}.${id}`)]));

  const sources = list('sources').map((one, i) => model.source(one, `sources.${i}`));
  const sourcesAt = (value: unknown, key: string): Source[] => {
    if (!Array.isArray(value)) return fail(key);
    return value.map((one) => sources[isCell(one) ? one : -1] ?? fail(key));
  };
  const periods = named('periods', model.period);
  for (const [id, { start, end }] of periods) if (!isRightId(id, start, end)) fail(`periods.${id}`);
  return {
    generated: orNull(text)(at('generated') ?? null, 'generated'),
    synthetic: truth(at('synthetic') ?? false, 'synthetic'),
    title: orNull(bothLanguages)(at('title') ?? null, 'title'),
    note: orNull(bothLanguages)(at('note') ?? null, 'note'),
    indicators: named('indicators', model.indicator),
    areas: named('areas', model.area),
    periods,
    bound: cells('bound', model.bound),
    numerator: cells('numerator', number),
    denominator: cells('denominator', number),
    unit: cells('unit', text),
    break: new Set(list('break').map((one) => (isCell(one) ? one : fail('break')))),
    text: cells('text', text),
    word: cells('word', model.status),
    lineage: cells('lineage', text),
    lineageEn: cells('lineageEn', text),
    source: new Map(entries('source').map(([cell, value]) => [Number(cell), sourcesAt(value, `source.${cell}`)])),
    rivals: list('rivals').map((one, i) => {
      if (!isRecord(one) || !isCell(one['cell'])) return fail(`rivals.${i}`);
      return { cell: one['cell'], value: orNull(number)(one['value'], `rivals.${i}`), sources: sourcesAt(one['source'], `rivals.${i}`) };
    }),
    unplaced: list('unplaced').map((one, i) => model.observation(one, `unplaced.${i}`)),
  };
}

function isRightId(id: string, start: string | null, end: string | null): boolean {
  const days = [start, end].every((day) => day === null || isDay(day));
  return days && !(start !== null && end !== null && start > end) && periodId(start, end) === id;
}
