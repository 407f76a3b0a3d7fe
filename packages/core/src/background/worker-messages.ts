import type { CollectedStream } from '../normalise/long/collect-stream.js';
import type { NormaliseOptions } from '../normalise/options.js';
import type { SizedInput } from './byte-input.js';

/** What the worker is asked, once it has said that it is ready. */
export interface WorkRequest {
  readonly input: SizedInput;
  readonly options: NormaliseOptions;
}

/** What the worker says. */
export type WorkMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'result'; readonly result: CollectedStream }
  | { readonly kind: 'failed'; readonly message: string };
