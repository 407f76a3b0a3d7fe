import type { Sheet } from '@danbiet/core';
import { encodingNamed, ENCODINGS, normaliseInputs, openFile, type EncodingName, type Normalised, type NormaliseOptions } from '@danbiet/core/normalise';
import { Trouble } from '../terminal/trouble.js';
import type { Input } from './read-inputs.js';

/**
 * The encoding that a call names, or null when it names none.
 *
 * @throws Trouble (2) when nobody knows it
 */
export function encodingOf(word: string | null): EncodingName | null {
  if (word === null) return null;
  const encoding = encodingNamed(word);
  if (encoding !== null) return encoding;
  const names = ENCODINGS.join(', ');
  throw new Trouble(2, { vi: `Không có bảng mã “${word}”; chọn một trong: ${names}.`, en: `There is no encoding “${word}”; choose one of ${names}.` });
}

/** Normalise the figures of files together, whatever their formats. */
export function normaliseBytes(inputs: readonly Input[], encoding: EncodingName | null, options: NormaliseOptions): Promise<Normalised> {
  return normaliseInputs(inputs.map(({ name, bytes }) => ({ name, bytes, encoding })), options);
}

/** The tables of a file as it holds them; none when it holds none. */
export async function openTables({ name, bytes }: Input, encoding: EncodingName | null): Promise<readonly Sheet[]> {
  const opened = await openFile(bytes, { file: name, encoding });
  return opened.kind === 'tables' ? opened.workbook.sheets : [];
}
