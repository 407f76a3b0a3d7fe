import type { Issue, Lang } from '@danbiet/core';
import { keepFigures, type DatasetAbout, type EncodingName, type Normalised } from '@danbiet/core/normalise';
import type { Arguments } from '../arguments/read-arguments.js';
import { isoDay } from '../arguments/iso-day.js';
import { WORDS } from '../messages/words.js';
import { Progress } from '../terminal/progress.js';
import type { Terminal } from '../terminal/terminal.js';
import { encodingOf, normaliseBytes } from './open-inputs.js';
import { readCommuneFiles } from './read-commune-files.js';
import { readInputs, type Input } from './read-inputs.js';
import { readMappingFile } from './read-mapping-file.js';
import { withSource } from './with-source.js';

/** What the files of a call say. */
export interface Reading {
  readonly inputs: readonly Input[];
  /** The figures that a mapping keeps; the account is that of the whole input. */
  readonly normalised: Normalised;
  /** Everything that has to be said about the inputs. */
  readonly issues: readonly Issue[];
  /** What a mapping says of the dataset. */
  readonly about: DatasetAbout;
  /** Encoding of the files, when the call names it. */
  readonly encoding: EncodingName | null;
  /** True when not a cell of any input could be understood. */
  readonly nothing: boolean;
}

/**
 * Read the files of a call and normalise their figures together.
 *
 * @param outputs files to be written: they are no inputs
 * @throws Trouble when the call is wrong (2) or nothing can be opened (3)
 */
export async function readFigures(given: Arguments, terminal: Terminal, lang: Lang, outputs: readonly string[] = []): Promise<Reading> {
  const date = given.text('date');
  if (date !== null) isoDay(date, '--date');
  const encoding = encodingOf(given.text('encoding'));
  const mapping = await readMappingFile(given.text('mapping'), terminal);
  const lists = await readCommuneFiles(given.texts('communes'), { file: given.text('mapping'), communes: mapping?.communes ?? [] }, terminal);
  const { inputs, issues } = await readInputs(given.inputs, terminal, lang, outputs);
  const progress = new Progress(terminal);
  progress.show(WORDS[lang].normalising(inputs.length));
  const about = mapping?.dataset ?? {};
  const read = await normaliseBytes(inputs, encoding, { date, vintage: given.text('vintage'), onRows: (done, of, file) => progress.show(WORDS[lang].rows(done, of, file ?? '')), ...(mapping === null ? {} : { mapping }), ...(lists.communes === null ? {} : { communes: lists.communes }) });
  progress.clear();
  const source = given.text('source');
  const all = source === null ? read : withSource(read, source, date);
  const { account } = all;
  const nothing = account.observations === 0 && account.errors === 0 && all.issues.some(({ severity }) => severity === 'error');
  return { inputs, normalised: keepFigures(all, about), issues: [...lists.issues, ...issues, ...all.issues], about, encoding, nothing };
}
