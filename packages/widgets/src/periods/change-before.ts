import { change, comparePeriods, pairFit, type AreaId, type Change, type Dataset, type Outcome } from '@danbiet/core';

/** What is compared with its time before. */
export interface Later {
  readonly indicator: string;
  /** Id of the later period. */
  readonly to: string;
  /** Id of the earlier period; without it the latest one before that may be compared. */
  readonly from?: string | undefined;
  readonly areas: readonly AreaId[];
  readonly scope: string;
}

/** How many earlier periods are tried: what lies further back is not "the period before". */
const TRIED = 4;

/**
 * The change against the period before: the latest earlier one that may be set against it (as long, of the same kind,
 * without a break between). Where none may, the reasons are those of the nearest.
 *
 * @returns null where the indicator has no earlier period for these areas at all
 */
export function changeBefore(dataset: Dataset, { indicator, to, from, areas, scope }: Later): Outcome<Change> | null {
  const last = dataset.periods.get(to);
  if (!last) return null;
  const known = new Set(dataset.observations().filter((one) => one.indicator === indicator && areas.includes(one.area) && one.scope === scope).map(({ period }) => period));
  const before = [...known].flatMap((id) => dataset.periods.get(id) ?? []).filter((period) => comparePeriods(period, last) < 0);
  const ids = from === undefined ? before.sort(comparePeriods).reverse().slice(0, TRIED).map(({ id }) => id) : [from];
  let first: Outcome<Change> | null = null;
  for (const id of ids) {
    const outcome = change(dataset, { indicator, from: id, to, areas, scope });
    if (outcome.result) return outcome;
    first ??= outcome;
  }
  return first;
}

export { pairFit };

/** What must be loaded before changes can be compared; outside the page build nothing (see `change-before.on-demand.ts`). */
export const loadChange = (): Promise<void> | null => null;
