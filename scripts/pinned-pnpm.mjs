// The one version of pnpm that reads our lockfile: the machine's own if it is that, else npm fetches it.
import { spawnSync } from 'node:child_process';

const VERSION = '12.21.0';

const shell = process.platform === 'win32';

/** The environment without npm's own settings: npm puts them into npm_config_*, and pnpm reads some of them. */
export const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^npm_(config|package|lifecycle)_/i.test(key)));
env.npm_config_update_notifier = 'false'; // its notice would come after the closing line of the tests

let command;

/** Run pnpm and wait; the options are those of `spawnSync`. */
export function pnpm(args, options = {}) {
  if (!command) {
    const found = spawnSync('pnpm', ['--version'], { encoding: 'utf8', env, shell });
    command = found.status === 0 && found.stdout.trim() === VERSION ? ['pnpm'] : ['npx', '--yes', '--prefer-offline', `pnpm@${VERSION}`];
  }
  const [program, ...first] = command;
  return spawnSync(program, [...first, ...args], { env, shell, ...options });
}
