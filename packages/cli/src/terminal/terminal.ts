/** Files that are being written; an interrupt removes them. */
export interface Unfinished {
  add(path: string): void;
  delete(path: string): void;
}

/** The world as a command sees it: what it may read, write and say. Tests and scripts give their own. */
export interface Terminal {
  /** The folder in which names of files begin. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly inputIsTerminal: boolean;
  readonly outputIsTerminal: boolean;
  readonly errorIsTerminal: boolean;
  readonly unfinished: Unfinished;
  /** All of standard input. */
  readInput(): Promise<Uint8Array>;
  /** Write a piece of the result to standard output; resolves when the next piece may come. */
  write(piece: string | Uint8Array): Promise<void>;
  /** Say something beside the result, on standard error, at once. */
  say(text: string): void;
}
