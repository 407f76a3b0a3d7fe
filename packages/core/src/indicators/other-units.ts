import { catalogue, type CatalogueEntry } from './catalogue.js';
import { sameUnit } from './unit-words.js';

/** Ids that describe one activity in different units: never merged, but each is what a wrong unit may have meant. */
const ONE_ACTIVITY: readonly (readonly string[])[] = [
  ['pib_cases_supervised', 'pib_supervisions', 'pib_works_supervised'],
  ['pib_cisb_cases_supervised', 'pib_cisb_supervisions'],
  ['cisb_projects_supervised', 'cisb_supervisions'],
  ['vff_supervisions', 'vff_matters_supervised'],
  ['reception_visits', 'reception_persons', 'reception_cases'],
  ['reception_visits_chair', 'reception_persons_chair'],
  ['reception_mass_groups', 'reception_mass_group_persons'],
  ['dialogue_conferences', 'dialogue_participants', 'dialogue_opinions'],
  ['training_courses', 'training_participants'],
  ['pib_boards', 'pib_members'],
  ['mediation_teams', 'mediation_mediators'],
];

/** The activity that an indicator counts in one unit and others count in another, as the first id of them, or null. */
export function sameActivity(id: string): string | null {
  return ONE_ACTIVITY.find((family) => family.includes(id))?.[0] ?? null;
}

/**
 * The one indicator that counts the same activity in the unit written, or null. Letters and cases (`petitions_…`,
 * `cases_…`) stand for each other, and a share for its numerator.
 *
 * @example inOtherUnit(catalogue().get('pib_cases_supervised')!, 'cuộc')?.id // 'pib_supervisions'
 */
export function inOtherUnit(entry: CatalogueEntry, unit: string): CatalogueEntry | null {
  const ids = new Set(ONE_ACTIVITY.filter((family) => family.includes(entry.id)).flat());
  ids.add(entry.id.replace(/^(petitions|cases)_/, (prefix) => (prefix === 'cases_' ? 'petitions_' : 'cases_')));
  if (entry.numerator !== null) ids.add(entry.numerator);
  for (const other of catalogue().values()) if (other.numerator === entry.id) ids.add(other.id);
  ids.delete(entry.id);
  const fitting = [...ids].flatMap((id) => catalogue().get(id) ?? []).filter((other) => sameUnit(other.unit.vi, unit) || sameUnit(other.unit.en, unit));
  return fitting.length === 1 ? fitting[0]! : null;
}
