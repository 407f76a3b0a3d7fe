import type { Issue } from '@danbiet/core';
import type { IssueGroup } from './group-issues.js';

const SAYINGS = 5;
const PLACES = 3;

/** A saying with the places that are shown of it. */
export interface ShownSaying {
  readonly shown: readonly [Issue, ...Issue[]];
  /** Places that are only counted. */
  readonly hidden: number;
}

/** A group with what is shown of it. */
export interface ShownGroup extends Pick<IssueGroup, 'code' | 'severity' | 'count'> {
  readonly sayings: readonly ShownSaying[];
  /** Issues of sayings that are only counted. */
  readonly hidden: number;
}

/** Choose what of each group is shown: all, or so much as a person reads. */
export function chooseShown(groups: readonly IssueGroup[], all: boolean): ShownGroup[] {
  return groups.map(({ sayings, ...group }) => {
    const chosen = all ? sayings : sayings.slice(0, SAYINGS);
    const within = chosen.reduce((sum, { issues }) => sum + issues.length, 0);
    return {
      ...group,
      sayings: chosen.map(({ issues: [first, ...rest] }): ShownSaying => {
        const shown = all ? rest : rest.slice(0, PLACES - 1);
        return { shown: [first, ...shown], hidden: rest.length - shown.length };
      }),
      hidden: group.count - within,
    };
  });
}
