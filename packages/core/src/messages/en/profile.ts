import type { Text } from '../../model/index.js';
import type { Wording } from '../both.js';
import type { ProfileRefusal, ProfileRefusedParams, ProfileTextParams } from '../profile.js';
import { many } from './lists.js';

const indicators = (n: number) => `${n} ${n === 1 ? 'indicator' : 'indicators'}`;
const verb = (n: number, one: string, several: string) => `${indicators(n)} ${n === 1 ? one : several}`;

export function profileText(p: ProfileTextParams): string {
  const parts: string[] = [];
  if (p.higher > 0) parts.push(`${verb(p.higher, 'is', 'are')} clearly above the national level`);
  if (p.lower > 0) parts.push(`${verb(p.lower, 'is', 'are')} clearly below the national level`);
  if (p.similar > 0) parts.push(`${indicators(p.similar)} cannot be told apart from the national level`);
  if (p.untested > 0) parts.push(`${verb(p.untested, 'shows', 'show')} a position only, without a verdict`);
  const left = p.refused === 0 ? '' : `; ${verb(p.refused, 'is', 'are')} not compared`;
  return `${p.area.en}, ${p.period.en}, among ${many(p.peers, p.level)}: ${parts.join('; ')}${left}.`;
}

const REASON: Record<ProfileRefusal, (area: string) => Wording> = {
  no_figure: (area) => [`${area} has no number to compare.`, null],
  suppressed: (area) => [`the figure of ${area} is suppressed.`, null],
  bound: (area) => [`${area} gives only a limit or an approximate figure (“over”, “under”, “about”).`, 'Look for the exact figure at the source.'],
  few: () => ['fewer than four areas have an exact figure, too few for quartiles.', 'Add the figures of other areas.'],
};

export function profileRefused({ reason, indicator, area }: ProfileRefusedParams): Wording {
  const [because, suggestion] = REASON[reason](area.en);
  return [`“${indicator.en}” is not compared: ${because}`, suggestion];
}

export const profileWithout = ({ area, period }: { readonly area: Text; readonly period: Text }): Wording => [`No indicator of ${area.en} can be compared in ${period.en}.`, 'Choose another period.'];
