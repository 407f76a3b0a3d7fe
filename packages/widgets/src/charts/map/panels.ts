import { pick, type Dataset, type Issue, type Outcome } from '@danbiet/core';
import { tileOf } from '@danbiet/core/areas';
import { resolveChoice, type Choice } from '../../figure/index.js';
import { english } from '../../messages/english.js';
import { vi } from '../../messages/map/vi.js';
import type { MapWords } from '../../messages/map/words.js';
import type { PanelSubject, Reform } from './subject.js';

/** The maps of a figure, before anything is put into words. */
export interface Panels {
  readonly panels: readonly PanelSubject[];
  readonly reform: Reform | null;
  readonly scope: string;
}

/** Said in Vietnamese, and in English once it is there. */
export const refused = (severity: 'error' | 'info', message: (words: MapWords) => string, suggestion: ((words: MapWords) => string) | null = null): Issue => {
  const both = (of: (words: MapWords) => string) => ({ vi: of(vi), en: english() ? of(english()!.map) : '' });
  return { code: 'compare.refused', severity, file: null, sheet: null, row: null, column: null, message: both(message), suggestion: suggestion && both(suggestion), rows: null };
};

/** The nation with one list of provinces: that of the areas chosen. */
export function onePanel(dataset: Dataset, choice: Choice): Outcome<Panels> {
  const { highlight, ...resolved } = resolveChoice(dataset, choice);
  const { result: picked, issues } = pick(dataset, resolved);
  if (picked === null) return { result: null, issues };
  const vintage = picked.areas.find(({ id }) => tileOf(id) !== null)?.vintage;
  if (!vintage) return { result: null, issues: [...issues, refused('error', (words) => words.onlyProvinces, (words) => words.askProvinces)] };
  return { result: { panels: [{ vintage, picked, own: highlight }], reform: null, scope: resolved.scope }, issues };
}
