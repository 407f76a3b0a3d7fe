import type { Terminal } from '../terminal/terminal.js';
import { writeFile, type Pieces } from './write-file.js';

/** Write pieces to a file, or to standard output when no file (or `-`) is named. */
export async function emit(file: string | null, pieces: Pieces, terminal: Terminal): Promise<void> {
  if (goesToFile(file)) return writeFile(file, pieces, terminal);
  for (const piece of pieces) await terminal.write(piece);
}

/** Whether a named output is a file, and not standard output. */
export function goesToFile(file: string | null): file is string {
  return file !== null && file !== '-';
}
