import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Text } from '@danbiet/core';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { isSystemError, unreadable } from '../terminal/system-trouble.js';
import { hasKnownEnding } from './known-endings.js';

/** The word that stands for standard input. */
export const STANDARD_INPUT = '-';

/** The files that a call means, and what stood in the way. */
export interface FoundFiles {
  /** Absolute paths, each once, in the order of the call; `-` is standard input. */
  readonly paths: readonly string[];
  /** Inputs that lead to no file, each with the reason. */
  readonly missing: readonly { readonly input: string; readonly why: Text }[];
  /** Files of folders that were passed over because nobody knows their format. */
  readonly passedOver: readonly string[];
}

const byName = new Intl.Collator('vi', { numeric: true });
/** Locks and copies that office programs and editors leave, and hidden files. */
const ASIDE = /^(?:\.|~\$)|~$/;

/**
 * Find the files that inputs mean: files, folders (their files of a known format, those of sub-folders too, by name) and
 * patterns (`2024/*.xlsx`, also when no shell has expanded them).
 *
 * @param outputs files to be written; folders and patterns do not give them
 */
export function findFiles(inputs: readonly string[], folder: string, outputs: readonly string[]): FoundFiles {
  const found = new Map<string, string>();
  const missing: FoundFiles['missing'][number][] = [];
  const passedOver: string[] = [];
  const written = new Set(outputs.map((path) => identity(resolve(folder, path))));
  const take = (path: string): void => void found.set(identity(path), path);
  for (const input of inputs) {
    const path = resolve(folder, input);
    if (input === STANDARD_INPUT) {
      found.set(STANDARD_INPUT, STANDARD_INPUT);
      continue;
    }
    try {
      if (!statSync(path).isDirectory()) {
        take(path);
        continue;
      }
      const within = filesUnder(path).filter((one) => !written.has(identity(one)));
      const known = within.filter(hasKnownEnding);
      passedOver.push(...within.filter((one) => !hasKnownEnding(one)));
      known.forEach(take);
      if (known.length === 0) missing.push({ input, why: { vi: `Thư mục “${input}” không có tệp nào đọc được.`, en: `The folder “${input}” holds no file that can be read.` } });
    } catch (error) {
      if (!isSystemError(error)) throw error;
      const matches = isDynamicPattern(input) ? matching(input, folder).filter((one) => !written.has(identity(one))) : [];
      matches.forEach(take);
      if (matches.length > 0) continue;
      const noMatch = { vi: `Không có tệp nào khớp với “${input}”.`, en: `No file matches “${input}”.` };
      missing.push({ input, why: isDynamicPattern(input) ? noMatch : unreadable(input, error) });
    }
  }
  return { paths: [...found.values()], missing, passedOver };
}

/** One name for a file however it is reached. */
function identity(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function matching(pattern: string, folder: string): string[] {
  const portable = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
  return globSync(portable, { cwd: folder, absolute: true, onlyFiles: true, expandDirectories: false }).map((path) => resolve(path)).sort(byName.compare);
}

function filesUnder(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !ASIDE.test(name)).sort((a, b) => byName.compare(a.name, b.name));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path);
    return leadsToFile(entry, path) ? [path] : [];
  });
}

/** Links to folders are not followed: they may lead back. */
function leadsToFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
