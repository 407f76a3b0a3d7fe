/** Whether bytes begin so. */
export function startsWith(bytes: Uint8Array, sign: readonly number[]): boolean {
  return sign.every((byte, i) => bytes[i] === byte);
}

const ENDS = 1 << 16;

/** Whether a name stands in the first or last 64 KiB of a container, where its list of parts is. */
export function holdsName(bytes: Uint8Array, name: string): boolean {
  return [bytes.subarray(0, ENDS), bytes.subarray(-ENDS)].some((part) => new TextDecoder('latin1').decode(part).includes(name));
}
