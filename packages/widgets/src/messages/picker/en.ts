import type { PickerWords } from './words.js';

const VINTAGES: Readonly<Record<string, string>> = { '2024': '63 provinces (to 30 June 2025)', '2025': '34 provinces (from 1 July 2025)' };

/** What a picker says in English. */
export const en: PickerWords = {
  group: 'Choose data',
  indicator: 'Indicator',
  period: 'Period',
  vintage: 'Boundaries',
  areas: 'Areas',
  boundaries: (vintage) => VINTAGES[vintage] ?? `list of ${vintage}`,
  all: (areas) => `All ${areas}`,
  regions: 'By region',
  own: 'A list of your own',
  ownHint: 'While none is chosen, all are shown.',
  search: 'Find an area (with or without diacritics)',
  found: (areas) => `${areas} found.`,
  nothingFound: 'No area matches.',
  clear: 'Clear all',
  moved: 'The period or boundaries shown before have no such figures, so they were changed to some that have.',
  now: (parts) => `Showing: ${parts.join('; ')}.`,
};
