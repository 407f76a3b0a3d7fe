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
export async function reportIssues(reading: Reading, style: ReportStyle): Promise<string> {
  return `${await listed(reading.issues, reading, style)}${countsOf(reading, reading.issues, style.lang)}`;
}

/**
 * What has to be said about an answer that was made of a reading: everything about the answer, and of the files what
 * decides the exit code and which figures nothing can be, since an answer may lead with them; the rest of the files'
 * issues is only counted, unless all is asked for.
 *
 * @param said issues of the answer
 */
export async function reportAnswer(reading: Reading, said: readonly Issue[], style: ReportStyle & { readonly strict: boolean }): Promise<string> {
  const { lang, all, strict } = style;
  const shown = reading.issues.filter(({ severity, code }) => all || severity === 'error' || code === 'figure.impossible' || (strict && severity === 'warning'));
  const { warning, info } = countIssues(reading.issues.filter((one) => !shown.includes(one)));
  const left = warning + info === 0 ? '' : `${WORDS[lang].leftToCheck(warning, info)}\n`;
  return `${await listed([...said, ...shown], reading, style)}${countsOf(reading, [...reading.issues, ...said], lang)}${left}`;
}

async function listed(issues: readonly Issue[], { inputs, encoding }: Reading, { lang, colours, all }: ReportStyle): Promise<string> {
  const groups = chooseShown(groupIssues(issues), all);
  const excerpt = await excerptsFor(groups, async (file) => {
    const input = inputs.find(({ name }) => name === file);
    return input ? openTables(input, encoding) : [];
  });
  const list = renderIssues(groups, { lang, colours, excerpt });
  return list === '' ? '' : `${list}\n`;
}

function countsOf({ inputs, normalised }: Reading, issues: readonly Issue[], lang: Lang): string {
  const words = WORDS[lang];
  return `${words.summary({ figures: normalised.observations.length, files: inputs.length, ...countIssues(issues) })}\n${words.account(normalised.account)}\n`;
}

/** How issues decide the exit code. */
export function exitFor(issues: readonly Issue[], strict: boolean): 0 | 1 {
  const { error, warning } = countIssues(issues);
  return error > 0 || (strict && warning > 0) ? 1 : 0;
}
