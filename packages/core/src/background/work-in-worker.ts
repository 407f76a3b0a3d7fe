import type { CollectedStream } from '../normalise/long/collect-stream.js';
import type { WorkMessage, WorkRequest } from './worker-messages.js';

/** What the page wants to know and say while work goes on. */
export interface WorkWatch {
  /** Is told how much is done, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** Ends the work: the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Let a worker normalise a table; null when the worker did not start (a policy forbids it, its script is not there), of
 * which the page learns only by an event.
 *
 * @throws Error when the worker fails at its work, and the signal's reason when that ends it
 */
export async function workInWorker(worker: Worker, request: WorkRequest, { onProgress, signal }: WorkWatch): Promise<CollectedStream | null> {
  try {
    return await new Promise((resolve, reject) => {
      let started = false;
      const stop = (): void => reject(signal!.reason as Error);
      if (signal?.aborted) stop();
      signal?.addEventListener('abort', stop, { once: true });
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        if (started) reject(new Error(`the worker failed: ${event.message}`));
        else resolve(null);
      });
      worker.addEventListener('message', ({ data }: MessageEvent<WorkMessage>) => {
        if (data.kind === 'ready') {
          started = true;
          worker.postMessage(request);
        } else if (data.kind === 'progress') onProgress?.(data.done);
        else if (data.kind === 'result') resolve(data.result);
        else reject(new Error(data.message));
      });
    });
  } finally {
    worker.terminate();
  }
}
