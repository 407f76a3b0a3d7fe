import { areaById, NATION, provinceList, provincesOf } from '../areas/index.js';
import type { Dataset } from '../dataset/dataset.js';
import { makeDataset } from '../dataset/make-dataset.js';
import { pooledText, rollUpNowhere, rollUpRefused } from '../messages/recast.js';
import { issue, type Area, type AreaId, type AreaLevel, type Outcome } from '../model/index.js';
import { addUp, issueBook } from './add-up.js';
import { withBreaks, type MadeOf } from './breaks.js';
import { cellKey, cellsOf } from './fractions.js';
import { inWords } from './in-words.js';

/** Levels that others make up. */
export type WiderLevel = 'province' | 'region' | 'nation';

/** An area and all that make it up, also those about which the dataset says nothing. */
interface Wider {
  readonly area: Area;
  readonly parts: readonly Area[];
}

const PART_OF: Readonly<Record<WiderLevel, AreaLevel>> = { province: 'commune', region: 'province', nation: 'province' };

/** All areas that belong to a list of which the dataset holds some: the whole list for provinces, what is held for communes. */
function membersOf(dataset: Dataset, level: AreaLevel, vintage: string | null): readonly Area[] {
  const held = [...dataset.areas.values()].filter((area) => area.level === level && area.vintage === vintage);
  if (level !== 'province' || vintage === null || provinceList(vintage) === null) return held;
  const known = new Map(held.map((area) => [area.id, area]));
  return provincesOf(vintage).map((area) => known.get(area.id) ?? area);
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
      return area === null ? [] : [{ area, parts }];
    });
  });
}

/** Roll figures up to wider areas; see `rollUp`. */
export function rollUpAreas(dataset: Dataset, to: WiderLevel, parents: ReadonlyMap<AreaId, AreaId>): Outcome<Dataset> {
  const wider = widerAreas(dataset, to, parents);
  if (wider.length === 0) return { result: null, issues: [issue('compare.refused', 'error', rollUpNowhere({ level: PART_OF[to] }))] };
  const { say, issues } = issueBook();
  const cells = cellsOf(dataset);
  const figures: MadeOf[] = [];
  const slices = new Map(dataset.observations().map(({ indicator, period, scope }) => [[indicator, period, scope].join('\n'), { indicator, period, scope }]));
  for (const { area, parts } of wider) {
    for (const { indicator: id, period, scope } of slices.values()) {
      const indicator = dataset.indicators.get(id)!;
      const found = parts.flatMap((part) => cells.get(cellKey(id, part.id, period, scope)) ?? []);
      if (found.length === 0) continue;
      const refusal = (reason: 'not_additive' | 'no_fractions') => issue('compare.refused', 'warning', rollUpRefused({ reason, indicator: indicator.label, over: 'area' }));
      const rule = indicator.aggregation.area;
      const published = cells.get(cellKey(id, area.id, period, scope));
      if (published) figures.push({ figure: published, parts: [[published]] });
      if (!indicator.rankable || rule === 'none' || rule === 'last' || (rule === 'ratio_of_sums' && indicator.kind !== 'share')) {
        say(refusal('not_additive'));
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
          missing: (had) => parts.filter((part) => !had.some((one) => one.area === part.id)).map(({ name }) => name),
          lineage: (had) => pooledText({ reported: had.length, total: parts.length, level }),
          published,
          partial: 'mark',
          code: 'compare.refused',
          noFractions: () => refusal('no_fractions'),
        },
        cells,
        say,
      );
      if (made !== null) figures.push({ figure: made, parts: [found] });
    }
  }
  const areas = new Map(wider.map(({ area }) => [area.id, area]));
  const { dataset: result } = makeDataset(withBreaks(figures, [dataset], dataset.periods), { ...dataset, indicators: dataset.indicators.values(), areas: areas.values(), periods: dataset.periods.values() });
  return { result, issues: issues() };
}
