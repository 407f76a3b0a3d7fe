import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Issue } from '@danbiet/core';
import { CommuneLists, readCommunes, type CommuneList } from '@danbiet/core/communes';
import { isSystemError, unreadable } from '../terminal/system-trouble.js';
import type { Terminal } from '../terminal/terminal.js';
import { Trouble } from '../terminal/trouble.js';

/** Lists of communes, and what is wrong in their files. */
export interface CommuneFiles {
  /** Null when no file is named. */
  readonly communes: CommuneLists | null;
  readonly issues: readonly Issue[];
}

/**
 * Read the lists of communes that a call and its mapping name; a mapping names them from its own folder.
 *
 * @throws Trouble when a file cannot be read (3) or is no list of communes (2)
 */
export async function readCommuneFiles(files: readonly string[], mapping: { readonly file: string | null; readonly communes: readonly string[] }, { folder }: Terminal): Promise<CommuneFiles> {
  const paths = [...files, ...mapping.communes.map((name) => join(dirname(mapping.file ?? ''), name))];
  const lists: CommuneList[] = [];
  const issues: Issue[] = [];
  for (const path of new Set(paths)) {
    const text = await readFile(resolve(folder, path), 'utf8').catch((error: unknown) => {
      throw isSystemError(error) ? new Trouble(3, unreadable(path, error)) : error;
    });
    const { result, issues: said } = readCommunes(text, { file: path });
    if (result === null) throw new Trouble(2, { vi: `${path}: ${firstOf(said, 'vi')}`, en: `${path}: ${firstOf(said, 'en')}` });
    lists.push(result);
    issues.push(...said);
  }
  return { communes: lists.length === 0 ? null : new CommuneLists(lists), issues };
}

function firstOf(issues: readonly Issue[], lang: 'vi' | 'en'): string {
  const [first] = issues;
  return [first?.message[lang], first?.suggestion?.[lang]].filter(Boolean).join(' ');
}
