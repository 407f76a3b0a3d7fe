// Every dependency's licence is one we may use; THIRD-PARTY.md lists those that users receive. `--write` renews that file.
// The packages must have been built: what is inside a built file counts as received.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pnpm } from './pinned-pnpm.mjs';

const ALLOWED = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'CC0-1.0', 'OFL-1.1']);
/** Development tools under MPL-2.0, allowed by name. */
const BY_NAME = /^(axe-core|lightningcss(-[a-z0-9-]+)?)$/;

/** Packages by licence, as pnpm reads them from the installed manifests. */
function list(...args) {
  const { stdout, stderr, status } = pnpm(['licenses', 'list', '--json', ...args], { encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`pnpm licenses list failed: ${stdout}${stderr}`);
  return JSON.parse(stdout);
}
const fits = (licence) => licence.replace(/[()]/g, '').split(/ OR /).some((part) => part.split(/ AND /).every((one) => ALLOWED.has(one.trim())));

const all = list('--recursive');
const refused = Object.entries(all).flatMap(([licence, packages]) =>
  fits(licence) ? [] : packages.filter(({ name }) => !(licence === 'MPL-2.0' && BY_NAME.test(name))).map(({ name }) => `${name}: ${licence}`),
);
for (const line of refused) console.error(`licence not allowed: ${line}`);

/** Packages whose code stands inside a file that we build, by the source maps. */
function bundled(folder) {
  const maps = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.js.map'));
  const sources = maps.flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).sources);
  return new Set(sources.flatMap((source) => source.match(/^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1] ?? []));
}

const inside = new Set(['packages/core/dist', 'packages/widgets/dist'].flatMap((folder) => [...bundled(folder)]));
const rows = (licences, wanted) => Object.entries(licences).flatMap(([licence, packages]) => packages.filter(wanted).map(({ name, versions }) => `| ${name} | ${versions.join(', ')} | ${licence} |`));
const shipped = [...new Set([...rows(list('--prod', '--filter', '@danbiet/*'), ({ name }) => !name.startsWith('@danbiet/')), ...rows(all, ({ name }) => inside.has(name))])].sort();
const page = [
  '# Third-party software',
  '',
  'What an application receives with `@danbiet/core`, `@danbiet/widgets` and `@danbiet/cli`, written by `node scripts/check-licences.mjs --write`.',
  'Development tools are checked against the same list of licences but are not shipped.',
  '',
  '| package | version | licence |',
  '| --- | --- | --- |',
  ...shipped,
  '',
].join('\n');

const FILE = 'THIRD-PARTY.md';
if (process.argv.includes('--write')) writeFileSync(FILE, page);
const current = existsSync(FILE) && readFileSync(FILE, 'utf8') === page;
if (!current) console.error(`${FILE} is out of date: run node scripts/check-licences.mjs --write`);
console.log(`${shipped.length} packages are shipped`);
process.exitCode = refused.length === 0 && current ? 0 : 1;
