import { check } from './commands/check.js';
import { normalise } from './commands/normalise.js';
import type { SubCommand } from './sub-command.js';

/** Every sub-command, in the order of help. */
export const SUB_COMMANDS: readonly SubCommand[] = [
  check,
  normalise,
];
