import { indicatorByWords, resolveIndicator, type CatalogueEntry } from '../../indicators/index.js';
import type { Column } from './columns.js';
import type { PathMeaning } from './heading-path.js';

/** The one indicator of a table's columns, for those whose headings only say when (`Cả năm` beside the quarters). */
export interface IndicatorBeside {
  readonly words: string;
  readonly entry: CatalogueEntry;
  /** Numbers of the columns that it is the indicator of. */
  readonly columns: ReadonlySet<number>;
}

/**
 * Find the columns that say a period and nothing else, where all others are of one indicator and some of them say other
 * periods: then they can be of no other. Null where there is none, or where anything beside them leaves it open.
 */
export function indicatorBeside(columns: readonly Column[]): IndicatorBeside | null {
  const figures = columns.filter((one) => one.role === 'figure');
  const silent = figures.filter(({ says, pair }) => pair === undefined && onlyWhen(says));
  const named = figures.filter(({ says }) => says.indicator !== '' || says.unknown !== '');
  if (silent.length === 0 || columns.some(({ role }) => role === 'unclear')) return null;
  const entries = named.map(({ says, pair }) => (pair !== undefined || says.unknown !== '' || says.area !== '' || says.scope !== '' ? null : entryOf(says)));
  const [entry] = entries;
  if (!entry || entries.some((one) => one?.id !== entry.id) || named.every(({ says: { period, part } }) => period === '' && part === '')) return null;
  return { words: named[0]!.says.indicator, entry, columns: new Set(silent.map(({ column }) => column)) };
}

function onlyWhen({ indicator, unknown, period, part, unit, area, scope, samePeriod, cumulative }: PathMeaning): boolean {
  return (period !== '' || part !== '') && !cumulative && [indicator, unknown, unit, area, scope, samePeriod].every((words) => words === '');
}

function entryOf({ indicator, unit }: PathMeaning): CatalogueEntry | null {
  return resolveIndicator(indicator).result ?? indicatorByWords(indicator, unit || null);
}
