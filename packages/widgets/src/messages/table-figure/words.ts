import type { Lang } from '@danbiet/core';
import { english } from '../english.js';
import { vi } from './vi.js';

/** What a table says as a figure of its own. */
export interface TableFigureWords {
  readonly intervalHead: string;
  readonly against: Readonly<Record<'nation' | 'region' | 'median', string>>;
  readonly change: string;
  readonly between: (from: string, to: string) => string;
  /** In a title, where the indicators are too many to name. */
  readonly many: (count: number) => string;
  /** Which column a remark or a note is about. */
  readonly of: (what: string, text: string) => string;
  readonly unrounded: string;
  /** Where one of the two figures is missing, or the two may not be compared. */
  readonly notCompared: string;
}

/** The words of a table as a figure of its own, in one language. */
export const tableFigureWords = (lang: Lang): TableFigureWords => (lang === 'en' ? (english()?.tableFigure ?? vi) : vi);
