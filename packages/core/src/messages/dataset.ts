import type { Text } from '../model/language.js';
import * as en from './en/dataset.js';
import * as vi from './vi/dataset.js';
import { bothIssues } from './both.js';

/** Two figures of one fact. */
export interface DuplicateFact {
  readonly relation: 'same' | 'precision' | 'bound' | 'conflict';
  readonly fact: Text;
  readonly stands: Text;
  readonly other: Text;
  readonly source: string | null;
  readonly otherSource: string | null;
}

/** `duplicate.*`: how a second figure of one fact relates to the one that stands. */
export const duplicateFact = /*#__PURE__*/ bothIssues<DuplicateFact>(vi.duplicateFact, en.duplicateFact);
