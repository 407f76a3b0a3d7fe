// `npm run bench:core`: install the peers of bench/ when they are not there yet, build what is measured, and run one part of it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pnpm } from './pinned-pnpm.mjs';

const top = fileURLToPath(new URL('..', import.meta.url));
const bench = join(top, 'bench');
const [part, ...rest] = process.argv.slice(2);
const entry = join(bench, part ?? '', 'run.mjs');
if (part === undefined || !existsSync(entry)) {
  console.error('Name a part of bench/ that has a run.mjs: node scripts/bench.mjs core');
  process.exit(2);
}

function must(what, { status, error }) {
  if (status === 0) return;
  console.error(`${what} failed${error ? `: ${error.message}` : ''}`);
  process.exit(1);
}

if (!existsSync(join(bench, 'node_modules'))) {
  must('installing the peers', spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: bench, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' }));
}
if (!rest.includes('--no-build')) must('the build', pnpm(['run', '--silent', 'build'], { cwd: top, stdio: 'inherit' }));

// the Node that the lockfile brings, where there is one: what is measured must not depend on what is installed here
const own = join(top, 'node_modules', '.bin', 'node');
const node = existsSync(own) ? own : process.execPath;
const env = { ...process.env, PATH: `${dirname(node)}:${process.env.PATH}` };
process.exitCode = spawnSync(node, [entry, ...rest.filter((word) => word !== '--no-build')], { cwd: bench, env, stdio: 'inherit' }).status ?? 1;
