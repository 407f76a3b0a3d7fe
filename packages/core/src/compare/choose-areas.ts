import type { Dataset } from '../dataset/dataset.js';
import { areasDropped, areasUnknown, levelsMixed, noAreas, vintagesMixed } from '../messages/compare.js';
import { issue, type Area, type AreaId, type AreaLevel, type Issue, type IssueText, type Outcome } from '../model/index.js';

const WIDER: readonly AreaLevel[] = ['nation', 'region'];

/** Leave the nation out where anything smaller is there, and then the regions. */
function withoutWider(areas: readonly Area[]): readonly Area[] {
  return WIDER.reduce((kept, level) => {
    const smaller = kept.filter((area) => area.level !== level);
    return smaller.length > 0 ? smaller : kept;
  }, areas);
}

/** That the dataset holds no such areas: what ids of those that would be compared look like in each list that it holds. */
export const absentAreas = (dataset: Dataset, ids: readonly AreaId[]): IssueText =>
  areasUnknown({ ids, known: [...new Map(withoutWider([...dataset.areas.values()]).map(({ id, vintage }) => [vintage, id])).values()] });

/**
 * The areas that may stand beside each other: one level, one vintage.
 * The nation and the regions are left out where smaller areas are present (said in an info when they were asked for);
 * any other mixture is refused with the choices.
 *
 * @param ids the areas asked for; without them every area of the dataset; `@2030` stands for those of a list that it does not hold
 * @returns result in the order asked for
 */
export function chooseAreas(dataset: Dataset, ids?: readonly AreaId[]): Outcome<readonly Area[]> {
  const refuse = (text: Parameters<typeof issue>[2]) => ({ result: null, issues: [issue('compare.refused', 'error', text)] });
  const unknown = ids?.filter((id) => !dataset.areas.has(id)) ?? [];
  if (unknown.length > 0) return refuse(absentAreas(dataset, unknown));
  const asked = ids === undefined ? [...dataset.areas.values()] : [...new Set(ids)].map((id) => dataset.areas.get(id)!);
  if (asked.length === 0) return refuse(noAreas({}));
  const areas = withoutWider(asked);
  const levels = [...new Set(areas.map((area) => area.level))];
  if (levels.length > 1) return refuse(levelsMixed({ levels }));
  const vintages = [...new Set(areas.map((area) => area.vintage ?? ''))].sort();
  if (vintages.length > 1) return refuse(vintagesMixed({ vintages, given: ids !== undefined }));
  const issues: Issue[] = [];
  const dropped = asked.filter(({ level }) => level !== levels[0]);
  if (ids !== undefined && dropped.length > 0) issues.push(issue('compare.refused', 'info', areasDropped({ names: dropped.map((area) => area.name), level: levels[0] ?? 'unknown' })));
  return { result: areas, issues };
}
