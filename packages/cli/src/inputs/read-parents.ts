import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readDelimited, type AreaId } from '@danbiet/core';
import { isSystemError, unreadable } from '../terminal/system-trouble.js';
import type { Terminal } from '../terminal/terminal.js';
import { Trouble } from '../terminal/trouble.js';

/**
 * The province of each commune, from a CSV with the columns `area` and `parent` (area ids); null when no file is named.
 *
 * @throws Trouble (3) when the file cannot be read, (2) when it has no such columns or a row lacks one of them
 */
export async function readParents(path: string | null, terminal: Terminal): Promise<ReadonlyMap<AreaId, AreaId> | null> {
  if (path === null) return null;
  const { rows: [head = [], ...rows], lines } = readDelimited(await contentOf(path, terminal));
  const names = head.map((name) => name.trim().toLowerCase());
  const [area, parent] = [names.indexOf('area'), names.indexOf('parent')];
  if (area < 0 || parent < 0) throw new Trouble(2, { vi: `“${path}” phải có dòng tiêu đề với hai cột area và parent.`, en: `“${path}” must begin with headings, area and parent among them.` });
  return new Map(
    rows.map((row, at) => {
      const pair = [row[area]?.trim() ?? '', row[parent]?.trim() ?? ''] as const;
      const wrong = pair.find((id) => !/^\d+@\d{4}$/.test(id));
      if (wrong !== undefined) throw new Trouble(2, { vi: `“${path}”, dòng ${lines[at + 1]}: “${wrong}” không phải mã kèm danh mục như 00004@2025.`, en: `“${path}”, line ${lines[at + 1]}: “${wrong}” is no code with its list, such as 00004@2025.` });
      return pair;
    }),
  );
}

function contentOf(path: string, { folder }: Terminal): Promise<string> {
  return readFile(resolve(folder, path), 'utf8').catch((error: unknown) => {
    throw isSystemError(error) ? new Trouble(3, unreadable(path, error)) : error;
  });
}
