import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, vi } from 'vitest';

/** The built command: `pnpm run build` comes before the tests. */
export const COMMAND = fileURLToPath(new URL('../../bin/danbiet.js', import.meta.url));

/** How a call ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

// a process takes its time to start where many others run
vi.setConfig({ testTimeout: 60_000 });

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A folder of its own with these files, taken away after the tests. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'danbiet-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Start the command in a folder; standard input is a pipe. */
export function start(folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(process.execPath, [COMMAND, ...args], { cwd: folder, env: { PATH: process.env['PATH'], ...env }, stdio: 'pipe' });
}

/** Wait for a started command. */
export function ended(child: ChildProcess): Promise<Ended> {
  const said = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (piece: string) => (said.stdout += piece));
  child.stderr?.setEncoding('utf8').on('data', (piece: string) => (said.stderr += piece));
  return new Promise((done) => child.on('close', (code) => done({ code, ...said })));
}

/** Run the command in a folder to its end. */
export function call(folder: string, args: readonly string[], options: { readonly input?: string | Uint8Array; readonly env?: Readonly<Record<string, string>> } = {}): Promise<Ended> {
  const child = start(folder, args, options.env);
  child.stdin!.on('error', () => undefined).end(options.input ?? '');
  return ended(child);
}

const HEAD = 'Địa phương;Chỉ tiêu;Kỳ;Giá trị';

/** A long table with these rows. */
export const table = (...rows: readonly string[]): string => [HEAD, ...rows, ''].join('\n');
/** Two good figures. */
export const GOOD = table('Hà Nội;Số vụ việc hòa giải thụ lý;2021;4.956', 'Nghệ An;Số vụ việc hòa giải thụ lý;2021;2.222');
/** One good figure, a warning (a dash) and an error (no such province). */
export const BAD = table('Hà Nội;Số vụ việc hòa giải thụ lý;2021;4.956', 'Sơn La;Số vụ việc hòa giải thụ lý;2021;-', 'Atlantis;Số vụ việc hòa giải thụ lý;2021;12');
/** A warning alone. */
export const DOUBTFUL = table('Hà Nội;Số vụ việc hòa giải thụ lý;2021;4.956', 'Sơn La;Số vụ việc hòa giải thụ lý;2021;-');
