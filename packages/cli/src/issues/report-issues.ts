import type { Issue, Lang } from '@danbiet/core';
import { openTables } from '../inputs/open-inputs.js';
import type { Reading } from '../inputs/read-figures.js';
import { WORDS } from '../messages/words.js';
import type { Colours } from '../terminal/colour.js';
import { chooseShown } from './choose-shown.js';
import { excerptsFor } from './excerpts.js';
import { countIssues, groupIssues } from './group-issues.js';
import { renderIssues } from './render-issues.js';

/** How issues are reported. */
export interface ReportStyle {
  readonly lang: Lang;
  readonly colours: Colours;
  /** Whether every issue is shown, or so many of each kind as a person reads. */
  readonly all: boolean;
}

/** The issue list of a reading as text: issues by severity and code, then the counts. */
export async function reportIssues({ inputs, normalised, issues, encoding }: Reading, { lang, colours, all }: ReportStyle): Promise<string> {
  const groups = chooseShown(groupIssues(issues), all);
  const excerpt = await excerptsFor(groups, async (file) => {
    const input = inputs.find(({ name }) => name === file);
    return input ? openTables(input, encoding) : [];
  });
  const { account } = normalised;
  const words = WORDS[lang];
  const list = renderIssues(groups, { lang, colours, excerpt });
  const counts = [words.summary({ figures: normalised.observations.length, files: inputs.length, ...countIssues(issues) }), words.account(account)];
  return `${list === '' ? '' : `${list}\n`}${counts.join('\n')}\n`;
}

/** How issues decide the exit code. */
export function exitFor(issues: readonly Issue[], strict: boolean): 0 | 1 {
  const { error, warning } = countIssues(issues);
  return error > 0 || (strict && warning > 0) ? 1 : 0;
}
