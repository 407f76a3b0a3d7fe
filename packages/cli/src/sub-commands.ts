import { check } from './commands/check.js';
import { compare } from './commands/compare.js';
import { derive } from './commands/derive.js';
import { normalise } from './commands/normalise.js';
import { rebase } from './commands/rebase.js';
import { rollup } from './commands/rollup.js';
import type { SubCommand } from './sub-command.js';

/** Every sub-command, in the order of help. */
export const SUB_COMMANDS: readonly SubCommand[] = [
  check,
  normalise,
  compare,
  rebase,
  rollup,
  derive,
];
