import { runCommand } from '../run-command.js';
import type { Terminal } from '../terminal/terminal.js';

/** How a call in this process ended. */
export interface EndedHere {
  readonly code: number;
  readonly out: string;
  readonly said: string;
}

/** Run the command in this process, in a folder, as on a terminal or not. */
export async function runHere(folder: string, args: readonly string[], outputIsTerminal = false): Promise<EndedHere> {
  const kept = { out: '', said: '' };
  const terminal: Terminal = {
    folder,
    env: { NO_COLOR: '1' },
    inputIsTerminal: true,
    outputIsTerminal,
    errorIsTerminal: false,
    unfinished: new Set<string>(),
    readInput: () => Promise.resolve(new Uint8Array()),
    write: (piece) => Promise.resolve(void (kept.out += typeof piece === 'string' ? piece : '')),
    say: (text) => void (kept.said += text),
  };
  return { code: await runCommand(args, terminal), ...kept };
}
