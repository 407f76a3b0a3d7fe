import { inSentence } from '../messages/rules.js';
import { issue, type Issue, type Severity } from '../model/issue.js';
import { LANGS, type Text } from '../model/language.js';
import type { Observation } from '../model/observation.js';
import type { Rule } from './rule.js';

/** Figures that break a rule. */
export interface Finding {
  /** What stands for `{left}`, `{right}` and `{label}` in the rule's sentence. */
  readonly words: Readonly<Partial<Record<'left' | 'right' | 'label', Text>>>;
  /** The figures concerned; the issue stands at the first. */
  readonly figures: readonly Observation[];
  /** A second sentence, or null. */
  readonly note?: Text | null;
  readonly suggestion: Text | null;
  /** Where it is not the rule's own. */
  readonly severity?: Severity;
}

/** The issue that a finding makes, at the first of its figures, with all rows of that file that it concerns. */
export function findingIssue({ id, severity, message }: Rule, finding: Finding): Issue {
  const locations = finding.figures.flatMap(({ sources }) => sources[0]?.location ?? []);
  const at = finding.figures[0]?.sources[0]?.location ?? undefined;
  const near = locations.filter(({ file, sheet }) => file === at?.file && sheet === at?.sheet);
  const rows = [...new Set(near.flatMap(({ row }) => row ?? []))].sort((a, b) => a - b);
  const text = { vi: '', en: '' };
  for (const lang of LANGS) {
    const said = message[lang].replace(/\{(left|right|label)\}/g, (_, name: 'left' | 'right' | 'label') => finding.words[name]?.[lang] ?? '…');
    text[lang] = finding.note == null ? said : inSentence({ said, note: finding.note[lang] });
  }
  return issue(id, finding.severity ?? severity, { message: text, suggestion: finding.suggestion }, at, rows.length > 1 ? rows : null);
}
