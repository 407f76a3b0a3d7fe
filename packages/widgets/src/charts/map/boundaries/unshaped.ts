import { areaCount, inBoth, issue, type Area, type Issue } from '@danbiet/core';
import { boundaryWords } from '../../../messages/boundaries/in-language.js';
import type { Boundaries } from '../given-boundaries.js';

/** Names of some areas, at most six and then an ellipsis: the table holds them all. */
const MOST_NAMES = 6;

/** What is to be said about the provinces of one map that have no shape; null where all have one, and where it is said already that there are none at all. */
export function unshaped(areas: readonly Area[], { shapes, issues }: Boundaries): Issue | null {
  const without = areas.filter(({ id }) => !shapes.has(id));
  if (without.length === 0 || (shapes.size === 0 && issues.length === 1 && issues[0]!.code === 'format.unreadable')) return null;
  return issue('area.unknown', 'warning', {
    message: inBoth((lang) => {
      const words = boundaryWords(lang);
      const names = [...without.slice(0, MOST_NAMES).map(({ name }) => name[lang]), ...(without.length > MOST_NAMES ? ['…'] : [])].join(', ');
      return without.length === areas.length ? words.noAreas : words.missing(areaCount({ count: without.length, level: 'province' })[lang], names);
    }),
    suggestion: null,
  });
}
