import { landOf, lineageBetween, provinceList, provincesOf, PROVINCE_LISTS, type LineageGroup } from '../areas/index.js';
import { Dataset } from '../dataset/dataset.js';
import { lineageText, partInList, rebaseLevels, rebaseNoList, rebaseRefused, rebaseSmaller, type RebaseRefusal } from '../messages/recast.js';
import { issue, type Area, type AreaId, type Indicator, type Issue, type Observation, type Outcome, type Text } from '../model/index.js';
import { makeDataset } from '../dataset/make-dataset.js';
import { addUp, issueBook } from './add-up.js';
import { bySeries, withBreaks, type MadeOf } from './breaks.js';
import { cellKey, cellsOf, keyOf, type Cells } from './fractions.js';
import { dayWords, inWords, missingPart } from './in-words.js';
import { withholdRevealing } from './withhold.js';

/** How figures are recast. */
export interface RebaseOptions {
  /** What becomes of a unit of which some parts have no figure: `mark` (default) keeps what there is, marked, `drop` leaves it out. */
  readonly partial?: 'mark' | 'drop';
}

/** How an indicator's figures of several areas become one, or why they do not. */
function ruleOf(indicator: Indicator): 'sum' | 'ratio_of_sums' | 'score' | 'not_additive' {
  if (!indicator.rankable || indicator.publisher !== null) return 'score';
  const { area } = indicator.aggregation;
  if (area === 'sum') return 'sum';
  return area === 'ratio_of_sums' && indicator.kind === 'share' ? 'ratio_of_sums' : 'not_additive';
}

/** A unit of the wanted list and the units of another that make it up. */
interface Target {
  readonly area: Area;
  readonly parts: readonly Area[];
  readonly exact: boolean;
  /** True when it is the same land under the same or another code. */
  readonly same: boolean;
}

const sameLand = (group: LineageGroup): boolean => group.exact && group.from.length === 1 && group.to.length === 1 && landOf(group.from[0]!)!.codes.join() === landOf(group.to[0]!)!.codes.join();

/**
 * Recast a dataset to another list of provinces.
 *
 * Counts and stocks add up; shares are rebuilt from numerators and denominators (their own, or those of the indicators
 * that count them); limits stay limits. External scores are refused, also where a province's land is the same in both
 * lists; what does not add up over areas is refused but there; so is splitting a larger unit, and what belongs to no known
 * list. Scopes and periods never mix. Figures that the dataset already has for the wanted list stand before what is
 * computed, and a difference is said.
 *
 * A computed figure is `derived` (or as unsure as its least sure part), keeps the sources of its parts, and says in
 * `lineage` of what it is made. It has a break where any of its parts has since the figure before. Where parts have no
 * figure: counts become lower limits (`ge`), shares become `estimated`, and an issue names what is missing; with
 * `partial: 'drop'` they are left out. Where all parts are there and have the same status without a value, it has it too.
 * A sum of sensitive counts, or of what is made of them, that is a small count itself (1–4) or would give away a figure
 * that is not shown is suppressed, and an info says so.
 *
 * @param vintage name of a list: `1979` … `2024`, `2025`
 * @returns the dataset, and an issue for each refusal (`rebase.refused`) and gap (`rollup.incomplete`)
 * @throws RangeError when there is no such list
 * @example rebase(dataset, '2025').result
 */
export function rebase(dataset: Dataset, vintage: string, { partial = 'mark' }: RebaseOptions = {}): Outcome<Dataset> {
  const list = provinceList(vintage);
  if (list === null) throw new RangeError(`rebase received the list “${vintage}”; expected one of ${PROVINCE_LISTS.map((one) => one.vintage).join(', ')}`);
  const provinces = [...dataset.areas.values()].filter(({ level }) => level === 'province');
  const ofNoList = provinces.filter(({ vintage: of }) => of === null || provinceList(of) === null);
  const others = provinces.filter((area) => area.vintage !== list.vintage && !ofNoList.includes(area));
  if (others.length + ofNoList.length === 0) return { result: dataset, issues: [] };

  const issues: Issue[] = ofNoList.length === 0 ? [] : [issue('rebase.refused', 'warning', rebaseNoList({ names: ofNoList.map(({ name }) => name) }))];
  const wanted = new Map(provincesOf(list.vintage).map((area) => [area.id, area]));
  const held = new Set(dataset.areas.keys());
  const targets: Target[] = [];
  const split: Area[] = [];
  for (const from of [...new Set(others.map((area) => area.vintage!))].sort()) {
    for (const group of lineageBetween(from, list.vintage)) {
      if (!group.from.some((id) => held.has(id))) continue;
      const parts = provincesOf(from).filter(({ id }) => group.from.includes(id));
      if (group.to.length === 1) targets.push({ area: wanted.get(group.to[0]!)!, parts, exact: group.exact, same: sameLand(group) });
      else split.push(...parts.filter(({ id }) => held.has(id)));
    }
  }
  if (split.length > 0) issues.push(issue('rebase.refused', 'warning', rebaseSmaller({ names: split.map(({ name }) => name), vintage: list.vintage })));
  const kept = [...dataset.areas.values()].filter(({ level, vintage: of }) => level === 'nation' || of === list.vintage);
  const elsewhere = [...dataset.areas.values()].filter((area) => !kept.includes(area) && area.level !== 'province' && dataset.observations().some((one) => one.area === area.id));
  if (elsewhere.length > 0) issues.push(issue('rebase.refused', 'info', rebaseLevels({ names: elsewhere.map(({ name }) => name), vintage: list.vintage })));

  const keep = new Set(kept.map(({ id }) => id));
  const native = dataset.observations().filter(({ area }) => keep.has(area));
  const made = recastCells(dataset, targets, { partial, vintage: list.vintage, firstDay: list.firstDay, keep });
  const areas = new Map([...kept, ...targets.map(({ area }) => area)].map((area) => [area.id, area]));
  const safe = withholdRevealing(made.figures, dataset, { areas, periods: dataset.periods });
  const whole = [...native.map((figure): MadeOf => ({ figure, parts: [[figure]], own: true })), ...safe.figures];
  const observations = breakBeside(withBreaks(whole, [dataset], dataset.periods), made.approximate, dataset);
  const joined = makeDataset(observations, { ...dataset, indicators: dataset.indicators.values(), areas: areas.values(), periods: dataset.periods.values() });
  const inSet = ({ area }: Observation) => areas.has(area);
  const rivals = [...joined.dataset.rivals, ...dataset.rivals.filter(({ observation }) => inSet(observation))];
  return {
    result: new Dataset({ ...joined.dataset, observations: joined.dataset.observations(), rivals, unplaced: dataset.unplaced.filter(inSet) }),
    issues: [...issues, ...made.issues, ...safe.issues, ...joined.issues],
  };
}

