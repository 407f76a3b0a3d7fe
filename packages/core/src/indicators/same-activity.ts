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

/** All ids that count the activity of an indicator, its own among them; only its own where no other does. */
export function idsOfActivity(id: string): readonly string[] {
  return ONE_ACTIVITY.find((family) => family.includes(id)) ?? [id];
}

/** The activity that an indicator counts in one unit and others count in another, as the first id of them, or null. */
export function sameActivity(id: string): string | null {
  return ONE_ACTIVITY.find((family) => family.includes(id))?.[0] ?? null;
}
