import { inBoth, type Text } from '../model/language.js';
import type { IssueText } from '../model/issue.js';
import { english, type English } from './english.js';
import { issueWords, type IssueWords } from './issue-words.js';

/** One language's wording of an issue: the sentence, then what to do (or null). */
export type Wording = readonly [message: string, suggestion: string | null];

/** Join the Vietnamese and the English wording of one issue into a function that gives both. */
export function bothIssues<P>(vi: (p: P) => Wording, en: (p: P) => Wording): (p: P) => IssueText {
  return (p) => {
    const [messageVi, suggestionVi] = vi(p);
    const [messageEn, suggestionEn] = en(p);
    const suggestion = suggestionVi === null || suggestionEn === null ? null : { vi: suggestionVi, en: suggestionEn };
    return { message: { vi: messageVi, en: messageEn }, suggestion };
  };
}

/** Join the Vietnamese and the English wording of one sentence into a function that gives both, the English when it is asked for. */
export function bothTexts<P>(vi: (p: P) => string, en: (p: P) => string): (p: P) => Text {
  return (p) => inBoth((lang) => (lang === 'vi' ? vi(p) : en(p)));
}

/** As {@link bothIssues} for what a page says: its English comes on demand. */
export function pageIssues<P>(vi: (p: P) => Wording, en: (words: English) => (p: P) => Wording): (p: P) => IssueText {
  return bothIssues(vi, (p) => inEnglish(en, vi)(p));
}

/** As {@link pageIssues} for what a page seldom says: in its build the Vietnamese comes on demand as well, and is '' until then. */
export function rareIssues<P>(of: (words: IssueWords | English) => (p: P) => Wording): (p: P) => IssueText {
  return (p) => {
    const words = issueWords();
    return pageIssues<P>(words === null ? () => ['', null] : of(words), of)(p);
  };
}

/** As {@link bothTexts} for what a page says: its English comes on demand. */
export function pageTexts<P>(vi: (p: P) => string, en: (words: English) => (p: P) => string): (p: P) => Text {
  return bothTexts(vi, (p) => inEnglish(en, vi)(p));
}

/** One fixed text for what a page says: its English comes on demand. */
export const pageText = (vi: string, en: (words: English) => string): Text => inBoth((lang) => (lang === 'vi' ? vi : inEnglish(en, vi)));

/** What stands in for English while it is not there is the Vietnamese wording: never nothing. */
function inEnglish<T>(en: (words: English) => T, vi: T): T {
  const words = english();
  return words === null ? vi : en(words);
}
