/** One file in a ZIP archive, as the archive's directory lists it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  /** Where its local header begins. */
  readonly offset: number;
  readonly packed: number;
  /** Bytes when unpacked, as claimed. */
  readonly unpacked: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
/** The end record and the longest comment after it. */
const TAIL = 65_557;

/** The directory of a ZIP archive (APPNOTE 6.3.10, sections 4.3.12 and 4.3.16), or null when the bytes are none, or one above 4 GiB. */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= Math.max(0, bytes.length - TAIL) && view.getUint32(end, true) !== END) end -= 1;
  if (end < Math.max(0, bytes.length - TAIL)) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return null;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The bytes of one file of an archive; null when it is damaged or holds more than it claims. */
export async function unzip(bytes: Uint8Array, { offset, method, packed, unpacked }: ZipEntry): Promise<Uint8Array | null> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) return null;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const body = bytes.slice(start, start + packed);
  if (method === STORED) return body.length <= unpacked ? body : null;
  return method === DEFLATED ? inflate(body, unpacked) : null;
}

async function inflate(body: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array | null> {
  const whole = new Uint8Array(most);
  let length = 0;
  const reader = new Blob([body]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return whole.subarray(0, length);
      if (length + value.length > most) {
        await reader.cancel();
        return null;
      }
      whole.set(value, length);
      length += value.length;
    }
  } catch {
    return null;
  }
}
