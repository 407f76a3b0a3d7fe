import type { Issue } from '../../model/issue.js';
import type { Observation } from '../../model/observation.js';
import type { Normalised, NormaliseOptions } from '../options.js';
import type { HeldTogether } from './hold-stream-together.js';
import { normaliseStream, type ByteSource } from './normalise-stream.js';
import type { StreamLimits } from './stream-limits.js';

/** All that a stream gives, and how far its figures were held against each other. */
export interface CollectedStream extends Normalised {
  readonly held: HeldTogether;
}

/**
 * Normalise a long table as it arrives and keep every figure. Memory grows with the figures, not with the text.
 *
 * @throws TypeError when a cell that is read is not UTF-8: decode other encodings first
 */
export async function collectStream(source: ByteSource, options: NormaliseOptions = {}, limits: StreamLimits = {}): Promise<CollectedStream> {
  const read: Observation[] = [];
  const said: Issue[] = [];
  const stream = normaliseStream(source, options, limits);
  for (;;) {
    const next = await stream.next();
    if (next.done) {
      const { units: _units, issues, held, ...end } = next.value;
      const contradicted = new Set(held.ambiguous);
      const observations = read.map((one) => (contradicted.has(one.sources[0]?.location?.row ?? 0) ? { ...one, status: 'ambiguous' as const } : one));
      return { ...end, observations, synthetic: false, issues: [...said, ...issues], held };
    }
    for (let i = 0; i < next.value.count; i += 1) read.push(next.value.observation(i));
    said.push(...next.value.issues);
  }
}
