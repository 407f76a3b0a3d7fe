/** A ZIP archive whose files are stored as they are, without checksums: every byte of them can be changed. */
export function storedZip(files: Readonly<Record<string, string>>): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const [title, body] = [new TextEncoder().encode(name), new TextEncoder().encode(text)];
    const local = header(0x04034b50, 30, [[18, body.length], [22, body.length]], [[26, title.length]]);
    parts.push(local, title, body);
    directory.push(header(0x02014b50, 46, [[20, body.length], [24, body.length], [42, at]], [[28, title.length]]), title);
    at += local.length + title.length + body.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = directory.length / 2;
  return join([...parts, ...directory, header(0x06054b50, 22, [[12, size], [16, at]], [[8, count], [10, count]])]);
}

/** A worksheet with these rows. */
export const sheetXml = (rows: string): string => `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;

function header(mark: number, length: number, longs: readonly (readonly [number, number])[], shorts: readonly (readonly [number, number])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(length));
  view.setUint32(0, mark, true);
  for (const [at, value] of longs) view.setUint32(at, value, true);
  for (const [at, value] of shorts) view.setUint16(at, value, true);
  return new Uint8Array(view.buffer);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
