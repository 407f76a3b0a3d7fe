import type { Lang, Text } from '@danbiet/core';
import type { Option } from './arguments/option.js';
import type { Arguments } from './arguments/read-arguments.js';
import type { Terminal } from './terminal/terminal.js';
import type { ExitCode } from './terminal/trouble.js';

/** One call of a sub-command. */
export interface Invocation {
  readonly given: Arguments;
  readonly lang: Lang;
  readonly terminal: Terminal;
}

/** A part of the command with a name, options and work of its own. */
export interface SubCommand {
  readonly name: string;
  /** What it does, in a clause. */
  readonly summary: Text;
  /** What follows the name in a call. */
  readonly usage: Text;
  /** What a person should know before calling it, in a few lines. */
  readonly details: Text;
  /** A call that works. */
  readonly example: string;
  /** Its own options; those of every sub-command are added. */
  readonly options: readonly Option[];
  /** @throws Trouble for what ends the command with a sentence */
  run(invocation: Invocation): Promise<ExitCode>;
}
