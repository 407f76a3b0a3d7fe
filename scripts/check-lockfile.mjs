// The lockfile names packages by version and hash only: no address of a registry, so it installs from any.
import { readFileSync } from 'node:fs';

const lines = readFileSync('pnpm-lock.yaml', 'utf8').split('\n');
const found = lines.flatMap((line, index) => (/https?:\/\/|tarball:|git\+/.test(line) ? [index + 1] : []));
for (const line of found) console.error(`pnpm-lock.yaml:${line} names an address: install with the pinned pnpm and its default layout`);
console.log(`${lines.length} lines, ${found.length} addresses`);
process.exitCode = found.length === 0 ? 0 : 1;
