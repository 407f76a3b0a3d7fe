import type { Text } from '@danbiet/core';

/** How a command ends: 0 no error, 1 errors in the data, 2 wrong usage, 3 nothing could be read or written, 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 3 | 130;

/** Why a command cannot go on, in one sentence for the person who called it. */
export class Trouble extends Error {
  readonly exit: 2 | 3;
  readonly text: Text;

  /** @param exit 2 when the call is wrong, 3 when something outside stands in the way */
  constructor(exit: 2 | 3, text: Text) {
    super(text.en);
    this.exit = exit;
    this.text = text;
  }
}
