import { catalogue, type CatalogueEntry } from './catalogue.js';
import { idsOfActivity } from './same-activity.js';
import { sameUnit } from './unit-words.js';

/**
 * The one indicator that counts the same activity in the unit written, or null. Letters and cases (`petitions_…`,
 * `cases_…`) stand for each other, and a share for its numerator.
 *
 * @example inOtherUnit(catalogue().get('pib_cases_supervised')!, 'cuộc')?.id // 'pib_supervisions'
 */
export function inOtherUnit(entry: CatalogueEntry, unit: string): CatalogueEntry | null {
  const ids = new Set(idsOfActivity(entry.id));
  ids.add(entry.id.replace(/^(petitions|cases)_/, (prefix) => (prefix === 'cases_' ? 'petitions_' : 'cases_')));
  if (entry.numerator !== null) ids.add(entry.numerator);
  for (const other of catalogue().values()) if (other.numerator === entry.id) ids.add(other.id);
  ids.delete(entry.id);
  const fitting = [...ids].flatMap((id) => catalogue().get(id) ?? []).filter((other) => sameUnit(other.unit.vi, unit) || sameUnit(other.unit.en, unit));
  return fitting.length === 1 ? fitting[0]! : null;
}
