import type { Wording } from '../both.js';
import type { DuplicateFact } from '../dataset.js';

const from = (source: string | null): string => (source === null ? '' : ` (${source})`);

export const duplicateFact = ({ relation, fact, stands, other, source, otherSource }: DuplicateFact): Wording => {
  const [first, second] = [`${stands.en}${from(source)}`, `${other.en}${from(otherSource)}`];
  switch (relation) {
    case 'same':
      return [`${fact.en}: ${stands.en} is stated more than once and counted once.`, null];
    case 'precision':
      return [`${fact.en}: ${second} is ${first}, rounded or cut; the more precise figure stands.`, null];
    case 'bound':
      return [`${fact.en}: ${second} does not contradict ${first}; the exact figure stands.`, null];
    case 'conflict':
      return [`${fact.en}: two sources disagree, ${first} and ${second}.`, 'Check both sources; the other figure is kept beside it.'];
  }
};
