// A file's bytes in chunks that share one buffer: what is not made need not be collected.
import { closeSync, openSync, readSync } from 'node:fs';

/** Opens the file anew each time the source is read. */
export const bytesOf = (file, size = 1 << 16) =>
  function* chunks() {
    const buffer = new Uint8Array(size);
    const handle = openSync(file, 'r');
    try {
      for (let read = readSync(handle, buffer); read > 0; read = readSync(handle, buffer)) yield buffer.subarray(0, read);
    } finally {
      closeSync(handle);
    }
  };
