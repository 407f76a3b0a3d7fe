import { jsonStatWrong } from '../../messages/formats.js';
import { issue, type Issue } from '../../model/issue.js';
import { NOWHERE } from '../../model/source.js';
import { fail, isRecord, WrongKey, type Json } from './checked.js';
import { MOST_CELLS, MOST_PLACES } from './limits.js';

/** A dimension as read: ids in order, with labels and units. */
export interface CubeDimension {
  readonly id: string;
  readonly label: string;
  readonly role: 'metric' | 'geo' | 'time' | null;
  readonly ids: readonly string[];
  readonly labels: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, { readonly label: string; readonly decimals: number | null }>;
}

/** A JSON-stat dataset whose structure has been checked. */
export interface Cube {
  readonly label: string;
  readonly source: string | null;
  readonly note: string | null;
  readonly dimensions: readonly CubeDimension[];
  /** Values by row-major index; a cell that is absent has none. */
  readonly values: ReadonlyMap<number, number>;
  /** Status texts by row-major index. */
  readonly statuses: ReadonlyMap<number, string>;
  readonly extension: unknown;
}

const own = (record: Json, key: string): unknown => (Object.hasOwn(record, key) ? record[key] : undefined);
const asText = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const strings = (value: unknown): readonly string[] | null => (Array.isArray(value) && value.every((one) => typeof one === 'string') ? (value as string[]) : null);

/**
 * Check the structure of a JSON-stat 2.0 dataset: lengths, positions, roles, sizes, types. The first thing that is wrong
 * is named in the issue.
 */
export function readCube(input: unknown, file: string | null): { readonly cube: Cube | null; readonly issues: readonly Issue[] } {
  try {
    return { cube: check(input), issues: [] };
  } catch (error) {
    if (error instanceof WrongKey) return { cube: null, issues: [issue('format.unreadable', 'error', jsonStatWrong({ what: error.message }), { ...NOWHERE, file })] };
    throw error;
  }
}

function check(input: unknown): Cube {
  if (!isRecord(input)) return fail('root: not-an-object');
  const kind = own(input, 'class');
  if (kind === 'collection' || kind === 'dimension') return fail(`class: ${kind}-not-dataset`);
  if (own(input, 'version') === undefined && kind === undefined) return fail('version: json-stat-1');
  if (own(input, 'version') !== '2.0') return fail('version: not-2.0');
  if (kind !== 'dataset') return fail('class: not-dataset');
  const ids = strings(own(input, 'id'));
  if (ids === null || ids.length === 0) return fail('id: not-a-list-of-texts');
  if (new Set(ids).size !== ids.length) return fail('id: repeated');
  const size = own(input, 'size');
  if (!Array.isArray(size) || size.length !== ids.length || !size.every((n) => Number.isSafeInteger(n) && (n as number) >= 0)) return fail('size: not-one-count-per-dimension');
  const cells = (size as number[]).reduce((product, n) => product * n, 1);
  if (cells > MOST_PLACES || [own(input, 'value'), own(input, 'status')].some((list) => countOf(list) > MOST_CELLS)) return fail('size: too-large');
  const dimension = own(input, 'dimension');
  if (!isRecord(dimension)) return fail('dimension: not-an-object');
  const roles = readRoles(own(input, 'role'), ids);
  const dimensions = ids.map((id, i) => readDimension(id, own(dimension, id), (size as number[])[i]!, roles.get(id) ?? null));
  const label = asText(own(input, 'label')) ?? '';
  const note = own(input, 'note');
  return {
    label,
    source: asText(own(input, 'source')),
    note: strings(note)?.join('\n') ?? null,
    dimensions,
    values: readValues(own(input, 'value'), cells),
    statuses: readStatuses(own(input, 'status'), own(input, 'value'), cells),
    extension: own(input, 'extension'),
  };
}

function countOf(list: unknown): number {
  return typeof list === 'object' && list !== null ? Object.keys(list).length : 0;
}

function readRoles(role: unknown, ids: readonly string[]): ReadonlyMap<string, 'metric' | 'geo' | 'time'> {
  if (role === undefined) return new Map();
  if (!isRecord(role)) return fail('role: not-an-object');
  const found = new Map<string, 'metric' | 'geo' | 'time'>();
  for (const name of ['metric', 'geo', 'time'] as const) {
    const named = own(role, name);
    if (named === undefined) continue;
    const list = strings(named);
    if (list === null) return fail(`role.${name}: not-a-list-of-texts`);
    for (const id of list) {
      if (!ids.includes(id)) return fail(`role.${name}: unknown-dimension`);
      found.set(id, name);
    }
  }
  return found;
}

