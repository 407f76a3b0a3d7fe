import { issue, type Outcome } from '../model/issue.js';
import { NOWHERE, type Location } from '../model/source.js';
import { indicatorAmbiguous, indicatorUnknown, unitMismatch } from '../messages/indicators.js';
import { fold, foldBare, foldTones } from '../text/fold.js';
import { catalogue, type CatalogueEntry } from './catalogue.js';
import { inOtherUnit } from './other-units.js';
import { sameUnit } from './unit-words.js';

/** What stands beside a written indicator. */
export interface IndicatorEvidence {
  /** The unit word of the row or column. */
  readonly unit?: string | null;
  /** The year in which the period ends: tells series of one name apart whose definition changed. */
  readonly year?: number | null;
  /** Where it stands, for issues. */
  readonly at?: Location;
}

/** Exact key, then without tones, then without diacritics; labels before aliases, because an alias may belong to several indicators. */
const KEYS = [(text: string) => fold(text), (text: string) => foldTones(text), (text: string) => foldBare(text)];
let tables: readonly ReadonlyMap<string, ReadonlySet<string>>[] | undefined;

function index(): readonly ReadonlyMap<string, ReadonlySet<string>>[] {
  if (tables) return tables;
  const made: Map<string, Set<string>>[] = [];
  for (const names of [(e: CatalogueEntry) => [e.id, e.label.vi, e.label.en], (e: CatalogueEntry) => e.aliases.map((alias) => alias.replace(/\s*…\s*/g, ' '))]) {
    const levels = KEYS.map(() => new Map<string, Set<string>>());
    for (const entry of catalogue().values()) {
      for (const name of names(entry)) {
        for (const [level, keyOf] of KEYS.entries()) {
          const key = keyOf(name);
          levels[level]!.set(key, (levels[level]!.get(key) ?? new Set<string>()).add(entry.id));
        }
      }
    }
    made.push(...levels);
  }
  tables = made;
  return made;
}

/**
 * Resolve a written indicator (id, label or a phrase of real reports) to one of the catalogue. Where a phrase belongs
 * to several indicators only the unit word decides; units that must not merge never do.
 *
 * @example resolveIndicator('Số vụ việc hòa giải thụ lý').result?.id // 'mediation_cases'
 */
export function resolveIndicator(written: string, { unit = null, year = null, at = NOWHERE }: IndicatorEvidence = {}): Outcome<CatalogueEntry> {
  const text = written.normalize('NFC').replace(/\s+/g, ' ').trim();
  for (const [level, table] of index().entries()) {
    const ids = table.get(KEYS[level % KEYS.length]!(text));
    if (!ids) continue;
    const named = [...ids].map((id) => catalogue().get(id)!);
    const inForce = named.filter(({ years }) => year === null || ((years.first ?? year) <= year && year <= (years.last ?? year)));
    const entries = named.length > 1 && inForce.length > 0 ? inForce : named;
    const fitting = unit === null ? entries : entries.filter((entry) => hasUnit(entry, unit));
    if (fitting.length === 1) return { result: fitting[0]!, issues: [] };
    if (entries.length === 1) {
      const entry = entries[0]!;
      return { result: entry, issues: [issue('unit.mismatch', 'warning', unitMismatch({ indicator: entry.label, unit: entry.unit, written: unit ?? '', instead: inOtherUnit(entry, unit ?? '') }), at)] };
    }
    const choices = entries.map((entry) => ({ id: entry.id, unit: entry.unit }));
    return { result: null, issues: [issue('indicator.unknown', 'error', indicatorAmbiguous({ name: text, choices }), at)] };
  }
  return { result: null, issues: [issue('indicator.unknown', 'error', indicatorUnknown({ name: text }), at)] };
}

/** Whether a unit word is the indicator's own, or one that its phrases in real reports use (`lượt người` for persons received). */
function hasUnit({ unit, aliases }: CatalogueEntry, written: string): boolean {
  return [unit.vi, unit.en, ...aliases].some((word) => sameUnit(word, written));
}
