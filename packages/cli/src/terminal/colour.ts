import type { Severity } from '@danbiet/core';

/** Puts words in colour, or leaves them as they are. */
export interface Colours {
  readonly severity: (severity: Severity, words: string) => string;
  readonly bold: (words: string) => string;
  readonly dim: (words: string) => string;
}

const CODES = { error: 31, warning: 33, info: 36 } as const satisfies Record<Severity, number>;

const NONE: Colours = { severity: (_, words) => words, bold: (words) => words, dim: (words) => words };

const paint = (code: number, end: number) => (words: string): string => `\u001b[${code}m${words}\u001b[${end}m`;
const ANSI: Colours = { severity: (severity, words) => paint(CODES[severity], 39)(words), bold: paint(1, 22), dim: paint(2, 22) };

/** Colours for a terminal; none elsewhere, where `NO_COLOR` is set (no-color.org) or the terminal is `dumb`. */
export function coloursFor(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): Colours {
  return isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb' ? ANSI : NONE;
}
