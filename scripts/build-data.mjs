// Writes the *.data.ts files from packages/core/data. `--check` writes nothing and fails when a file is out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as areas from './data/areas.mjs';
import * as communes from './data/communes.mjs';
import * as indicators from './data/indicators.mjs';
import * as lineage from './data/lineage.mjs';
import * as population from './data/population.mjs';
import * as rules from './data/rules.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');
let stale = 0;

const read = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
};

for (const builder of [areas, communes, indicators, lineage, population, rules]) {
  for (const [path, content] of await builder.build(root)) {
    const file = join(root, path);
    if (read(file) === content) continue;
    stale += 1;
    if (check) console.error(`${path} is out of date: run node scripts/build-data.mjs`);
    else writeFileSync(file, content);
    if (!check) console.log(`wrote ${path}`);
  }
}
if (stale === 0) console.log('generated data is up to date');
process.exitCode = check && stale > 0 ? 1 : 0;
