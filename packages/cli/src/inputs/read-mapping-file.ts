import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readMapping, type Mapping } from '@danbiet/core/normalise';
import { isSystemError, unreadable } from '../terminal/system-trouble.js';
import type { Terminal } from '../terminal/terminal.js';
import { Trouble } from '../terminal/trouble.js';

/**
 * Read the mapping that a call names; null when it names none.
 *
 * @throws Trouble when the file cannot be read (3) or is no mapping (2)
 */
export async function readMappingFile(file: string | null, { folder }: Terminal): Promise<Mapping | null> {
  if (file === null) return null;
  const text = await readFile(resolve(folder, file), 'utf8').catch((error: unknown) => {
    throw isSystemError(error) ? new Trouble(3, unreadable(file, error)) : error;
  });
  const { result, issues } = readMapping(text, file);
  if (result !== null) return result;
  const said = (lang: 'vi' | 'en'): string => issues.map(({ message, suggestion }) => [message[lang], suggestion?.[lang]].filter(Boolean).join(' ')).join(' ');
  throw new Trouble(2, { vi: `${file}: ${said('vi')}`, en: `${file}: ${said('en')}` });
}
