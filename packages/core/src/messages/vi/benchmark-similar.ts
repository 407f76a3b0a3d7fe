import type { Text } from '../../model/index.js';
import type { SimilarParams } from '../benchmark-similar.js';
import type { Wording } from '../both.js';
import { many } from './lists.js';

export const similarNamed = ({ area, peers, level }: SimilarParams): string => `So với ${many(peers.length, level)} có dân số gần nhất với ${area.vi}: ${peers.map(({ vi }) => vi).join(', ')}.`;

export const similarRefused = ({ area }: { readonly area: Text }): Wording => [
  `Không tìm được nơi có quy mô tương tự ${area.vi}: chưa có dân số của ${area.vi} hoặc của nơi khác cùng cấp.`,
  'Hãy bổ sung dân số, hoặc so với trung vị.',
];