function readDimension(id: string, raw: unknown, size: number, role: CubeDimension['role']): CubeDimension {
  const at = `dimension.${id.slice(0, 40)}`;
  const category = isRecord(raw) ? own(raw, 'category') : undefined;
  if (!isRecord(raw) || !isRecord(category)) return fail(`${at}: no-category`);
  const labels = textsOf(own(category, 'label'), `${at}.label`);
  const ids = idsOf(own(category, 'index'), labels, at);
  if (ids.length !== size) return fail(`${at}: size-differs`);
  const known = new Set(ids);
  if (known.size !== ids.length) return fail(`${at}: repeated-id`);
  for (const one of labels.keys()) if (!known.has(one)) return fail(`${at}.label: unknown-category`);
  checkChildren(own(category, 'child'), known, at);
  return { id, label: asText(own(raw, 'label')) ?? id, role, ids, labels, units: unitsOf(own(category, 'unit')) };
}

function idsOf(index: unknown, labels: ReadonlyMap<string, string>, at: string): readonly string[] {
  const list = strings(index);
  if (list) return list;
  if (isRecord(index)) {
    const entries = Object.entries(index);
    const sorted: string[] = [];
    for (const [one, position] of entries) {
      if (!Number.isSafeInteger(position) || (position as number) < 0 || (position as number) >= entries.length || sorted[position as number] !== undefined) return fail(`${at}.index: bad-position`);
      sorted[position as number] = one;
    }
    return sorted;
  }
  // the standard lets a dimension of one category leave out its index
  return index === undefined && labels.size === 1 ? [...labels.keys()] : fail(`${at}.index: missing`);
}

function textsOf(record: unknown, at: string): ReadonlyMap<string, string> {
  if (record === undefined) return new Map();
  if (!isRecord(record)) return fail(`${at}: not-an-object`);
  return new Map(Object.entries(record).map(([key, text]) => (typeof text === 'string' ? ([key, text] as const) : fail(`${at}: not-text`))));
}

function unitsOf(record: unknown): CubeDimension['units'] {
  if (!isRecord(record)) return new Map();
  return new Map(
    Object.entries(record).flatMap(([id, unit]) => {
      if (!isRecord(unit)) return [];
      const decimals = own(unit, 'decimals');
      // PX-Web calls the unit's name `base`
      return [[id, { label: asText(own(unit, 'label')) ?? asText(own(unit, 'base')) ?? '', decimals: Number.isInteger(decimals) && (decimals as number) >= 0 && (decimals as number) <= 12 ? (decimals as number) : null }] as const];
    }),
  );
}

function checkChildren(child: unknown, ids: ReadonlySet<string>, at: string): void {
  if (child === undefined) return;
  if (!isRecord(child)) return fail(`${at}.child: not-an-object`);
  const children = new Map(Object.entries(child).map(([parent, list]) => [parent, strings(list) ?? fail(`${at}.child: not-a-list-of-texts`)]));
  for (const [parent, list] of children) for (const one of [parent, ...list]) if (!ids.has(one)) fail(`${at}.child: unknown-category`);
  const done = new Set<string>();
  for (const start of children.keys()) {
    const path = new Set<string>();
    let level = [start];
    while (level.length > 0) {
      for (const one of level) if (path.has(one)) fail(`${at}.child: cycle`);
      for (const one of level) path.add(one);
      level = [...new Set(level.flatMap((one) => (done.has(one) ? [] : (children.get(one) ?? []))))];
    }
    done.add(start);
  }
}

function readValues(value: unknown, cells: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const [cell, one] of entriesOf(value, cells, 'value')) {
    if (one === null) continue;
    if (typeof one !== 'number' || !Number.isFinite(one)) return fail('value: not-a-number');
    found.set(cell, one);
  }
  return found;
}

/** A status of each cell, or one that holds for all values: as a text, or as a list of one. */
function readStatuses(status: unknown, value: unknown, cells: number): ReadonlyMap<number, string> {
  const alike = Array.isArray(status) && status.length === 1 && cells !== 1 ? (status[0] as unknown) : status;
  if (alike === undefined || alike === null) return new Map();
  if (typeof alike === 'string') return new Map(entriesOf(value, cells, 'value').map(([cell]) => [cell, alike]));
  return new Map(entriesOf(alike, cells, 'status').flatMap(([cell, one]) => (one === null ? [] : typeof one === 'string' ? [[cell, one] as const] : fail('status: not-text'))));
}

function entriesOf(list: unknown, cells: number, what: string): readonly (readonly [number, unknown])[] {
  if (Array.isArray(list)) return list.length === cells ? list.map((one, cell) => [cell, one] as const) : fail(`${what}: length-differs`);
  if (!isRecord(list)) return fail(`${what}: neither-list-nor-object`);
  return Object.entries(list).map(([key, one]) => {
    const cell = Number(key);
    return /^\d+$/.test(key) && cell < cells ? ([cell, one] as const) : fail(`${what}: cell-out-of-range`);
  });
}
