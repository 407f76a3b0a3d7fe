import type { Dataset, Figures } from '@danbiet/core';
import type { Normalised } from '@danbiet/core/normalise';

/** Figures as they were read, one for each of the input, repeats marked. */
export function figuresAsRead({ observations, indicators, areas, periods }: Normalised, synthetic: boolean): Figures {
  const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> => new Map(list.map((one) => [one.id, one]));
  return { indicators: byId(indicators), areas: byId(areas), periods: byId(periods), synthetic, observations: () => observations };
}

/** Figures of a dataset: each fact once, and at their end those whose period has no end. */
export function figuresMerged(dataset: Dataset): Figures {
  const { indicators, areas, periods, synthetic } = dataset;
  const observations = [...dataset.observations(), ...dataset.unplaced];
  return { indicators, areas, periods, synthetic, observations: () => observations };
}
