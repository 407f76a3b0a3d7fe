// Every dependency's licence is one we may use; THIRD-PARTY.md lists those that users receive. `--write` renews that file.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const ALLOWED = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'CC0-1.0', 'OFL-1.1', 'BlueOak-1.0.0', 'Python-2.0', 'CC-BY-4.0', 'Unlicense', 'MIT-0']);
/** Development tools under MPL-2.0, allowed by name. */
const BY_NAME = new Set(['axe-core', 'lightningcss', 'lightningcss-linux-x64-gnu', 'lightningcss-linux-x64-musl', 'lightningcss-linux-arm64-gnu', 'lightningcss-linux-arm64-musl']);

const list = (...args) => JSON.parse(execFileSync('pnpm', ['licenses', 'list', '--json', ...args], { encoding: 'utf8', maxBuffer: 1e8 }));
const fits = (licence) => licence.replace(/[()]/g, '').split(/ OR /).some((part) => part.split(/ AND /).every((one) => ALLOWED.has(one.trim())));

const refused = Object.entries(list()).flatMap(([licence, packages]) =>
  fits(licence) ? [] : packages.filter(({ name }) => !BY_NAME.has(name)).map(({ name }) => `${name}: ${licence}`),
);
for (const line of refused) console.error(`licence not allowed: ${line}`);

const shipped = Object.entries(list('--prod', '--filter', '@danbiet/*'))
  .flatMap(([licence, packages]) => packages.map(({ name, versions }) => `| ${name} | ${versions.join(', ')} | ${licence} |`))
  .filter((row) => !row.startsWith('| @danbiet/'))
  .sort();
const page = [
  '# Third-party software',
  '',
  'What an application receives with `@danbiet/core` and `@danbiet/widgets`, written by `node scripts/check-licences.mjs --write`.',
  'Development tools are checked against the same list of licences but are not shipped.',
  '',
  '| package | version | licence |',
  '| --- | --- | --- |',
  ...shipped,
  '',
].join('\n');

const FILE = 'THIRD-PARTY.md';
if (process.argv.includes('--write')) writeFileSync(FILE, page);
const current = readFileSync(FILE, 'utf8') === page;
if (!current) console.error(`${FILE} is out of date: run node scripts/check-licences.mjs --write`);
console.log(`${shipped.length} packages are shipped`);
process.exitCode = refused.length === 0 && current ? 0 : 1;
