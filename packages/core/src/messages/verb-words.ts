import type { IssueText } from '../model/issue.js';
import type { Text } from '../model/language.js';
import { bothIssues, bothTexts, type Wording } from './both.js';
import { englishOfVerbs, type VerbEnglish } from './english-verbs.js';

const inEnglish = <T>(en: (words: VerbEnglish) => T, vi: T): T => {
  const words = englishOfVerbs();
  return words === null ? vi : en(words);
};

/** As `pageTexts`, for comparisons that no page needs for its first chart. */
export const verbTexts = <P>(vi: (p: P) => string, en: (words: VerbEnglish) => (p: P) => string): ((p: P) => Text) => bothTexts(vi, (p) => inEnglish(en, vi)(p));

/** As {@link verbTexts} for issues. */
export const verbIssues = <P>(vi: (p: P) => Wording, en: (words: VerbEnglish) => (p: P) => Wording): ((p: P) => IssueText) => bothIssues(vi, (p) => inEnglish(en, vi)(p));
