import type { BeforeAfterWords } from './words.js';

/** English. */
export const en: BeforeAfterWords = {
  before: (areas, period) => `Before: ${areas}, ${period}`,
  after: (areas, period) => `After: ${areas}, ${period}`,
  own: (name, map) => `${name} ${map === 0 ? 'before' : 'after'} the reorganisation`,
  side: (map) => `${map === 0 ? 'before' : 'after'} the reorganisation, `,
  joined: 'one province today',
  lead: (name, value, parts, together) => `${name} after the reorganisation: ${value}; before it ${parts}${together && `, ${together}`}.`,
  together: (sum) => `together ${sum}`,
  nation: (before, after) => `Viet Nam: ${before} before the reorganisation, ${after} after it.`,
  quantile: 'Four classes by the quartiles of both lists together',
  beforeAfter: 'before and after the reorganisation of provinces (1 July 2025)',
  partsHead: 'Reorganisation of 1 July 2025',
  madeOf: (parts, together) => `made of ${parts} before 1 July 2025${together && `, ${together}`}`,
  wentInto: (name) => `part of ${name} since 1 July 2025`,
  oneList: 'The figures stand in one list of provinces only. For the other map, recast them by danbiet rebase.',
  noLand: 'provinces unknown',
  added: (names) => `With ${names}, today in one province with what was chosen, so that both maps show the same territory.`,
  strange: (names) => `Which provinces of the other list correspond to ${names} is not known, so the other map has none, and no totals are given.`,
  absent: (areas) => `The dataset lacks ${areas} of this territory, so the maps do not show the same territory, and no totals are given.`,
};
