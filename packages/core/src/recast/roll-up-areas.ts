import { areaById, NATION, provinceList, provincesOf } from '../areas/index.js';
import type { Dataset } from '../dataset/dataset.js';
import { makeDataset } from '../dataset/make-dataset.js';
import { pooledText, rollUpNowhere, rollUpOrphans, rollUpRefused } from '../messages/recast.js';
import { issue, VALUELESS, type Area, type AreaId, type AreaLevel, type Observation, type Outcome } from '../model/index.js';
import { addUp, issueBook } from './add-up.js';
import { withBreaks, type MadeOf } from './breaks.js';
import { COMMUNE_COUNTS } from './communes.data.js';
import { cellKey, cellsOf } from './fractions.js';
import { inWords, missingPart } from './in-words.js';
import { withholdRevealing } from './withhold.js';

/** Levels that others make up. */
export type WiderLevel = 'province' | 'region' | 'nation';

/** An area and all that make it up, also those about which the dataset says nothing. */
interface Wider {
  readonly area: Area;
  readonly parts: readonly Area[];
  /** How many more make it up, of which no name is known; null where nobody says. */
  readonly unnamed: number | null;
}

const PART_OF: Readonly<Record<WiderLevel, AreaLevel>> = { province: 'commune', region: 'province', nation: 'province' };

/** All areas that belong to a list of which the dataset holds some: the whole list for provinces, what is held for communes. */
function membersOf(dataset: Dataset, level: AreaLevel, vintage: string | null): readonly Area[] {
  const held = [...dataset.areas.values()].filter((area) => area.level === level && area.vintage === vintage);
  if (level !== 'province' || vintage === null || provinceList(vintage) === null) return held;
  const known = new Map(held.map((area) => [area.id, area]));
  return provincesOf(vintage).map((area) => known.get(area.id) ?? area);
}

/**
 * How many communes of a province the dataset does not hold: by the law's count; where that is not held, by `parents`,
 * unless it names only what the dataset holds and so may be no full list.
 */
function unnamedOf(province: AreaId, held: readonly Area[], vintage: string | null, parents: ReadonlyMap<AreaId, AreaId>): number | null {
  const named = [...parents].filter(([id, parent]) => parent === province && id.endsWith(`@${vintage}`)).length;
  const count = vintage === null ? undefined : COMMUNE_COUNTS[vintage]?.[province.split('@')[0]!];
  if (count === undefined && named <= held.length) return null;
  return Math.max(count ?? 0, named) - held.length;
}

function widerAreas(dataset: Dataset, to: WiderLevel, parents: ReadonlyMap<AreaId, AreaId>): readonly Wider[] {
  const level = PART_OF[to];
  const vintages = new Set([...dataset.areas.values()].filter((area) => area.level === level).map(({ vintage }) => vintage));
  return [...vintages].flatMap((vintage) => {
    const groups = new Map<AreaId, Area[]>();
    for (const part of membersOf(dataset, level, vintage)) {
      const parent = to === 'nation' ? NATION.id : to === 'region' ? part.region : (parents.get(part.id) ?? null);
      if (parent !== null) groups.set(parent, [...(groups.get(parent) ?? []), part]);
    }
    return [...groups].flatMap(([id, parts]) => {
      const area = dataset.areas.get(id) ?? areaById(id);
      return area === null ? [] : [{ area, parts, unnamed: to === 'province' ? unnamedOf(id, parts, vintage, parents) : 0 }];
    });
  });
}

/** What has figures and belongs to none of the wider areas. */
function orphansOf(dataset: Dataset, wider: readonly Wider[], level: AreaLevel): readonly Area[] {
  const known = new Set(wider.flatMap(({ parts }) => parts.map(({ id }) => id)));
  const told = new Set(dataset.observations().map(({ area }) => area));
  return [...dataset.areas.values()].filter((area) => area.level === level && told.has(area.id) && !known.has(area.id));
}

/** Roll figures up to wider areas; see `rollUp`. */
export function rollUpAreas(dataset: Dataset, to: WiderLevel, parents: ReadonlyMap<AreaId, AreaId>): Outcome<Dataset> {
  const wider = widerAreas(dataset, to, parents);
  if (wider.length === 0) return { result: null, issues: [issue('compare.refused', 'error', rollUpNowhere({ level: PART_OF[to] }))] };
  const { say, issues } = issueBook();
  const orphans = orphansOf(dataset, wider, PART_OF[to]);
  if (orphans.length > 0) say(issue('compare.refused', 'warning', rollUpOrphans({ names: orphans.map(({ name }) => name), level: PART_OF[to] })));
  const cells = cellsOf(dataset);
  const figures = new Map<Observation, MadeOf>();
  const slices = new Map(dataset.observations().map(({ indicator, period, scope }) => [[indicator, period, scope].join('\n'), { indicator, period, scope }]));
  for (const { area, parts, unnamed } of wider) {
    for (const { indicator: id, period, scope } of slices.values()) {
      const indicator = dataset.indicators.get(id)!;
      const found = parts.flatMap((part) => cells.get(cellKey(id, part.id, period, scope)) ?? []);
      if (found.length === 0) continue;
      const refusal = (reason: 'not_additive' | 'no_fractions') => issue('compare.refused', 'warning', rollUpRefused({ reason, indicator: indicator.label, over: 'area' }));
      const rule = indicator.aggregation.area;
      const published = cells.get(cellKey(id, area.id, period, scope));
      if (published) figures.set(published, { figure: published, parts: [[published]] });
      if (!indicator.rankable || rule === 'none' || rule === 'last' || (rule === 'ratio_of_sums' && indicator.kind !== 'share')) {
        if (!published) say(refusal('not_additive'));
        continue;
      }
      const level = parts[0]!.level;
      const made = addUp(
        {
          place: { indicator: id, area: area.id, period, scope },
          words: inWords(dataset, area, indicator, period),
          indicator,
          rule,
          found,
          missing: (had) => ({ names: parts.filter((part) => !had.some((one) => one.area === part.id)).map((part) => missingPart(part.name, found.find((one) => one.area === part.id))), others: unnamed }),
          level,
          lineage: (had) => pooledText({ reported: had.filter(({ status }) => !VALUELESS.has(status)).length, total: unnamed === null ? null : parts.length + unnamed, level }),
          published,
          partial: 'mark',
          code: 'compare.refused',
          noFractions: () => refusal('no_fractions'),
        },
        cells,
        say,
      );
      if (made !== null) figures.set(made, { figure: made, parts: [found] });
    }
  }
  const areas = new Map(wider.map(({ area }) => [area.id, area]));
  const safe = withholdRevealing([...figures.values()], dataset, { areas, periods: dataset.periods });
  const joined = makeDataset(withBreaks(safe.figures, [dataset], dataset.periods), { ...dataset, indicators: dataset.indicators.values(), areas: areas.values(), periods: dataset.periods.values() });
  return { result: joined.dataset, issues: [...issues(), ...safe.issues, ...joined.issues] };
}
