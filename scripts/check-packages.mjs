// The packages as a stranger receives them: packed, installed by npm into an empty project, imported by `import` and
// `require`, their types held against a small program, and the command called by its name. What they depend on is packed
// from this checkout too, so that nothing is asked of the network.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pnpm } from './pinned-pnpm.mjs';

const top = fileURLToPath(new URL('..', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'danbiet-package-'));

function must(what, { status, stdout, stderr, error }) {
  assert.equal(status, 0, `${what}: ${error?.message ?? ''}${stdout ?? ''}${stderr ?? ''}`);
  return stdout;
}

const manifestOf = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** Pack a package of ours as it would be published. */
function pack(folder) {
  const before = new Set(readdirSync(project));
  must(`packing ${folder}`, pnpm(['pack', '--pack-destination', project], { cwd: folder, encoding: 'utf8' }));
  return readdirSync(project).find((name) => name.endsWith('.tgz') && !before.has(name));
}

/** Packed files of a package's dependencies and theirs, other than our own. */
function packDependencies(folder, packed = new Map()) {
  for (const name of Object.keys(manifestOf(folder).dependencies ?? {})) {
    if (name.startsWith('@danbiet/') || packed.has(name)) continue;
    // beside a package in the store stands what it needs; in a workspace package it is below
    const found = [join(folder, 'node_modules', name), join(folder, '..', name), join(folder, '..', '..', name)].find((path) => existsSync(join(path, 'package.json')));
    assert.ok(found, `${name}, of which ${folder} depends, is not installed`);
    const real = realpathSync(found);
    const file = `${name.replaceAll('/', '-').replace('@', '')}.tgz`;
    must(`packing ${name}`, spawnSync('tar', ['-czf', join(project, file), '-C', dirname(real), basename(real)], { encoding: 'utf8' }));
    packed.set(name, file);
    packDependencies(real, packed);
  }
  return packed;
}

/** Install packed files into the project by npm, without the network. */
function install(files) {
  const args = ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', ...files.map((file) => `./${file}`)];
  must('npm install', spawnSync('npm', args, { cwd: project, encoding: 'utf8', shell: process.platform === 'win32' }));
}

const run = (what, file) => must(what, spawnSync(process.execPath, [file], { cwd: project, encoding: 'utf8' }));

try {
  writeFileSync(join(project, 'package.json'), '{ "type": "module", "private": true }');
  const [core, cli] = ['core', 'cli'].map((one) => join(top, 'packages', one));
  install([pack(core), ...packDependencies(core).values()]);
  const { name, exports } = manifestOf(join(project, 'node_modules', '@danbiet', 'core'));
  const modules = Object.keys(exports).filter((entry) => !/\*|\.json$/.test(entry)).map((entry) => name + entry.slice(1));
  assert.ok(modules.length >= 6, 'core has lost entries');

  const table = `
const { dataset } = await readDataset('Địa phương;Năm;Số lượt tiếp công dân\\nHuế;2021;4.956\\nHà Nội;2021;5.000', { vintage: '2024' });
const table = toTable(dataset).filter((row) => aq.op.equal(row.area_code, '46'));
if (table.get('value', 0) !== 4956) throw new Error(String(table.get('value', 0)));
const ranked = rankTable(dataset, { indicator: dataset.observations()[0].indicator, period: '2021' }).result.table;
if (ranked.array('area_name').join() !== 'Hà Nội,Thừa Thiên Huế') throw new Error(ranked.array('area_name').join());`;
  const imports = `import { readDataset } from '@danbiet/core';\nimport { aq, columnOf, rankTable, toTable } from '@danbiet/core/table';`;
  writeFileSync(join(project, 'all.mjs'), `${modules.map((one) => `await import('${one}');`).join('\n')}\n`);
  run('importing every entry', 'all.mjs');
  writeFileSync(join(project, 'table.mjs'), imports + table);
  run('a table through import', 'table.mjs');
  writeFileSync(join(project, 'table.cjs'), `${imports.replace(/import (.*) from (.*);/g, 'const $1 = require($2);')}\n(async () => {${table}\n})();`);
  run('a table through require', 'table.cjs');

  writeFileSync(join(project, 'types.ts'), `${imports}
const { dataset } = await readDataset('');
if (dataset) {
  const rows: number = toTable(dataset).groupby('indicator').count().numRows();
  // @ts-expect-error a table has no such verb, so its type is known
  toTable(dataset).noSuchVerb();
  const upper: (number | null)[] = columnOf(toTable(dataset), 'drawn');
  console.log(rows, aq.op, upper, rankTable(dataset, { indicator: 'x', period: '2021' }).result?.sentence?.vi);
}
`);
  const compilerOptions = { noEmit: true, strict: true, skipLibCheck: true, target: 'es2022', module: 'nodenext', lib: ['es2023', 'dom'], types: [] };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['types.ts'] }));
  must('types of a program that uses the table', spawnSync('tsc', ['-p', project], { cwd: top, encoding: 'utf8', shell: process.platform === 'win32' }));

  install([pack(cli), ...packDependencies(cli).values()]);
  const version = must('the installed command', spawnSync(join(project, 'node_modules', '.bin', 'danbiet'), ['--version'], { cwd: project, encoding: 'utf8', shell: process.platform === 'win32' }));
  assert.equal(version.trim(), `danbiet ${manifestOf(cli).version}`);
  console.log(`${modules.length} entries of ${name} load as npm installs it, by import and by require; the table's types hold; the command of @danbiet/cli answers`);
} finally {
  rmSync(project, { recursive: true, force: true });
}
