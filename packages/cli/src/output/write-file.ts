import { randomBytes } from 'node:crypto';
import { chmod, open, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isSystemError, unwritable } from '../terminal/system-trouble.js';
import type { Terminal } from '../terminal/terminal.js';

/** Pieces of a result, in order. */
export type Pieces = Iterable<string | Uint8Array>;

/**
 * Write a file whole or not at all: aside first, then renamed over the old one, which an interrupt or a full disk leaves
 * as it was. What is no plain file (a pipe, a device) is written directly.
 *
 * @throws Trouble (3) when the file cannot be written
 */
export async function writeFile(path: string, pieces: Pieces, terminal: Terminal): Promise<void> {
  try {
    const target = await realTarget(resolve(terminal.folder, path));
    const old = await stat(target).catch(() => null);
    // what may not be written over, or is a folder, is refused by the system in its own words
    if (old?.isFile()) await (await open(target, 'r+')).close();
    if (old === null || old.isFile()) await replace(target, old?.mode ?? null, pieces, terminal);
    else await fill(await open(target, 'w'), pieces);
  } catch (error) {
    throw isSystemError(error) ? unwritable(path, error) : error;
  }
}

async function replace(target: string, mode: number | null, pieces: Pieces, { unfinished }: Terminal): Promise<void> {
  const aside = join(dirname(target), `.${basename(target)}.${randomBytes(4).toString('hex')}.tmp`);
  unfinished.add(aside);
  try {
    await fill(await open(aside, 'wx'), pieces);
    if (mode !== null) await chmod(aside, mode);
    await rename(aside, target);
  } catch (error) {
    await rm(aside, { force: true }).catch(() => undefined);
    throw error;
  } finally {
    unfinished.delete(aside);
  }
}

async function fill(file: FileHandle, pieces: Pieces): Promise<void> {
  try {
    for (const piece of pieces) await file.writeFile(piece);
  } finally {
    await file.close();
  }
}

/** Where a link leads; the path itself when nothing stands there. */
async function realTarget(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}
