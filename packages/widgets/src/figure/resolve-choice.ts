import { comparePeriods, type Area, type AreaId, type Dataset, type Observation } from '@danbiet/core';
import type { Choice } from './choice.js';

/** A choice with nothing left open. */
export interface ResolvedChoice {
  readonly indicator: string;
  readonly period: string;
  /** '' for whole areas; else the part that most figures of these areas cover. */
  readonly scope: string;
  /** Full ids, the reader's own first. */
  readonly areas: readonly AreaId[];
  readonly highlight: ReadonlySet<AreaId>;
}

const WIDER: ReadonlySet<Area['level']> = new Set(['nation', 'region']);

/** The key that occurs most often; the first of equals. */
function commonest(keys: readonly (string | null)[]): string | null {
  const counts = new Map<string | null, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].reduce<readonly [string | null, number]>((best, next) => (next[1] > best[1] ? next : best), [null, 0])[0];
}

/** A list, or another where it is empty. */
const orElse = <T>(list: readonly T[], other: readonly T[]): readonly T[] => (list.length > 0 ? list : other);

/** The areas that belong beside each other: of one vintage and level, those that most figures speak of. */
function areasShown(dataset: Dataset, figures: readonly Observation[], vintage: string | null): readonly Area[] {
  const all = [...dataset.areas.values()];
  const areas = orElse(all.filter(({ level }) => !WIDER.has(level)), all);
  const spoken = new Set(figures.map(({ area }) => area));
  const known = areas.filter(({ id }) => spoken.has(id));
  const inForce = vintage ?? commonest(orElse(known, areas).map((area) => area.vintage));
  const ofVintage = (some: readonly Area[]): readonly Area[] => some.filter((area) => area.vintage === inForce);
  const level = commonest(orElse(ofVintage(known), ofVintage(areas)).map((area) => area.level));
  return ofVintage(areas).filter((area) => area.level === level);
}

/** The id that a bare code means where one area has it, the word itself otherwise. */
function idOf(word: AreaId, dataset: Dataset, vintage: string | null): AreaId {
  if (dataset.areas.has(word)) return word;
  const meant = [...dataset.areas.values()].filter((area) => area.code === word && (vintage === null || area.vintage === vintage));
  return meant.length === 1 ? meant[0]!.id : word;
}

/**
 * Fill what a choice leaves open: the first indicator, its latest period with figures of the vintage asked for, the areas of the vintage that
 * these figures speak of, and the part of them that the figures cover where none covers the whole. Bare codes become ids. Words that mean nothing stay as they are, so that what compares the
 * figures can name them.
 */
export function resolveChoice(dataset: Dataset, choice: Choice): ResolvedChoice {
  const indicator = choice.indicator ?? dataset.indicators.keys().next().value ?? '';
  const all = dataset.observations().filter((one) => one.indicator === indicator);
  const ofVintage = ({ area }: Observation): boolean => choice.vintage === null || dataset.areas.get(area)?.vintage === choice.vintage;
  const period = choice.period ?? [...new Set(orElse(all.filter(ofVintage), all).map((one) => one.period))].flatMap((id) => dataset.periods.get(id) ?? []).sort(comparePeriods).at(-1)?.id ?? '';
  const figures = all.filter((one) => one.period === period);
  const shown = areasShown(dataset, figures, choice.vintage);
  const vintage = choice.vintage ?? shown[0]?.vintage ?? null;
  const ids = new Set(shown.map(({ id }) => id));
  const scopes = figures.filter((one) => ids.has(one.area)).map((one) => one.scope);
  const scope = scopes.includes('') ? '' : (commonest(scopes) ?? '');
  const full = (word: string): AreaId => idOf(word, dataset, vintage);
  // of a list that the dataset does not hold there is no area: the list is then what cannot be compared
  const areas = choice.areas?.map(full) ?? orElse(shown.map(({ id }) => id), vintage === null ? [] : [`@${vintage}`]);
  const own = new Set(choice.highlight.map(full));
  return { indicator, period, scope, highlight: own, areas: [...areas.filter((id) => own.has(id)), ...areas.filter((id) => !own.has(id))] };
}
