// The `danbiet` command inside a script: the same arguments, its answer in JSON.
import { runCommand } from '@danbiet/cli';

/**
 * Run the command with `--json` and give its answer.
 *
 * @throws Error with what the command said when it could not do its work (its exit codes 2 and 3)
 */
export async function runDanbiet(...args) {
  let [answer, said] = ['', ''];
  const terminal = {
    folder: process.cwd(),
    env: {},
    inputIsTerminal: true,
    outputIsTerminal: false,
    errorIsTerminal: false,
    unfinished: new Set(),
    readInput: async () => new Uint8Array(),
    write: async (piece) => void (answer += piece),
    say: (text) => void (said += text),
  };
  const code = await runCommand([...args, '--json'], terminal);
  if (code > 1) throw new Error(`danbiet ${args.join(' ')}: ${said || answer}`);
  return JSON.parse(answer);
}
