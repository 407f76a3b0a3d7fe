import { inferVintage, pastReform, vintageOn, type NameOnSide } from '../areas/index.js';
import { vintageRenewed } from '../messages/areas.js';
import { issue, type Issue } from '../model/issue.js';
import { NOWHERE } from '../model/source.js';
import { columnLocale, type ColumnLocale } from './column-locale.js';
import type { NormaliseOptions } from './options.js';
import type { TableEvidence } from './record-reader.js';

/** What the cells of a whole table say about each of them. */
export interface TableWords {
  readonly areaNames: readonly string[];
  readonly areaCodes: readonly string[];
  /** A list of provinces beside each name, '' where a row says none; empty when no column does. */
  readonly areaVintages: readonly string[];
  /** Each name with the side of the reform on which its row's period lies; asked only where names alone tell the list. */
  readonly sides: () => Iterable<NameOnSide>;
  /** The list of provinces that a heading names, or null. */
  readonly vintage: string | null;
  /** Figures as printed, for the way numbers are written, or that way when it is known. */
  readonly figures: Iterable<string> | ColumnLocale;
  readonly plain: boolean;
}

/**
 * Decide once for a table which list of provinces it uses and how it writes numbers.
 *
 * @returns the evidence, and what was inferred for the whole table
 */
export function tableEvidence(words: TableWords, options: NormaliseOptions): { readonly evidence: TableEvidence; readonly issues: readonly Issue[] } {
  const at = { ...NOWHERE, file: options.file ?? null };
  const rowsSay = words.areaVintages.length > 0 && words.areaVintages.every((cell) => cell.trim() !== '');
  const inferred = rowsSay
    ? { result: null, issues: [] }
    : inferVintage(words.areaNames, { vintage: words.vintage ?? options.vintage ?? null, codes: words.areaCodes, issued: options.date ?? null, at });
  // names of the 63 hold for all rows, but for those of a later time; what was issued before the reform knows only the 63
  const past = inferred.result === '2024' && inferred.issues.length > 0 && vintageOn(options.date ?? '') !== '2024' ? pastReform(words.sides()) : null;
  const renewed = past?.renewed === true ? [issue('area.vintage_inferred', 'info', vintageRenewed({}), at)] : [];
  return {
    evidence: {
      vintage: inferred.result,
      past,
      companions: new Set(inferred.result === null && !rowsSay ? words.areaNames.filter((name) => name.trim() !== '') : []),
      locale: options.locale ? { settled: options.locale, usual: null } : Symbol.iterator in words.figures ? columnLocale(words.figures) : words.figures,
      plain: words.plain,
    },
    // without an answer each row is tried by its own period, and says so itself
    issues: inferred.result !== null || options.vintage != null ? [...inferred.issues, ...renewed] : [],
  };
}
