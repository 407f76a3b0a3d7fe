// The module that a worker runs: one table, then it is ended by the page.
import { normaliseTable } from './normalise-table.js';
import type { WorkMessage, WorkRequest } from './worker-messages.js';

/** Bytes of a slice; nobody waits between two of them. */
const SLICE = 1 << 18;

const say = (message: WorkMessage): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<WorkRequest>) => {
  normaliseTable(data.input, data.options, { slice: SLICE, onSlice: (done) => say({ kind: 'progress', done }) }).then(
    (result) => say({ kind: 'result', result }),
    (error: unknown) => say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
  );
});
say({ kind: 'ready' });
