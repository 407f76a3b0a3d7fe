import type { Wording } from '../both.js';
import type { MappingFault } from '../mapping.js';

const EXPECTED: Readonly<Record<string, string>> = {
  object: 'must be an object { … }',
  record: 'must be an object { … }',
  array: 'must be a list [ … ]',
  string: 'must be a text in quotes',
  text: 'must be a text in quotes, or { "vi": "…", "en": "…" }',
  day: 'must be a day written like 2024-03-31',
  choice: 'is none of the values that are known',
  unknown: 'means nothing in a mapping',
};

export const mappingNotJson = (): Wording => ['The mapping is no JSON.', 'Check commas, quotes and braces; docs/mapping.md shows a sample.'];

export const mappingWrong = ({ path, expected, choices }: MappingFault): Wording => [
  `The mapping is wrong: “${path || 'the whole file'}” ${Object.hasOwn(EXPECTED, expected) ? EXPECTED[expected]! : `is not valid (${expected})`}.`,
  choices.length > 0 ? `Use one of ${choices.join(', ')}.` : 'docs/mapping.md shows a sample.',
];
