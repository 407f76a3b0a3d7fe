import { quoteOpen } from '../../messages/formats.js';
import { noHeadings, textDecomposed } from '../../messages/normalise.js';
import { issue, type Issue } from '../../model/issue.js';
import { NOWHERE } from '../../model/source.js';
import { AccountBook, type Account } from '../account.js';
import type { NormaliseOptions } from '../options.js';
import { outsideData } from '../outside-data.js';
import { withMapping } from '../with-mapping.js';
import { tableEvidence, type TableWords } from '../table-evidence.js';
import { findHead, type Head, type HeadSearch } from './find-head.js';
import { holdStreamTogether, type HeldTogether } from './hold-stream-together.js';
import { LongStream, type StreamNames } from './long-stream.js';
import type { StreamBatch } from './stream-batch.js';
import type { StreamLimits } from './stream-limits.js';
import { isStated, statedWords, Survey } from './survey.js';

/** Bytes of a long table in delimited UTF-8 text, cut anywhere: opened anew each time it is called. */
export type ByteSource = () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** What a stream gives when its last batch was taken. */
export interface StreamEnd extends StreamNames {
  /** What has to be said about the whole input; what concerns rows stands in the batches. */
  readonly issues: readonly Issue[];
  readonly account: Account;
  /** What was found by holding figures against each other, and how far that went. */
  readonly held: HeldTogether;
}

/** A batch with the lists into which its numbers point. */
export type NamedBatch = StreamBatch & { readonly names: StreamNames };

/**
 * Normalise a text that is one long table as it arrives, column by column, in memory that does not grow with its rows.
 * Each row says the same as in `normalise`, issue for issue.
 *
 * What only figures together show is said at the end. A table of up to `together` figures is read a second time and
 * checked as `normalise` checks it. In a larger one only repeats are looked for, among the first `remembered` facts; its
 * totals, unchanged stocks, overlapping periods, series and consistency rules are not looked at, because they need all
 * figures at once. `held` and an issue `stream.unchecked` say so. A figure that was given before a later one contradicts
 * it is listed in `held.ambiguous`.
 *
 * Which list of provinces a table uses and how it writes numbers is decided by all its rows. Where `given` (`vintage`
 * and `locale`) do not state both, the source is therefore opened once more; what they state is taken for every row that
 * does not itself say otherwise.
 *
 * @throws TypeError when a cell that is read is not UTF-8: decode other encodings first
 */
export async function* normaliseStream(source: ByteSource, given: NormaliseOptions = {}, limits: StreamLimits = {}): AsyncGenerator<NamedBatch, StreamEnd> {
  const options = withMapping(given);
  const file = options.file ?? null;
  const { together = 20_000, remembered = 1 << 16 } = limits;
  const search = await readHead(source, options);
  if (!('head' in search)) {
    const issues = [issue('format.unreadable', 'error', noHeadings({ first: search.first.join(' · ').slice(0, 80) }), { ...NOWHERE, file })];
    return { indicators: [], areas: [], periods: [], units: [null], issues, account: new AccountBook().total(), held: { whole: true, repeatsUpTo: null, ambiguous: [] } };
  }
  const { head } = search;
  const { evidence, issues: inferred } = tableEvidence(isStated(head, options) ? statedWords(head) : await survey(source, head, options), options);
  const stream = new LongStream(head, evidence, options, { together, remembered });
  for await (const chunk of withoutMark(source())) yield { ...stream.read(chunk), names: stream.names };
  yield { ...stream.read(null), names: stream.names };

  const { openQuote, account } = stream;
  const issues = openQuote === null ? [] : [unclosed(openQuote, file)];
  if (stream.decomposed || head.rows.flat().some((cell) => cell !== cell.normalize('NFC'))) issues.push(issue('text.nfd', 'info', textDecomposed({}), { ...NOWHERE, file }));
  const below = stream.filled.map((one) => (one ? 'filled' : ''));
  issues.push(...inferred, ...outsideData({ rows: [...head.rows, below], lines: head.lines }, head.rows.length - 1, head.columns, file, null));
  for (const row of head.rows.slice(0, -1)) account.skip(row.filter((cell) => cell.trim() !== '').length);
  const { held, issues: between } = await holdStreamTogether(stream, () => withoutMark(source()), head, evidence, options, together);
  return { ...stream.names, issues: [...issues, ...between], account: account.total(), held };
}

function unclosed(line: number, file: string | null): Issue {
  return issue('format.unreadable', 'error', quoteOpen({ line }), { ...NOWHERE, file, row: line });
}

/** Read as much of a source as its head needs. */
async function readHead(source: ByteSource, options: NormaliseOptions): Promise<NonNullable<HeadSearch>> {
  let [chunks, size, tried]: [Uint8Array[], number, number] = [[], 0, 0];
  for await (const chunk of withoutMark(source())) {
    // a source may hand out the same memory again
    chunks.push(chunk.slice());
    size += chunk.length;
    // looked through again only when twice as long: a text without lines must not cost its square
    if (size < 2 * tried) continue;
    chunks = [joined(chunks, size)];
    tried = size;
    const found = findHead(chunks[0]!, false, options);
    if (found) return found;
  }
  return findHead(joined(chunks, size), true, options)!;
}

async function survey(source: ByteSource, head: Head, options: NormaliseOptions): Promise<TableWords> {
  const seen = new Survey(head, options);
  for await (const chunk of withoutMark(source())) seen.read(chunk);
  seen.read(null);
  return seen.words();
}

/** The chunks of a source without a byte-order mark, also when that is cut. */
async function* withoutMark(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let first: Uint8Array | null = new Uint8Array(0);
  for await (const chunk of chunks) {
    if (first === null) {
      yield chunk;
      continue;
    }
    first = joined([first, chunk], first.length + chunk.length);
    if (first.length < 3) continue;
    yield unmarked(first);
    first = null;
  }
  if (first !== null) yield unmarked(first);
}

function unmarked(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
