import { isatty } from 'node:tty';
import { parentPort } from 'node:worker_threads';
import { languageOf } from './arguments/language.js';
import { WORDS } from './messages/words.js';
import { runCommand } from './run-command.js';
import type { Terminal } from './terminal/terminal.js';
import type { ToMain } from './terminal/to-main.js';
import { writeNow } from './terminal/write-now.js';

// The work is done beside the main thread, which stays free to hear an interrupt at any moment.
const post = (message: ToMain): void => parentPort?.postMessage(message);
const args = process.argv.slice(2);

const terminal: Terminal = {
  folder: process.cwd(),
  env: process.env,
  inputIsTerminal: isatty(0),
  outputIsTerminal: isatty(1),
  errorIsTerminal: isatty(2),
  unfinished: { add: (path) => post({ unfinished: path }), delete: (path) => post({ finished: path }) },
  async readInput() {
    post({ wants: 'input' });
    const pieces: Uint8Array[] = [];
    for await (const piece of process.stdin) pieces.push(piece as Uint8Array);
    return Buffer.concat(pieces);
  },
  write: (piece) => new Promise((done, failed) => process.stdout.write(piece, (error) => (error ? failed(error) : done()))),
  say: (text) => writeNow(2, text),
};

try {
  post({ exit: await runCommand(args, terminal) });
} catch (error) {
  const lang = languageOf(args, process.env);
  writeNow(2, `danbiet: ${WORDS[lang].internal(error instanceof Error ? (process.env['DANBIET_DEBUG'] ? (error.stack ?? error.message) : error.message) : String(error))}\n`);
  post({ exit: 3 });
}
