import type { CollectedStream } from '../normalise/long/collect-stream.js';
import type { NormaliseOptions } from '../normalise/options.js';
import { sized, type ByteInput } from './byte-input.js';
import { letPageWork } from './let-page-work.js';
import { startWorker } from './start-worker.js';
import { workInWorker, type WorkWatch } from './work-in-worker.js';

/** Bytes of a slice of work in the page: a few milliseconds, of the first ones, which meet new names, some more. */
const SLICE = 1 << 13;

/** Where the work is done, and what is said of it meanwhile. */
export interface BackgroundWork extends WorkWatch {
  /** Address of `danbiet.worker.js` on the page's own origin; null does the work in the page itself. */
  readonly worker: string | URL | null;
}

/**
 * Normalise a table of delimited text in a page that stays usable: in a worker, or where a policy forbids workers, in
 * slices between which the page answers and paints. Both say the same. Figures and issues are those of `normalise`; where
 * a table is large, `held` and an issue `stream.unchecked` say what was not looked for.
 *
 * A page that requires Trusted Types must allow the policy `danbiet-worker` for the worker, else the work is done in slices.
 *
 * @param options known about the table; must be plain data, for a worker
 * @throws TypeError when the worker's script is of another origin, Error when the work fails, and the signal's reason when that ends it
 */
export async function normaliseInBackground(input: ByteInput, options: NormaliseOptions, { worker, ...watch }: BackgroundWork): Promise<CollectedStream> {
  const { onProgress, signal } = watch;
  signal?.throwIfAborted();
  const again = await sized(input);
  const started = worker === null ? null : startWorker(worker);
  // an iterator of indicators cannot be sent, and would be used up by the first reading
  const plain = options.indicators === undefined ? options : { ...options, indicators: [...options.indicators] };
  const result = started === null ? null : await workInWorker(started, { input: again, options: plain }, watch);
  if (result !== null) return result;
  const { normaliseTable } = await import('./normalise-table.js');
  return normaliseTable(again, plain, {
    slice: SLICE,
    onSlice: async (done) => {
      await letPageWork();
      signal?.throwIfAborted();
      onProgress?.(done);
    },
  });
}
