// A client of a Jupyter kernel (jupyter-client.readthedocs.io/en/stable/messaging.html): start one, run cells, keep what they show.
import { spawn } from 'node:child_process';
import { createHmac, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openSocket } from './zmtp.mjs';

const DELIMITER = '<IDS|MSG>';
const PORTS = ['shell_port', 'iopub_port', 'stdin_port', 'control_port', 'hb_port'];
/** How long a kernel may take to open its ports, in steps of 100 ms. */
const STEPS = 300;

async function freePorts() {
  const servers = await Promise.all(PORTS.map(() => new Promise((open) => { const server = createServer().listen(0, '127.0.0.1', () => open(server)); })));
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  return Object.fromEntries(PORTS.map((name, i) => [name, ports[i]]));
}

/** Open a socket as soon as the kernel listens. */
async function reach(port, type, onMessage, hasEnded) {
  for (let step = 0; ; step += 1) {
    try {
      return await openSocket(port, type, onMessage);
    } catch (error) {
      if (step === STEPS || hasEnded()) throw new Error(`the kernel does not answer: ${error.message}`);
      await wait(100);
    }
  }
}

/** Keep an output as a notebook keeps it: what is printed in one piece. */
function keep(type, content, outputs) {
  const last = outputs.at(-1);
  if (type === 'stream' && last?.name === content.name) last.text += content.text;
  else if (type === 'stream') outputs.push({ output_type: type, name: content.name, text: content.text });
  if (type === 'display_data') outputs.push({ output_type: type, data: content.data, metadata: content.metadata ?? {} });
  if (type === 'execute_result') outputs.push({ output_type: type, data: content.data, execution_count: content.execution_count, metadata: content.metadata ?? {} });
  if (type === 'error') outputs.push({ output_type: type, ename: content.ename, evalue: content.evalue, traceback: content.traceback });
}

/**
 * Start a kernel.
 *
 * @param command the program and its arguments; the connection file is put at the end
 * @returns `run(code)`, which gives the outputs of a cell as a notebook keeps them, and `stop()`
 */
export async function startKernel([program, ...args], options) {
  const folder = mkdtempSync(join(tmpdir(), 'danbiet-kernel-'));
  const file = join(folder, 'connection.json');
  const key = randomUUID();
  const ports = await freePorts();
  writeFileSync(file, JSON.stringify({ ...ports, ip: '127.0.0.1', transport: 'tcp', key, signature_scheme: 'hmac-sha256' }));
  // a group of its own, since what is started may start the kernel itself and end without it
  const detached = process.platform !== 'win32';
  const child = spawn(program, [...args, file], { stdio: ['ignore', 'ignore', 'inherit'], detached, ...options });
  const end = () => {
    try {
      if (detached) process.kill(-child.pid);
      else child.kill();
    } catch {
      // it has ended by itself
    }
    rmSync(folder, { recursive: true, force: true });
  };
  let [ended, asked] = [false, null];
  child.on('exit', () => {
    ended = true;
    asked?.fail(new Error('the kernel ended'));
  });

  const told = (frames) => {
    const at = frames.findIndex((one) => one.toString() === DELIMITER);
    const [header, parent, , content] = frames.slice(at + 2).map((one) => JSON.parse(one.toString()));
    // what the cell before printed may be late
    const ours = parent.msg_id === asked?.id || (header.msg_type === 'stream' && parent.msg_id === asked?.before);
    if (asked !== null && ours) asked.hear(header.msg_type, content);
  };
  const reached = (port, type) => reach(ports[port], type, told, () => ended);
  const [shell, control, iopub] = await Promise.all([reached('shell_port', 'DEALER'), reached('control_port', 'DEALER'), reached('iopub_port', 'SUB')]).catch((error) => {
    end();
    throw error;
  });

  /** Send a request and listen until `hear` says that it is over. */
  function ask(type, content, hear, by = shell) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const header = { msg_id: randomUUID(), session: key, username: '', date: new Date().toISOString(), msg_type: type, version: '5.3' };
    const parts = [header, {}, {}, content].map((part) => Buffer.from(JSON.stringify(part)));
    const signature = parts.reduce((hmac, part) => hmac.update(part), createHmac('sha256', key)).digest('hex');
    asked = { id: header.msg_id, before: asked?.id, hear: (what, said) => hear(what, said) && resolve(), fail: reject };
    by.send([Buffer.from(DELIMITER), Buffer.from(signature), ...parts]);
    return promise;
  }

  // what is sent before the subscription has arrived is lost, so the kernel is asked until it is heard on both ways
  for (let heard = false; !heard; ) {
    const status = ask('kernel_info_request', {}, (type) => type === 'status').then(() => (heard = true));
    await Promise.race([status, wait(1000, null, { ref: false })]);
  }

  return {
    async run(code) {
      const outputs = [];
      const execute = (source, over) => {
        const seen = new Set();
        return ask('execute_request', { code: source, silent: false, store_history: true, user_expressions: {}, allow_stdin: false, stop_on_error: true }, (type, content) => {
          seen.add(type === 'status' ? content.execution_state : type);
          keep(type, content, outputs);
          return over(seen);
        });
      };
      await execute(code, (seen) => seen.has('idle') && seen.has('execute_reply'));
      // what a cell prints may come after its end, but before what the next one prints
      const mark = randomUUID();
      await execute(`console.log(${JSON.stringify(mark)})`, () => outputs.at(-1)?.text?.includes(mark));
      const { text } = outputs.at(-1);
      outputs.at(-1).text = text.slice(0, text.indexOf(mark));
      return outputs.filter((one) => one.text !== '');
    },
    /** The kernel is asked to end, and ended if it does not. */
    async stop() {
      const gone = ended ? null : new Promise((exited) => child.once('exit', exited));
      if (!ended) ask('shutdown_request', { restart: false }, () => false, control).catch(() => undefined);
      await Promise.race([gone, wait(5000, null, { ref: false })]);
      for (const socket of [shell, control, iopub]) socket.close();
      end();
    },
  };
}
