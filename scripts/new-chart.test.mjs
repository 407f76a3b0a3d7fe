import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { namesOf, newChart, withLine } from './new-chart.mjs';

const LISTS = ['define.ts', 'index.ts', 'loader.ts', 'static/stills.ts', 'messages/english-words.ts'].map((name) => `packages/widgets/src/${name}`);
const folders = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

function checkout() {
  const root = mkdtempSync(join(tmpdir(), 'danbiet-chart-'));
  folders.push(root);
  for (const list of LISTS) cpSync(list, join(root, list), { recursive: true, force: true });
  return root;
}

it('names a chart in every form that code needs', () => {
  expect(namesOf('funnel-plot')).toEqual({ tag: 'funnel-plot', key: "'funnel-plot'", name: 'funnelPlot', Name: 'FunnelPlot', NAME: 'FUNNEL_PLOT', Title: 'Funnel plot' });
});

it('writes a folder, words, stories and exactly one line in each list, leaving the other lines as they are', () => {
  const root = checkout();
  const written = newChart(root, 'new-thing');
  const texts = new Map(written.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
  for (const list of LISTS) {
    const before = readFileSync(list, 'utf8').split('\n');
    const after = texts.get(list).split('\n');
    expect(after.filter((line) => !before.includes(line)), list).toHaveLength(1);
    expect(after.filter((line) => before.includes(line)), list).toEqual(before);
  }
  expect(new Set(written.map(dirname))).toEqual(new Set([...LISTS.map(dirname), 'packages/widgets/src/charts/new-thing', 'packages/widgets/src/messages/new-thing', 'stories', 'stories/cases']));
  for (const [path, text] of texts) expect(text, path).not.toMatch(/__\w+__/);
});

it('keeps a list in the order of its lines', () => {
  const list = "a\nimport './charts/b/define.js';\nimport './charts/d/define.js';\nz\n";
  const add = (name) => withLine(list, "import './charts/", `import './charts/${name}/define.js';`).split('\n').findIndex((line) => line.includes(`/${name}/`));
  expect(['a', 'c', 'e', 'b'].map(add)).toEqual([1, 2, 3, 1]);
});

it('refuses a name that is none, or is taken', () => {
  const root = checkout();
  for (const name of [undefined, '', 'Map', 'a_b', '../x', '-a']) expect(() => newChart(root, name)).toThrow(/expected a name/);
  newChart(root, 'twice');
  expect(() => newChart(root, 'twice')).toThrow(/already/);
});
