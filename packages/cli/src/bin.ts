import { rmSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { languageOf } from './arguments/language.js';
import { outputTrouble } from './terminal/system-trouble.js';
import type { ToMain } from './terminal/to-main.js';
import { writeNow } from './terminal/write-now.js';

/** How long a thread may take to stop when interrupted; one that waits for a blocked file may never. */
const GRACE_MS = 500;
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

const args = process.argv.slice(2);
const unfinished = new Set<string>();
// a command that dies without a word has failed
let exit = 3;
let stopping = false;

// the main thread alone may write to standard error at once, so the worker's own channel is only listened to
const worker = new Worker(new URL('./worker.js', import.meta.url), { argv: args, stdin: true, stdout: true, stderr: true });

worker.on('message', (message: ToMain) => {
  if ('unfinished' in message) unfinished.add(message.unfinished);
  else if ('finished' in message) unfinished.delete(message.finished);
  else if ('wants' in message) process.stdin.pipe(worker.stdin!);
  else exit = message.exit;
});
worker.stderr.on('data', (piece: Uint8Array) => writeNow(2, Buffer.from(piece).toString()));
worker.on('error', (error) => writeNow(2, `danbiet: ${error.message}\n`));
worker.stdout.pipe(process.stdout);
worker.stdout.on('end', () => process.stdout.write('', () => {
  if (!stopping) process.exit(exit);
}));

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // a reader that has seen enough (`| head`) is no trouble
  if (error.code !== 'EPIPE') writeNow(2, `danbiet: ${outputTrouble(error).text[languageOf(args, process.env)]}\n`);
  void stop(error.code === 'EPIPE' ? 0 : 3, 'SIGTERM');
});
for (const [signal, code] of Object.entries(SIGNALS)) process.once(signal, () => void stop(code, signal));

/** Stop at once and leave no half file behind. */
async function stop(code: number, signal: string): Promise<void> {
  stopping = true;
  const stopped = await Promise.race([worker.terminate().then(() => true), new Promise<boolean>((done) => setTimeout(done, GRACE_MS, false))]);
  for (const path of unfinished) rmSync(path, { force: true });
  if (stopped) process.exit(code);
  // a thread that waits inside the system would hold an orderly exit back
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}
