const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const END_OF_CHAIN = 0xfffffffe;
const HEADER = 512;
const MINI_SECTOR = 64;
const SMALL = 4096;
const ENTRY = 128;

/** Whether bytes begin as a compound file: an old `.xls`, or a workbook under a password. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/**
 * The streams of a compound file by their names ([MS-CFB] 2), each put together when it is asked for; null when the file
 * is damaged.
 *
 * @param bytes a file for which {@link isCompoundFile} holds
 */
export function compoundStreams(bytes: Uint8Array): ReadonlyMap<string, () => Uint8Array> | null {
  if (bytes.length < HEADER) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return null;
  const size = 1 << shift;
  const count = Math.ceil(bytes.length / size);
  const sector = (number: number): Uint8Array => bytes.subarray((number + 1) * size, (number + 2) * size);
  const words = (part: Uint8Array): number[] => Array.from({ length: part.length >> 2 }, (_, i) => new DataView(part.buffer, part.byteOffset).getUint32(i * 4, true));

  const tables = Array.from({ length: 109 }, (_, i) => view.getUint32(76 + 4 * i, true));
  for (let at = view.getUint32(68, true), turns = 0; at < count && turns < count; turns += 1) {
    const more = words(sector(at));
    at = more.pop() ?? END_OF_CHAIN;
    tables.push(...more);
  }
  // each sector stands once: a list that repeats one would make a table without end
  const table = [...new Set(tables)].filter((one) => one < count).flatMap((one) => words(sector(one)));
  const follow = (start: number, next: readonly number[], part: (number: number) => Uint8Array): Uint8Array => {
    const parts: Uint8Array[] = [];
    for (let at = start; at < next.length && parts.length <= count * (size / MINI_SECTOR); at = next[at]!) parts.push(part(at));
    return joined(parts);
  };
  const chain = (start: number): Uint8Array => follow(start, table, sector);

  const directory = chain(view.getUint32(48, true));
  const entries = Array.from({ length: Math.floor(directory.length / ENTRY) }, (_, i) => entryOf(directory.subarray(i * ENTRY, (i + 1) * ENTRY)));
  const root = entries[0];
  if (root === undefined) return null;
  const miniTable = words(chain(view.getUint32(60, true)));
  const mini = chain(root.start);
  const body = ({ start, length }: Entry): Uint8Array =>
    (length >= SMALL ? chain(start) : follow(start, miniTable, (number) => mini.subarray(number * MINI_SECTOR, (number + 1) * MINI_SECTOR))).subarray(0, length);
  return new Map(entries.slice(1).filter(({ isStream }) => isStream).map((entry) => [entry.name, () => body(entry)]));
}

interface Entry {
  readonly name: string;
  readonly isStream: boolean;
  readonly start: number;
  readonly length: number;
}

function entryOf(bytes: Uint8Array): Entry {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const name = new TextDecoder('utf-16le').decode(bytes.subarray(0, Math.max(0, Math.min(64, view.getUint16(64, true)) - 2)));
  return { name, isStream: bytes[66] === 2, start: view.getUint32(116, true), length: view.getUint32(120, true) };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
