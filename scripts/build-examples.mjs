// Builds the example datasets as JSON-stat and the example portal's page, both through the library's own core.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { exampleDatasets, syntheticDatasets } from './example-datasets.mjs';
import { asPage } from './report/as-page.mjs';
import { reportSections } from './report/sections.mjs';

const at = (path) => new URL(`../examples/${path}`, import.meta.url);
rmSync(at('data/built/'), { recursive: true, force: true });
mkdirSync(at('data/built/'), { recursive: true });

const examples = await exampleDatasets();
for (const [name, { dataset, issues }] of [...examples, ...syntheticDatasets()]) {
  writeFileSync(at(`data/built/${name}.json`), `${JSON.stringify(dataset.toJsonStat('vi'))}\n`);
  const count = (severity) => issues.filter((one) => one.severity === severity).length;
  console.log(`examples/data/built/${name}.json: ${dataset.size} observations, ${dataset.unplaced.length} without a period, ${count('error')} errors, ${count('warning')} warnings, ${count('info')} infos`);
}
const shell = readFileSync(at('portal/shell.html'), 'utf8');
for (const [lang, file] of [['vi', 'index.html'], ['en', 'en.html']]) writeFileSync(at(`portal/${file}`), asPage(shell, reportSections(examples, lang), lang));
