import type { Issue } from '../../model/issue.js';
import type { NormaliseOptions } from '../options.js';
import { GroupTable, type FactGroups } from './group-table.js';
import { normaliseStream, type ByteSource, type StreamEnd } from './normalise-stream.js';
import type { StreamLimits } from './stream-limits.js';

/** A stream's figures in groups, with what was said. */
export interface GroupedStream extends StreamEnd {
  readonly groups: FactGroups;
}

/**
 * Normalise a long table as it arrives and group its figures by indicator, area and period in the same pass. Memory grows
 * with the groups, not with the rows. A fact that stands twice counts twice; see {@link normaliseStream} for how far repeats
 * are found.
 *
 * @param said is given the issues of each chunk; without it they are dropped, because nothing else would bound their number
 * @throws TypeError when a cell that is read is not UTF-8: decode other encodings first
 */
export async function groupStream(source: ByteSource, options: NormaliseOptions = {}, said: (issues: readonly Issue[]) => void = () => undefined, limits: StreamLimits = {}): Promise<GroupedStream> {
  const table = new GroupTable();
  const stream = normaliseStream(source, options, limits);
  for (;;) {
    const next = await stream.next();
    if (next.done) return { ...next.value, groups: table.groups() };
    table.add(next.value);
    if (next.value.issues.length > 0) said(next.value.issues);
  }
}
