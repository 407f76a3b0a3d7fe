import type { Text } from '../model/language.js';
import type { IssueText } from '../model/issue.js';

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

/** Join the Vietnamese and the English wording of one sentence into a function that gives both. */
export function bothTexts<P>(vi: (p: P) => string, en: (p: P) => string): (p: P) => Text {
  return (p) => ({ vi: vi(p), en: en(p) });
}
