// The example datasets, made from examples/data by `danbiet normalise` with the mapping files beside them.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDataset } from '@danbiet/core';
import { makeSynthetic } from './make-synthetic.mjs';
import { runDanbiet } from './run-danbiet.mjs';

const folder = fileURLToPath(new URL('../examples/data/', import.meta.url));
export const FIGURES = join(folder, 'published-figures.csv');
export const UNITS = join(folder, 'admin-units.csv');

/** Each dataset with the file that it comes from; its mapping has its name. */
const EXAMPLES = [['published-figures', FIGURES], ['papi', FIGURES], ['reception-days', FIGURES], ['communes', UNITS]];

/** Read one file; only its name, not its place, goes into the dataset. */
export const readFile = (path, options) => readDataset(readFileSync(path), { file: basename(path), ...options });

/** Make one dataset by the command, with its issues in each of these languages. */
async function make(name, file, langs) {
  const call = ['normalise', file, '--mapping', join(folder, 'mappings', `${name}.json`), '--to', 'json-stat'];
  const answers = [];
  for (const lang of langs) answers.push([lang, await runDanbiet(...call, '--lang', lang)]);
  const text = (of) => Object.fromEntries(answers.map(([lang, { issues }]) => [lang, of(issues)]));
  const [[, { result, issues }]] = answers;
  const { dataset } = await readDataset(result);
  return {
    dataset,
    issues: issues.map((one, at) => ({ ...one, message: text((list) => list[at].message), suggestion: one.suggestion === null ? null : text((list) => list[at].suggestion) })),
    json: result,
  };
}

/**
 * The example datasets by file name, each as `{ dataset, issues, json }`; `json` is the JSON-stat object that they were read from.
 *
 * @param {readonly string[]} files which of {@link FIGURES} and {@link UNITS} to read; both unless given
 * @param {readonly ('vi' | 'en')[]} langs languages of the issues; labels of the JSON-stat are in the first
 */
export async function exampleDatasets(files = [FIGURES, UNITS], langs = ['vi', 'en']) {
  const made = new Map();
  for (const [name, file] of EXAMPLES) if (files.includes(file)) made.set(name, await make(name, file, langs));
  return made;
}

/** The synthetic sets by file name, each as `{ dataset, issues }`. */
export const syntheticDatasets = () => new Map([['synthetic-63', makeSynthetic('2024')], ['synthetic-34', makeSynthetic('2025')]]);
