import { Dataset } from '../../dataset/dataset.js';
import type { Observation } from '../../model/observation.js';
import { STATUS_LETTER, type Status } from '../../model/status.js';
import { readExtension } from './read-extension.js';

/** Of a cube, what our own files are read by: dimensions with their ids in order, values and status letters by row-major index. */
export interface OwnCube {
  readonly dimensions: readonly { readonly id: string; readonly ids: readonly string[] }[];
  readonly values: ReadonlyMap<number, number>;
  readonly statuses: ReadonlyMap<number, string>;
}

/** The status a letter stands for when no word is given: the first that has it. */
const STATUS_OF: ReadonlyMap<string, Status> = new Map((Object.keys(STATUS_LETTER) as Status[]).reverse().map((status) => [STATUS_LETTER[status], status]));

/**
 * Read a file of our own from its checked cube and its extension.
 *
 * @returns the dataset, or the place in the file that is wrong
 */
export function readOwn(cube: OwnCube, extension: unknown): Dataset | { readonly wrong: string } {
  const ext = readExtension(extension);
  if ('wrong' in ext) return { wrong: `extension.danbiet.${ext.wrong}` };
  const [indicator, area, period, scope] = cube.dimensions;
  if (indicator?.id !== 'indicator' || area?.id !== 'area' || period?.id !== 'period') return { wrong: 'id' };
  const [indicators, areas, periods] = [inOrder(indicator.ids, ext.indicators), inOrder(area.ids, ext.areas), inOrder(period.ids, ext.periods)];
  if (indicators === null || areas === null || periods === null) return { wrong: 'extension.danbiet: definition-missing' };
  const sizes = [area.ids.length, period.ids.length, scope?.ids.length ?? 1] as const;
  const observations = new Map<number, Observation>();
  for (const cell of [...new Set([...cube.values.keys(), ...cube.statuses.keys()])].sort((a, b) => a - b)) {
    const s = cell % sizes[2];
    const p = Math.floor(cell / sizes[2]) % sizes[1];
    const a = Math.floor(cell / sizes[2] / sizes[1]) % sizes[0];
    const i = Math.floor(cell / sizes[2] / sizes[1] / sizes[0]);
    const written = scope?.ids[s] ?? '_';
    const letter = cube.statuses.get(cell);
    const status = ext.word.get(cell) ?? (letter === undefined ? 'reported' : STATUS_OF.get(letter));
    if (status === undefined) return { wrong: `status.${cell}` };
    const made = ext.lineage.get(cell);
    observations.set(cell, {
      indicator: indicator.ids[i]!,
      area: area.ids[a]!,
      period: period.ids[p]!,
      scope: written === '_' ? '' : written,
      value: cube.values.get(cell) ?? null,
      bound: ext.bound.get(cell) ?? 'eq',
      numerator: ext.numerator.get(cell) ?? null,
      denominator: ext.denominator.get(cell) ?? null,
      unit: ext.unit.get(cell) ?? null,
      status,
      text: ext.text.get(cell) ?? null,
      break: ext.break.has(cell),
      lineage: made === undefined ? null : { vi: made, en: ext.lineageEn.get(cell) ?? made },
      sources: ext.source.get(cell) ?? [],
    });
  }
  if (!ext.rivals.every(({ cell }) => observations.has(cell))) return { wrong: 'extension.danbiet.rivals' };
  return new Dataset({
    ...ext,
    indicators,
    areas,
    periods,
    observations: [...observations.values()],
    rivals: ext.rivals.map(({ cell, value, sources }) => ({ observation: observations.get(cell)!, value, sources })),
  });
}

/** Definitions in the order of the dimension; null when one is missing. */
function inOrder<T>(ids: readonly string[], definitions: ReadonlyMap<string, T>): ReadonlyMap<string, T> | null {
  return ids.every((id) => definitions.has(id)) ? new Map(ids.map((id) => [id, definitions.get(id)!])) : null;
}
