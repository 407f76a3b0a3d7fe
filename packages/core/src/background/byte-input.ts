import type { ByteSource } from '../normalise/long/normalise-stream.js';

/** A file in a page: its bytes, a picked or dropped file, or what a request answers. */
export type ByteInput = Uint8Array | Blob | ReadableStream<Uint8Array>;

/** An input that can be read more than once, and of which the size is known. */
export type SizedInput = Uint8Array | Blob;

/** A stream can be read only once; as a blob, which the browser may keep on disk, it can be read again. */
export async function sized(input: ByteInput): Promise<SizedInput> {
  return input instanceof ReadableStream ? new Response(input).blob() : input;
}

/** How many bytes an input has. */
export function sizeOf(input: SizedInput): number {
  return input instanceof Blob ? input.size : input.length;
}

/** The bytes of an input from one place to another. */
export async function bytesOf(input: SizedInput, from: number, to: number): Promise<Uint8Array> {
  return input instanceof Blob ? new Uint8Array(await input.slice(from, to).arrayBuffer()) : input.subarray(from, to);
}

/**
 * An input as slices of equal size, anew each time it is opened.
 *
 * @param before is waited for before each slice is given, with the place from which it is
 */
export function slicesOf(input: SizedInput, size: number, before: (from: number) => Promise<void> | void): ByteSource {
  return async function* slices() {
    for (let from = 0; from < sizeOf(input); from += size) {
      await before(from);
      yield await bytesOf(input, from, from + size);
    }
  };
}
