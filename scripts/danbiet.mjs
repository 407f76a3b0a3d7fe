// `npm run danbiet -- …`: the command from a checkout. The first call installs and builds; that is told on standard
// error, so that the result stands alone on standard output.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pnpm } from './pinned-pnpm.mjs';

const top = fileURLToPath(new URL('..', import.meta.url));
const built = ['packages/cli/dist/worker.js', 'packages/core/dist/index.js'].every((path) => existsSync(`${top}${path}`));
const STEPS = [['install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=warn'], ['exec', 'rollup', '-c', '--silent']];

if (!built) {
  console.error('danbiet: cài đặt và dựng lần đầu… / installing and building for the first time …');
  for (const step of STEPS) if (pnpm(step, { cwd: top, stdio: ['ignore', 2, 2] }).status !== 0) process.exit(3);
}
// npm runs scripts at the top of the checkout; names of files begin where the person stands
process.chdir(process.env.INIT_CWD ?? process.cwd());
await import('../packages/cli/bin/danbiet.js');
