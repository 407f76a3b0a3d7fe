import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { issue, NOWHERE, type Issue, type Text } from '@danbiet/core';
import { Progress } from '../terminal/progress.js';
import { isSystemError, unreadable } from '../terminal/system-trouble.js';
import type { Terminal } from '../terminal/terminal.js';
import { Trouble } from '../terminal/trouble.js';
import { WORDS } from '../messages/words.js';
import type { Lang } from '@danbiet/core';
import { findFiles, STANDARD_INPUT } from './find-files.js';
import { nameFiles } from './name-files.js';

/** A file that was read, under the name by which figures and issues speak of it. */
export interface Input {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files of a call, read. */
export interface ReadInputs {
  readonly inputs: readonly Input[];
  /** An error for each input that could not be read while others could. */
  readonly issues: readonly Issue[];
}

/** How standard input is called in figures and issues. */
const INPUT_NAME = 'stdin';

/**
 * Read the files that a call means; without any, standard input.
 *
 * @param outputs files to be written: they are no inputs
 * @throws Trouble when nothing is given (2), an output is also an input (2), or none of the files can be read (3)
 */
export async function readInputs(given: readonly string[], terminal: Terminal, lang: Lang, outputs: readonly string[] = []): Promise<ReadInputs> {
  const wanted = given.length > 0 ? given : [STANDARD_INPUT];
  if (given.length === 0 && terminal.inputIsTerminal) {
    throw new Trouble(2, { vi: 'Chưa có đầu vào: nêu tên tệp, thư mục, hoặc đưa số liệu qua đầu vào chuẩn.', en: 'There is no input: name files or folders, or pipe the data in.' });
  }
  const { paths, missing, passedOver } = findFiles(wanted, terminal.folder, outputs);
  const written = new Set(outputs.map((path) => resolve(terminal.folder, path)));
  const both = paths.find((path) => written.has(path));
  if (both !== undefined) throw new Trouble(2, { vi: `“${both}” vừa là đầu vào vừa là nơi ghi kết quả; chọn tên khác cho kết quả.`, en: `“${both}” is both an input and where the result goes; give the result another name.` });
  if (passedOver.length > 0) terminal.say(`${WORDS[lang].passedOver(nameFiles(passedOver))}\n`);

  const files = paths.filter((path) => path !== STANDARD_INPUT);
  const names = new Map(nameFiles(files).map((name, at) => [files[at]!, name]));
  const progress = new Progress(terminal);
  const inputs: Input[] = [];
  const failed: { readonly input: string; readonly why: Text }[] = [...missing];
  for (const [at, path] of paths.entries()) {
    const name = names.get(path) ?? INPUT_NAME;
    progress.show(WORDS[lang].reading(name, at + 1, paths.length));
    try {
      inputs.push({ name, bytes: path === STANDARD_INPUT ? await terminal.readInput() : await readFile(path) });
    } catch (error) {
      if (!isSystemError(error)) throw error;
      failed.push({ input: name, why: unreadable(name, error) });
    }
  }
  progress.clear();
  if (inputs.length === 0) throw new Trouble(3, joined(failed.map(({ why }) => why)));
  return { inputs, issues: failed.map(({ input, why }) => issue('format.unreadable', 'error', { message: why, suggestion: null }, { ...NOWHERE, file: input })) };
}

function joined(texts: readonly Text[]): Text {
  return { vi: texts.map(({ vi }) => vi).join(' '), en: texts.map(({ en }) => en).join(' ') };
}
