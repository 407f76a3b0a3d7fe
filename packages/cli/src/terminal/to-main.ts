import type { ExitCode } from './trouble.js';

/** What the thread that works tells the main one. */
export type ToMain =
  | { readonly unfinished: string }
  | { readonly finished: string }
  | { readonly wants: 'input' }
  | { readonly exit: ExitCode };
