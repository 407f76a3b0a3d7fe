import type { Text } from '../../model/index.js';
import type { SimilarParams } from '../benchmark-similar.js';
import type { Wording } from '../both.js';
import { many } from './lists.js';

export const similarNamed = ({ area, peers, level }: SimilarParams): string => `Compared with the ${many(peers.length, level)} nearest to ${area.en} by population: ${peers.map(({ en }) => en).join(', ')}.`;

export const similarRefused = ({ area }: { readonly area: Text }): Wording => [
  `No areas of similar size to ${area.en}: its population, or that of others of its level, is not known.`,
  'Add populations, or compare with the median.',
];
