import type { Source } from '@danbiet/core';
import type { Normalised } from '@danbiet/core/normalise';

const BLANK: Source = { title: null, url: null, date: null, reporter: null, asWritten: null, location: null };

/**
 * Figures of which the files name no source get the one that a call names.
 *
 * @param date day on which it was issued, ISO, where the call says so
 */
export function withSource(normalised: Normalised, title: string, date: string | null): Normalised {
  const observations = normalised.observations.map((one) => {
    const { sources } = one;
    if (sources.some((source) => source.title !== null || source.url !== null || source.reporter !== null)) return one;
    return { ...one, sources: (sources.length > 0 ? sources : [BLANK]).map((source) => ({ ...source, title, date: source.date ?? date })) };
  });
  return { ...normalised, observations };
}
