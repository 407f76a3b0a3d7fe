import type { Issue, Lang } from '@danbiet/core';
import { WORDS } from '../messages/words.js';
import type { Colours } from '../terminal/colour.js';
import { printableText } from '../terminal/printable-text.js';
import { OPTION_HINTS } from './option-hints.js';
import type { ShownGroup, ShownSaying } from './choose-shown.js';

/** The words of an issue's row as the file holds them, or null. */
export type Excerpt = (issue: Issue) => string | null;

/** How an issue list is printed. */
export interface IssueStyle {
  readonly lang: Lang;
  readonly colours: Colours;
  readonly excerpt: Excerpt;
}

/** Print issue groups: what is wrong, what to do, where, and what stands there. */
export function renderIssues(groups: readonly ShownGroup[], style: IssueStyle): string {
  const { lang, colours } = style;
  const words = WORDS[lang];
  return groups
    .map(({ code, severity, count, sayings, hidden }) => {
      const head = `${colours.severity(severity, colours.bold(words.severity[severity]))}  ${colours.bold(code)}  ${colours.dim(`(${words.places(count)})`)}`;
      const more = hidden > 0 ? [`  ${colours.dim(words.moreSayings(hidden))}`] : [];
      const hint = OPTION_HINTS[code];
      const option = hint ? [`    → ${colours.dim(`${words.byOption}: ${hint[lang]}.`)}`] : [];
      return `${[head, ...sayings.flatMap((saying) => renderSaying(saying, style)), ...more, ...option].join('\n')}\n`;
    })
    .join('\n');
}

function renderSaying({ shown, hidden }: ShownSaying, { lang, colours, excerpt }: IssueStyle): string[] {
  const words = WORDS[lang];
  const { message, suggestion } = shown[0];
  const places = shown.flatMap((one) => {
    const { file, sheet, row, column, rows } = one;
    const printed = excerpt(one);
    const place = words.place({ file, sheet, row, column, rows: (rows ?? []).filter((other) => other !== row) });
    return [
      ...(place === '' ? [] : [`      ${colours.dim(printableText(place))}`]),
      ...(printed === null ? [] : [`        │ ${printableText(printed)}`]),
    ];
  });
  return [
    `  ${printableText(message[lang])}`,
    ...(suggestion === null ? [] : [`    → ${printableText(suggestion[lang])}`]),
    ...places,
    ...(hidden > 0 ? [`      ${colours.dim(words.morePlaces(hidden))}`] : []),
  ];
}
