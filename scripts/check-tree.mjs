// The habits of the tree that no linter knows: lengths, names, lists, and a lockfile without addresses.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const LIMIT = 300;
const GRAB_BAG = /^(utils?|helpers?|common|misc|types|constants)(\.|$)/;
const problems = [];

function* filesOf(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.name === 'node_modules') continue;
    if (entry.isDirectory()) {
      if (GRAB_BAG.test(entry.name)) problems.push(`${path}: a thing lives with the concept it serves`);
      yield* filesOf(path);
    } else yield path;
  }
}

for (const folder of ['packages/core/src', 'packages/widgets/src', 'packages/cli/src', 'stories', 'scripts', 'bench', 'examples/notebooks']) {
  for (const path of filesOf(folder)) {
    if (!/\.(ts|mjs)$/.test(path)) continue;
    const name = basename(path);
    const text = readFileSync(path, 'utf8');
    const lines = text.split('\n').length - 1;
    if (!/\.data\.ts$/.test(name) && lines > LIMIT) problems.push(`${path}: ${lines} lines, at most ${LIMIT}`);
    if (!/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+(-[a-z]+)*)*$/.test(name)) problems.push(`${path}: file names are kebab-case`);
    if (GRAB_BAG.test(name)) problems.push(`${path}: a thing lives with the concept it serves`);
    if (name === 'index.ts' && /^(?!export (type )?(\*|\{)|import |\/\/|\/\*| \*|\s*$|  |\} from)/m.test(text)) problems.push(`${path}: an index is a list and nothing else`);
    if (/\b(it|test|describe)\.(skip|only|todo|fails)\b/.test(text) && /\.test\./.test(name)) problems.push(`${path}: a test is switched off or narrowed`);
  }
}

const lock = readFileSync('pnpm-lock.yaml', 'utf8');
if (/https?:\/\/|tarball:/.test(lock)) problems.push('pnpm-lock.yaml names an address: install with the pinned pnpm');

for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? 'tree in order' : `${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
