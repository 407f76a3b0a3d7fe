import type { OpenOptions } from '../formats/format.js';
import { openFile } from '../formats/open-file.js';
import { normaliseFiles } from './normalise-files.js';
import type { Normalised, NormaliseOptions } from './options.js';

/** One of several files that are normalised together. */
export interface NamedInput extends Pick<OpenOptions, 'encoding' | 'separator'> {
  /** Its name, kept with every figure and issue. */
  readonly name: string;
  readonly bytes: Uint8Array | string;
  readonly options?: NormaliseOptions;
}

/**
 * Open files of any format and normalise them together, so that repeats, contradictions and broken rules between them are
 * found. Datasets in them join with their observations as they are.
 *
 * @param inputs encoding, separator: when known; options: what is known of one file, before that of all
 * @param options what is known of all files
 * @returns one observation for each figure of all inputs, in their order
 */
export async function normaliseInputs(inputs: readonly NamedInput[], options: NormaliseOptions = {}): Promise<Normalised> {
  const files = await Promise.all(
    inputs.map(async ({ name, bytes, encoding, separator, options: own }) => ({
      input: await openFile(bytes, { file: name, encoding: encoding ?? null, ...(separator === undefined ? {} : { separator }) }),
      options: { ...options, ...own, file: name },
    })),
  );
  return normaliseFiles(files);
}
