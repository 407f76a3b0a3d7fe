// After `tsc`: puts the declarations of what is bundled into `@danbiet/core/table` beside it, so that its types hold where
// neither Arquero nor its own dependency is installed.
import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const core = fileURLToPath(new URL('../packages/core/', import.meta.url));
const table = join(core, 'dist/table');
const require = createRequire(join(core, 'package.json'));

/** Where the declarations of a package stand, and the file in them that is its face. */
const arquero = dirname(require.resolve('arquero/package.json'));
const flechette = join(dirname(createRequire(join(arquero, 'package.json')).resolve('@uwdata/flechette')), 'types');
const VENDORED = {
  arquero: { from: join(arquero, 'dist/types'), face: 'index.js' },
  '@uwdata/flechette': { from: flechette, face: 'index-types.js' },
};
const folderOf = (name) => join(table, name.replace(/^@.*\//, ''));

for (const [name, { from }] of Object.entries(VENDORED)) {
  rmSync(folderOf(name), { recursive: true, force: true });
  cpSync(from, folderOf(name), { recursive: true, filter: (path) => !path.endsWith('.map') });
}

/** Point every mention of a vendored package at its folder. */
for (const entry of readdirSync(table, { recursive: true, withFileTypes: true })) {
  if (!entry.name.endsWith('.d.ts')) continue;
  const file = join(entry.parentPath, entry.name);
  const text = readFileSync(file, 'utf8');
  const pointed = text.replace(/(["'])(arquero|@uwdata\/flechette)\1/g, (_, quote, name) => {
    const path = relative(dirname(file), join(folderOf(name), VENDORED[name].face)).replaceAll('\\', '/');
    return `${quote}${path.startsWith('.') ? path : `./${path}`}${quote}`;
  });
  if (pointed !== text) writeFileSync(file, pointed);
}
