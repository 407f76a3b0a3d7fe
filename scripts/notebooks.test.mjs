import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cellsOf } from '../examples/notebooks/cells.mjs';
import { entriesOf } from './workspace-sources.mjs';

const NOTEBOOKS = ['docs/sap-xep-don-vi.html', 'jupyter/hoa-giai-lam-dong.ipynb'];
const IMPORT = /import\s+(?:\{([^}]*)\}\s+from\s+)?["'](@danbiet\/[^"']+)["']/g;
const entries = new Map(['packages/core', 'packages/widgets'].flatMap(entriesOf));

describe.each(NOTEBOOKS)('%s', (notebook) => {
  const code = cellsOf(fileURLToPath(new URL(`../examples/notebooks/${notebook}`, import.meta.url))).join('\n');
  const imports = [...code.matchAll(IMPORT)].map(([, names, entry]) => ({ entry, names: names?.split(',').map((name) => name.trim().split(' as ')[0]) ?? [] }));

  it('imports the library, in no other way than this test reads', () => {
    expect(imports.length).toBeGreaterThan(2);
    expect(code.split('@danbiet/').length - 1).toBe(imports.length);
  });

  it.each(imports)('$entry has $names', async ({ entry, names }) => {
    expect([...entries.keys()]).toContain(entry);
    // the elements need a page; nothing is named of them
    if (names.length > 0) expect(Object.keys(await import(entries.get(entry)))).toEqual(expect.arrayContaining(names));
  });
});
