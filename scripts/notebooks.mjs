// `npm run notebooks`: install the notebooks' package and build the library when they are not there yet, then build the one notebook and look at its page, and run the other.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pnpm } from './pinned-pnpm.mjs';

const top = fileURLToPath(new URL('..', import.meta.url));
const folder = join(top, 'examples', 'notebooks');
const [picture = ''] = process.argv.slice(2);

function must(what, { status, error }) {
  if (status === 0) return;
  console.error(`${what} failed${error ? `: ${error.message}` : ''}`);
  process.exit(1);
}

// npm notes there what it has installed
const installed = join(folder, 'node_modules', '.package-lock.json');
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(join(folder, 'package-lock.json')).mtimeMs) {
  must('installing the notebooks', spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' }));
}
if (!['core', 'widgets'].every((name) => existsSync(join(top, 'packages', name, 'dist', 'index.js')))) must('the build', pnpm(['run', '--silent', 'build'], { cwd: top, stdio: 'inherit' }));

// the Node that the lockfile brings, where there is one: the machine's own may be too old
const own = join(top, 'node_modules', '.bin', 'node');
const node = existsSync(own) ? own : process.execPath;
const env = { ...process.env, PATH: `${dirname(node)}:${process.env.PATH}` };
const step = (script, ...rest) => spawnSync(node, [join(folder, script), ...rest], { cwd: folder, env, stdio: 'inherit' });
must('building the page', step('build-page.mjs'));
must('the page', step('check-page.mjs', ...(picture === '' ? [] : [resolve(picture)])));
must('the Jupyter notebook', step('run-jupyter.mjs'));
