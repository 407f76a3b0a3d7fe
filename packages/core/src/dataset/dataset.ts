import type { Area, AreaId } from '../model/area.js';
import type { Indicator } from '../model/indicator.js';
import type { Lang, Text } from '../model/language.js';
import type { Observation } from '../model/observation.js';
import type { Period } from '../model/period.js';
import type { JsonStatDataset } from '../formats/json-stat/shape.js';
import { writeJsonStat } from '../formats/json-stat/write-json-stat.js';
import type { Rival } from './merge-facts.js';

/** What a dataset is made of. */
export interface DatasetParts {
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** The chosen set of areas, also those without any value. */
  readonly areas: ReadonlyMap<AreaId, Area>;
  readonly periods: ReadonlyMap<string, Period>;
  readonly observations: readonly Observation[];
  readonly rivals: readonly Rival[];
  readonly unplaced: readonly Observation[];
  readonly title: Text | null;
  readonly note: Text | null;
  readonly synthetic: boolean;
  readonly generated: string | null;
}

/** A choice among a dataset's figures; what is left out is not narrowed. */
export interface Selection {
  readonly indicator?: string | readonly string[];
  readonly areas?: readonly AreaId[];
  readonly period?: string | readonly string[];
  readonly scope?: string;
}

const wanted = (choice: string | readonly string[] | undefined): ReadonlySet<string> | null => (choice === undefined ? null : new Set(typeof choice === 'string' ? [choice] : choice));

/**
 * An immutable set of observations with the indicators, areas, periods and sources they speak of. Make one by
 * `makeDataset` (from observations) or `readDataset` (from a file).
 */
export class Dataset {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly areas: ReadonlyMap<AreaId, Area>;
  readonly periods: ReadonlyMap<string, Period>;
  /** Figures that contradict one that stands. */
  readonly rivals: readonly Rival[];
  /** Figures whose period has no end: they cannot be placed in a chart. */
  readonly unplaced: readonly Observation[];
  readonly title: Text | null;
  readonly note: Text | null;
  /** True when the figures are made up; every view must say so. */
  readonly synthetic: boolean;
  /** Day on which the file was made, or null. */
  readonly generated: string | null;
  readonly #observations: readonly Observation[];

  /** @param parts observations in stable order, at most one for each indicator, area, period and scope */
  constructor(parts: DatasetParts) {
    this.indicators = parts.indicators;
    this.areas = parts.areas;
    this.periods = parts.periods;
    this.rivals = Object.freeze([...parts.rivals]);
    this.unplaced = Object.freeze([...parts.unplaced]);
    this.title = parts.title;
    this.note = parts.note;
    this.synthetic = parts.synthetic;
    this.generated = parts.generated;
    this.#observations = Object.freeze([...parts.observations]);
    Object.freeze(this);
  }

  /** Number of observations. */
  get size(): number {
    return this.#observations.length;
  }

  /** Names of the unit lists that the areas belong to, oldest first. */
  get vintages(): readonly string[] {
    return [...new Set([...this.areas.values()].flatMap(({ vintage }) => (vintage === null ? [] : [vintage])))].sort();
  }

  /** All observations in the order of indicators, areas, periods (chronological) and scopes. */
  observations(): readonly Observation[] {
    return this.#observations;
  }

  /** One property of all observations, in their order. */
  column<K extends keyof Observation>(name: K): readonly Observation[K][] {
    return this.#observations.map((observation) => observation[name]);
  }

  /**
   * The part of the dataset that a choice names. Areas, periods and indicators that are named stay in the set even when
   * the dataset says nothing about them, so that their silence can be counted.
   *
   * @throws when a named id is not in the dataset
   */
  select(choice: Selection): Dataset {
    const [indicators, areas, periods] = [wanted(choice.indicator), wanted(choice.areas), wanted(choice.period)];
    const keep = ({ indicator, area, period, scope }: Observation): boolean =>
      (indicators?.has(indicator) ?? true) && (areas?.has(area) ?? true) && (periods?.has(period) ?? true) && (choice.scope === undefined || scope === choice.scope);
    return new Dataset({
      ...this,
      indicators: narrow(this.indicators, indicators, 'indicator'),
      areas: narrow(this.areas, areas, 'area'),
      periods: narrow(this.periods, periods, 'period'),
      observations: this.#observations.filter(keep),
      rivals: this.rivals.filter(({ observation }) => keep(observation)),
      unplaced: this.unplaced.filter(keep),
    });
  }

  /** The dataset as a JSON-stat 2.0 object with labels in one language (default Vietnamese); both stay in its extension. */
  toJsonStat(lang: Lang = 'vi'): JsonStatDataset {
    return writeJsonStat(this, lang);
  }
}

function narrow<T>(map: ReadonlyMap<string, T>, ids: ReadonlySet<string> | null, what: string): ReadonlyMap<string, T> {
  if (ids === null) return map;
  for (const id of ids) if (!map.has(id)) throw new Error(`select received the ${what} “${id}”; the dataset holds ${[...map.keys()].slice(0, 5).join(', ')} …`);
  return new Map([...map].filter(([id]) => ids.has(id)));
}
