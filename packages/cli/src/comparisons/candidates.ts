import { readVintage } from '@danbiet/core/areas';
import type { Area, AreaLevel, Dataset } from '@danbiet/core';
import { Trouble } from '../terminal/trouble.js';

/** Levels that a call may name, largest first. */
export const LEVELS = ['nation', 'region', 'province', 'commune'] as const satisfies readonly AreaLevel[];

/** Which areas a call is about, as far as it says. */
export interface Bounds {
  /** `--level`. */
  readonly level: string | null;
  /** `--vintage`, one of its accepted names. */
  readonly vintage: string | null;
  readonly indicator: string | null;
  /** The periods it names. */
  readonly periods: readonly string[];
}

const inList = (areas: readonly Area[], vintage: string): readonly Area[] => areas.filter((area) => area.vintage === null || area.vintage === vintage);

/** The lists of units that have a figure of what is asked for. */
function listsWithFigures(dataset: Dataset, { indicator, periods }: Bounds): ReadonlySet<string> {
  const asked = dataset.select({ ...(indicator !== null && { indicator }), ...(periods.length > 0 && { period: periods }) }).observations();
  return new Set(asked.flatMap((one) => dataset.areas.get(one.area)?.vintage ?? []));
}

/**
 * The areas of the inputs that a call can mean: of the level and the list it names; without a named list, those of the
 * only one that has a figure of what is asked for.
 *
 * @throws Trouble (2) when the inputs have no area of that level
 */
export function candidates(dataset: Dataset, bounds: Bounds): readonly Area[] {
  const all = [...dataset.areas.values()];
  const { level, vintage } = bounds;
  const ofLevel = level === null ? all : all.filter((area) => area.level === level);
  if (ofLevel.length === 0 && all.length > 0) {
    const held = LEVELS.filter((one) => all.some((area) => area.level === one)).join(', ');
    throw new Trouble(2, { vi: `Đầu vào không có địa bàn cấp ${level}; chỉ có: ${held}.`, en: `The inputs hold no area of the level ${level}; they hold ${held}.` });
  }
  const named = vintage === null ? null : readVintage(vintage);
  const lists = named === null ? listsWithFigures(dataset, bounds) : new Set<string>([named]);
  const [only, ...others] = lists;
  const kept = only !== undefined && others.length === 0 ? inList(ofLevel, only) : ofLevel;
  return kept.length > 0 ? kept : ofLevel;
}
