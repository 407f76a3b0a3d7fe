// The packages as a stranger receives them: packed, unpacked into an empty project without any dependency, imported by
// `import` and `require`, and their types held against a small program.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pnpm } from './pinned-pnpm.mjs';

const top = fileURLToPath(new URL('..', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'danbiet-package-'));

function must(what, { status, stdout, stderr, error }) {
  assert.equal(status, 0, `${what}: ${error?.message ?? ''}${stdout ?? ''}${stderr ?? ''}`);
  return stdout;
}

/** Pack a package and unpack it where a project would have it installed. */
function install(folder) {
  must(`packing ${folder}`, pnpm(['pack', '--pack-destination', project], { cwd: join(top, folder), encoding: 'utf8' }));
  const file = readdirSync(project).find((name) => name.endsWith('.tgz'));
  const { name } = JSON.parse(readFileSync(join(top, folder, 'package.json'), 'utf8'));
  const to = join(project, 'node_modules', name);
  mkdirSync(to, { recursive: true });
  must(`unpacking ${name}`, spawnSync('tar', ['-xzf', join(project, file), '-C', to, '--strip-components=1'], { encoding: 'utf8' }));
  rmSync(join(project, file));
  return { name, entries: Object.keys(JSON.parse(readFileSync(join(to, 'package.json'), 'utf8')).exports) };
}

const run = (what, file) => must(what, spawnSync(process.execPath, [file], { cwd: project, encoding: 'utf8' }));

try {
  const { name, entries } = install('packages/core');
  const modules = entries.filter((entry) => !/\*|\.json$/.test(entry)).map((entry) => name + entry.slice(1));
  assert.ok(modules.length >= 6, 'core has lost entries');
  writeFileSync(join(project, 'package.json'), '{ "type": "module", "private": true }');

  const table = `
const { dataset } = await readDataset('Địa phương;Năm;Số lượt tiếp công dân\\nHuế;2021;4.956\\nHà Nội;2021;5.000', { vintage: '2024' });
const table = toTable(dataset).filter((row) => aq.op.equal(row.area_code, '46'));
if (table.get('value', 0) !== 4956) throw new Error(String(table.get('value', 0)));`;
  const imports = `import { readDataset } from '@danbiet/core';\nimport { aq, toTable } from '@danbiet/core/table';`;
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
  console.log(rows, aq.op);
}
`);
  const compilerOptions = { noEmit: true, strict: true, skipLibCheck: true, target: 'es2022', module: 'nodenext', lib: ['es2023', 'dom'], types: [] };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['types.ts'] }));
  must('types of a program that uses the table', spawnSync('tsc', ['-p', project], { cwd: top, encoding: 'utf8', shell: process.platform === 'win32' }));
  console.log(`${modules.length} entries of ${name} load from the packed file, by import and by require; the table's types hold`);
} finally {
  rmSync(project, { recursive: true, force: true });
}
