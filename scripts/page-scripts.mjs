// Which of the built scripts a page loads, by what they import.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const WIDGETS = 'packages/widgets/dist/cdn';

/** A script and everything it imports at once (not what it loads later). */
export function closure(folder, entry, seen = new Set()) {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const code = readFileSync(join(folder, entry), 'utf8');
  for (const [, name] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)) closure(folder, name, seen);
  return seen;
}

/** The name that a chunk was built by: `ranking-<hash>.js` → `ranking`. */
export const nameOf = (file) => file.replace(/-[\w-]{8}\.js$/, '');

/** The chunk of a name. */
export const chunkNamed = (name) => readdirSync(WIDGETS).find((file) => file.endsWith('.js') && nameOf(file) === name);

/** What a page with any chart loads unasked beside the chart: the loader at once, and what comes when the page is idle (keyboard, pointer and table view). */
export const unasked = () => ['danbiet.js', chunkNamed('handling')];
