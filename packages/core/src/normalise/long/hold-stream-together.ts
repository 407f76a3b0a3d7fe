import { streamUnchecked } from '../../messages/normalise.js';
import { issue, type Issue } from '../../model/issue.js';
import type { Text } from '../../model/language.js';
import type { Observation } from '../../model/observation.js';
import { NOWHERE } from '../../model/source.js';
import { formatNumber } from '../../numbers/index.js';
import { compareTotal } from '../compare-total.js';
import { holdTogether } from '../hold-together.js';
import { markRepeats } from '../mark-repeats.js';
import type { NormaliseOptions } from '../options.js';
import type { TableEvidence } from '../record-reader.js';
import type { Head } from './find-head.js';
import type { LongStream } from './long-stream.js';
import { rereadRows } from './reread-rows.js';

/** What was found by holding the figures of a stream against each other, and how far that went. */
export interface HeldTogether {
  /** Whether all was looked at that `normalise` looks at: also totals, unchanged stocks, overlapping periods, series and the rules. */
  readonly whole: boolean;
  /** The line down to which repeats were looked for; null when there is none beyond. */
  readonly repeatsUpTo: number | null;
  /** Lines of the figures that another one contradicts: they are `ambiguous`, which their batches could not know yet. */
  readonly ambiguous: readonly number[];
}

/**
 * Hold the figures of a stream against each other once all were read: all of them where they are few, by the very
 * functions of `normalise`; where they are many, those of which a fact was seen twice.
 *
 * @param again the bytes once more; not asked for when there is nothing to look at
 */
export async function holdStreamTogether(stream: LongStream, again: () => AsyncIterable<Uint8Array>, head: Head, evidence: TableEvidence, options: NormaliseOptions, limit: number): Promise<{ readonly held: HeldTogether; readonly issues: readonly Issue[] }> {
  const { lines } = stream;
  const whole = lines.all !== null;
  const wanted = lines.all ?? lines.repeated;
  const { readings, reader } = wanted.length === 0 ? { readings: [], reader: null } : await rereadRows(again(), head, evidence, options, wanted);
  const read = readings.flatMap(({ observation }) => observation ?? []);
  const issues: Issue[] = [];
  let marked: readonly Observation[] = read;
  if (reader !== null && whole) {
    issues.push(...readings.flatMap(({ total }) => (total ? compareTotal(total, read, reader.names).issues : [])));
    const held = holdTogether(read, reader.names);
    issues.push(...held.issues);
    marked = held.observations;
  } else if (reader !== null) {
    const repeats = markRepeats(read, reader.names);
    issues.push(...repeats.issues);
    marked = repeats.observations;
  }
  const repeatsUpTo = whole ? null : lines.repeatsUpTo;
  if (!whole) issues.push(issue('stream.unchecked', 'info', streamUnchecked({ figures: shown(stream.account.total().observations), together: shown(limit), repeatsUpTo: repeatsUpTo === null ? null : shown(repeatsUpTo) }), { ...NOWHERE, file: options.file ?? null }));
  const ambiguous = marked.flatMap((one, i) => (one.status !== read[i]!.status ? (one.sources[0]?.location?.row ?? []) : []));
  return { held: { whole, repeatsUpTo, ambiguous }, issues };
}

function shown(number: number): Text {
  return { vi: formatNumber(number, 'vi'), en: formatNumber(number, 'en') };
}
