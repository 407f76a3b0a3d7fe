// Builds the example datasets as JSON-stat (the published ones by `danbiet normalise`, one recast from another) and the example portal's pages.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { communesToday } from './communes-today.mjs';
import { exampleDatasets, syntheticDatasets } from './example-datasets.mjs';
import { portalPages } from './portal/pages.mjs';

const at = (path) => new URL(`../examples/${path}`, import.meta.url);
rmSync(at('data/built/'), { recursive: true, force: true });
mkdirSync(at('data/built/'), { recursive: true });

const published = await exampleDatasets();
const datasets = new Map([...published, ['communes-34', communesToday(published.get('communes').dataset)], ...syntheticDatasets()]);
for (const [name, { dataset, issues, json }] of datasets) {
  writeFileSync(at(`data/built/${name}.json`), `${JSON.stringify(json ?? dataset.toJsonStat('vi'))}\n`);
  const count = (severity) => issues.filter((one) => one.severity === severity).length;
  console.log(`examples/data/built/${name}.json: ${dataset.size} observations, ${dataset.unplaced.length} without a period, ${count('error')} errors, ${count('warning')} warnings, ${count('info')} infos`);
}
const shell = readFileSync(at('portal/shell.html'), 'utf8');
for (const [file, markup] of portalPages(shell, datasets)) writeFileSync(at(`portal/${file}`), markup);
