// `npm run bench:core [-- --rows N] [--rounds N] [--only ENGINE]`: the engines in turn, each in a process of its own; medians and ratios.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generate } from './generate.mjs';
import { areas, indicators, periods } from './spellings.mjs';

const ENGINES = [
  { name: 'ours', engine: 'ours' },
  { name: 'ours, all found by itself', engine: 'ours', options: { found: true } },
  { name: 'uDSV, parse only', engine: 'udsv', most: 2e6 },
  { name: 'uDSV in chunks, parse only', engine: 'udsv', options: { chunked: true } },
  { name: 'uDSV in chunks + grouping', engine: 'udsv-group' },
  { name: 'Arquero', engine: 'arquero', most: 2e6 },
  { name: 'DuckDB, one thread', engine: 'duckdb' },
  { name: 'Polars, one thread', engine: 'polars' },
];
const { values } = parseArgs({ options: { rows: { type: 'string', multiple: true }, rounds: { type: 'string', default: '5' }, only: { type: 'string', multiple: true } } });
const here = fileURLToPath(new URL('.', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'danbiet-bench-'));
const words = join(folder, 'words.json');
const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];

function run({ engine, options = {} }, file, out) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--max-old-space-size=16384', join(here, 'one.mjs'), engine, file, words, out, JSON.stringify(options)], {
    encoding: 'utf8',
    env: { ...process.env, POLARS_MAX_THREADS: '1' },
  });
  if (status !== 0) throw new Error(`${engine} failed: ${stderr}`);
  return JSON.parse(stdout);
}

/** How many groups differ from ours; sums may differ by the order in which they were added. */
function differing(ours, theirs) {
  const close = (a, b) => a === b || (typeof a === 'number' && Math.abs(a - b) <= 1e-9 * Math.abs(a));
  const known = new Map(theirs.map((row) => [row.slice(0, 3).join(' '), row]));
  const same = ours.filter((row) => known.get(row.slice(0, 3).join(' '))?.every((value, j) => close(row[j], value)));
  return Math.max(ours.length, theirs.length) - same.length;
}

function measure(rows, file) {
  const engines = ENGINES.filter(({ engine, most = Infinity }) => rows <= most && (engine === 'ours' || (values.only?.includes(engine) ?? true)));
  const used = engines.map(() => []);
  const results = new Map();
  for (let round = 0; round < Number(values.rounds); round += 1) {
    engines.forEach((one, i) => {
      const out = join(folder, `${i}.json`);
      used[i].push(run(one, file, round === 0 && one.engine !== 'udsv' ? out : '-'));
      if (round === 0 && one.engine !== 'udsv') results.set(one.name, JSON.parse(readFileSync(out, 'utf8')));
    });
  }
  const ours = results.get('ours');
  const cpu = used.map((list) => median(list.map((one) => one.cpu)));
  console.log(`\n${rows.toLocaleString('en')} synthetic rows, ${sizeMiB(file).toFixed(0)} MiB; ${ours.length.toLocaleString('en')} groups; medians of ${values.rounds}`);
  console.log('| engine | CPU s | rows per CPU second | ours is of it | peak MiB | groups that differ | |\n| --- | ---: | ---: | ---: | ---: | ---: | --- |');
  engines.forEach(({ name }, i) => console.log(`| ${name} | ${cpu[i].toFixed(2)} | ${Math.round(rows / cpu[i]).toLocaleString('en')} | ${(cpu[0] / cpu[i]).toFixed(2)} | ${median(used[i].map((one) => one.rss)).toFixed(0)} | ${results.has(name) ? differing(ours, results.get(name)) : 'none made'} | ${used[i][0].note} |`));
  if ([...results].some(([name, theirs]) => !name.startsWith('uDSV') && differing(ours, theirs) > 0)) process.exitCode = 1;
}

const sizeMiB = (file) => statSync(file).size / 2 ** 20;

try {
  writeFileSync(words, JSON.stringify({ areas, indicators, periods }));
  for (const rows of (values.rows ?? ['100000', '1000000']).map(Number)) {
    const file = join(folder, `${rows}.csv`);
    await generate(rows, file);
    measure(rows, file);
    rmSync(file);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
