// Writes packages/widgets/custom-elements.json from the sources of the elements; `--check` fails when the file is another.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

const root = fileURLToPath(new URL('../packages/widgets', import.meta.url));
const file = `${root}/custom-elements.json`;

/** The tag of each element's class, as the sources declare it to TypeScript. */
function tagsOf(paths) {
  const named = paths.flatMap((path) => [...readFileSync(`${root}/${path}`, 'utf8').matchAll(/'(danbiet-[a-z-]+)': (Danbiet\w+);/g)].map(([, tag, name]) => [name, tag]));
  return new Map(named);
}

/** What the platform and Lit call, and what is not for pages. */
const HIDDEN = new Set(['connectedCallback', 'disconnectedCallback', 'scene', 'loader', 'clauses', 'choice']);

/** What a page may set on a chart, or on anything around it: the colours of the theme, and what is not one. */
function cssProperties() {
  const colours = [...readFileSync(`${root}/src/theme/tokens.ts`, 'utf8').matchAll(/^ {2}(\w+): \['([^']+)', '([^']+)'/gm)].map(([, name, light, dark]) => ({ name: `--danbiet-${name}`, syntax: '<color>', default: `light-dark(${light}, ${dark})` }));
  return [
    { name: '--danbiet-font', description: 'typeface of frame and drawing' },
    { name: '--danbiet-reserve', syntax: '<length>', description: 'height kept for a figure until it is drawn' },
    { name: '--danbiet-print-table', syntax: 'none | block', default: 'none', description: 'whether its table is printed below a chart' },
    ...colours,
  ];
}

/** Elements with all that the shared base gives them; the base itself and what is internal are left out. */
function tidy({ schemaVersion, readme, modules }) {
  const tags = tagsOf(modules.map(({ path }) => path));
  const elements = modules.flatMap(({ path, declarations }) =>
    declarations
      .filter(({ name }) => tags.has(name))
      .map((declared) => {
        const tagName = tags.get(declared.name);
        const members = (declared.members ?? []).filter(({ name, privacy, inheritedFrom, static: ofClass }) => privacy !== 'private' && privacy !== 'protected' && !ofClass && !name.startsWith('#') && !HIDDEN.has(name) && inheritedFrom?.name !== 'LitElement');
        const module = {
          kind: 'javascript-module',
          path,
          declarations: [{ ...declared, customElement: true, tagName, members, ...(declared.superclass?.name === 'DanbietChart' && { cssProperties: cssProperties() }) }],
          exports: [
            { kind: 'js', name: declared.name, declaration: { name: declared.name, module: path } },
            { kind: 'custom-element-definition', name: tagName, declaration: { name: declared.name, module: path } },
          ],
        };
        return module;
      }),
  );
  return { schemaVersion, readme, modules: elements.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

const manifest = await cli({ argv: ['analyze', '--litelement', '--quiet', '--globs', 'src/**/*.ts', '--exclude', 'src/**/*.test.ts', 'src/**/testing/**', 'src/**/*.test-data.ts', 'src/loader.ts'], cwd: root, noWrite: true });
const text = `${JSON.stringify(tidy(manifest), null, 2)}\n`;
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) {
    console.error('packages/widgets/custom-elements.json is not what the elements say; run node scripts/build-manifest.mjs');
    process.exitCode = 1;
  }
} else writeFileSync(file, text);
console.log(`custom-elements.json: ${tidy(manifest).modules.flatMap(({ declarations }) => declarations).map(({ tagName }) => tagName).join(', ')}`);
