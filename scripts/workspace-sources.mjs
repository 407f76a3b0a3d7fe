// Where `@danbiet/core/<entry>` stands in the sources, read from the packages' own `exports`, for bundlers and tests.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Entries of one package whose target is a built module: `[specifier, source file]`, longest specifier first. */
export function entriesOf(folder) {
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  return Object.entries(manifest.exports)
    .filter(([, target]) => typeof target === 'object')
    .map(([name, target]) => [
      manifest.name + name.slice(1),
      join(root, folder, target.default.replace('./dist/', 'src/').replace(/\.js$/, '.ts')),
    ])
    .filter(([, file]) => existsSync(file))
    .sort(([a], [b]) => b.length - a.length);
}

/** Aliases for Vite: each entry to its source, matched whole. */
export const sources = ['packages/core', 'packages/widgets', 'packages/cli'].flatMap((folder) =>
  entriesOf(folder).map(([find, replacement]) => ({ find: new RegExp(`^${find}$`), replacement })),
);