interface Recasting {
  readonly partial: 'mark' | 'drop';
  readonly vintage: string;
  readonly firstDay: string;
  readonly keep: ReadonlySet<AreaId>;
}

/** A figure of approximately the same land stands in no series with those of the land itself: the later one of two gets a break. */
function breakBeside(observations: readonly Observation[], approximate: ReadonlySet<string>, dataset: Dataset): readonly Observation[] {
  const isNear = (one: Observation) => approximate.has(keyOf(one));
  return [...bySeries(observations, dataset.periods).values()].flatMap((all) => all.map((one, i) => (i > 0 && isNear(one) !== isNear(all[i - 1]!) ? { ...one, break: true } : one)));
}

/** Every figure that the parts of the targets give, and the keys of those whose land is only nearly that of the unit. */
function recastCells(dataset: Dataset, targets: readonly Target[], how: Recasting): { readonly figures: readonly MadeOf[]; readonly approximate: ReadonlySet<string>; readonly issues: readonly Issue[] } {
  const cells = cellsOf(dataset);
  const { say, issues } = issueBook();
  const slices = new Map(dataset.observations().map(({ indicator, period, scope }) => [[indicator, period, scope].join('\n'), { indicator, period, scope }]));
  const figures: MadeOf[] = [];
  const approximate = new Set<string>();
  for (const { indicator: id, period, scope } of slices.values()) {
    const indicator = dataset.indicators.get(id)!;
    for (const target of targets) {
      const found = target.parts.flatMap((part) => cells.get(cellKey(id, part.id, period, scope)) ?? []);
      if (found.length === 0) continue;
      const one = recastOne(dataset, target, found, { indicator, period, scope }, cells, how, say);
      if (one === null) continue;
      figures.push({ figure: one, parts: [found] });
      if (!target.exact) approximate.add(keyOf(one));
    }
  }
  return { figures, approximate, issues: issues() };
}

/** One figure of a unit from those of its parts, or null when it is refused or published already. */
function recastOne(
  dataset: Dataset,
  target: Target,
  found: readonly Observation[],
  { indicator, period, scope }: { readonly indicator: Indicator; readonly period: string; readonly scope: string },
  cells: Cells,
  { partial, vintage, firstDay, keep }: Recasting,
  say: (one: Issue) => void,
): Observation | null {
  const place = { indicator: indicator.id, area: target.area.id, period, scope };
  const published = keep.has(target.area.id) ? cells.get(cellKey(indicator.id, target.area.id, period, scope)) : undefined;
  const refusal = (reason: RebaseRefusal) => issue('rebase.refused', 'warning', rebaseRefused({ reason, indicator: indicator.label, vintage }));
  const rule = ruleOf(indicator);
  const [only] = found;
  if (target.same && only && rule !== 'score') return published ? null : { ...only, ...place };
  if (rule === 'score' || rule === 'not_additive') {
    say(refusal(rule));
    return null;
  }
  const listOfParts = provinceList(target.parts[0]!.vintage!)!;
  const earlier = listOfParts.firstDay < firstDay;
  const day = dayWords(earlier ? firstDay : listOfParts.firstDay);
  const without = (parts: readonly Observation[]) => target.parts.filter(({ id }) => !parts.some(({ area }) => area === id));
  const wordsOf = ({ id }: Area, name: Text) => missingPart(name, found.find(({ area }) => area === id));
  return addUp(
    {
      place,
      words: inWords(dataset, target.area, indicator, period),
      indicator,
      rule,
      found,
      missing: (parts) => ({ names: without(parts).map((part) => wordsOf(part, part.name.vi === target.area.name.vi ? partInList({ name: part.name, vintage: part.vintage! }) : part.name)), others: 0 }),
      level: 'province',
      lineage: (parts) => lineageText({ parts: target.parts.filter(({ id }) => parts.some(({ area }) => area === id)).map(({ name }) => name), missing: without(parts).map((part) => wordsOf(part, part.name)), earlier, day, exact: target.exact }),
      published,
      partial,
      code: 'rebase.refused',
      noFractions: () => refusal('no_fractions'),
    },
    cells,
    say,
  );
}
