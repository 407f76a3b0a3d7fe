import type { Issue, Sheet } from '@danbiet/core';
import type { ShownGroup } from './choose-shown.js';
import type { Excerpt } from './render-issues.js';

const LENGTH = 100;

/** Opens the tables of a file by its name; none when it holds none. */
export type TablesOf = (file: string) => Promise<readonly Pick<Sheet, 'name' | 'rows' | 'written' | 'lines'>[]>;

/** The rows of shown issues as their files hold them; only files that have such rows are opened. */
export async function excerptsFor(groups: readonly ShownGroup[], tablesOf: TablesOf): Promise<Excerpt> {
  const wanted = groups.flatMap(({ sayings }) => sayings.flatMap(({ shown }) => shown)).filter(({ file, row }) => file !== null && row !== null);
  const rows = new Map<Issue, string>();
  for (const file of new Set(wanted.map((one) => one.file!))) {
    const tables = await tablesOf(file);
    for (const one of wanted.filter((issue) => issue.file === file)) {
      const sheet = tables.length === 1 ? tables[0] : tables.find(({ name }) => name === one.sheet);
      const at = sheet?.lines.indexOf(one.row!) ?? -1;
      if (sheet && at >= 0) rows.set(one, shortened((sheet.written ?? sheet.rows)[at]!));
    }
  }
  return (one) => rows.get(one) ?? null;
}

function shortened(cells: readonly string[]): string {
  const text = cells.map((cell) => cell.trim()).filter((cell) => cell !== '').join(' · ');
  return text.length > LENGTH ? `${text.slice(0, LENGTH - 1)}…` : text;
}
