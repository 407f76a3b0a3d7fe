import { asShown } from './byte-characters.js';
import type { EncodingName } from './encoding-name.js';
import { balance, weigh, type Evidence } from './evidence.js';
import { fromTcvn3 } from './tcvn3.js';
import { byteOrderMark, isUtf8, utf16Order } from './unicode-bytes.js';
import { fromVni } from './vni.js';

/** An encoding with how sure it is. */
export interface Detected {
  readonly encoding: EncodingName;
  /** From 0 to 1; 1 is proof (a byte-order mark, or strict UTF-8 with letters beyond ASCII). */
  readonly confidence: number;
  /** Length of the byte-order mark, 0 without. */
  readonly mark: number;
}

/** Bytes beyond which more evidence changes nothing. */
const ENOUGH = 1 << 18;

/** How bytes of an old encoding read. */
const LEGACY: Readonly<Record<'windows-1258' | 'tcvn3' | 'vni', (bytes: Uint8Array) => string>> = {
  'windows-1258': (bytes) => new TextDecoder('windows-1258').decode(bytes).normalize('NFC'),
  tcvn3: (bytes) => fromTcvn3(asShown(bytes)),
  vni: (bytes) => fromVni(asShown(bytes)),
};

/** Whole bytes of an old encoding as NFC text. */
export const decodeLegacy = (bytes: Uint8Array, encoding: keyof typeof LEGACY): string => LEGACY[encoding](bytes);

/**
 * Decide the encoding of a text by evidence, strongest first: byte-order mark, UTF-16's zeros, strict UTF-8, then how many
 * words become Vietnamese syllables under each old encoding.
 *
 * @param bytes the file, or its beginning
 * @param whole whether these are all its bytes, default true
 */
export function detectEncoding(bytes: Uint8Array, whole = true): Detected {
  const marked = byteOrderMark(bytes);
  if (marked) return { encoding: marked.encoding, confidence: 1, mark: marked.length };
  const order = utf16Order(bytes);
  if (order) return { encoding: order, confidence: 0.98, mark: 0 };
  if (isUtf8(bytes, whole)) return { encoding: 'utf-8', confidence: 1, mark: 0 };
  const sample = wordsOf(bytes);
  const readings = (Object.keys(LEGACY) as (keyof typeof LEGACY)[]).map((encoding) => ({ encoding, evidence: weigh(LEGACY[encoding](sample)) }));
  const damaged = { encoding: 'utf-8' as const, evidence: weigh(new TextDecoder('utf-8').decode(sample)) };
  const [best, second] = [...readings, damaged].sort((a, b) => balance(b.evidence) - balance(a.evidence));
  return { encoding: best!.encoding, confidence: confidenceOf(best!.evidence, second!.evidence), mark: 0 };
}

/**
 * How sure the better of two readings is: the share of its words that are syllables (one doubt added), less when the
 * other reads nearly as well.
 */
export function confidenceOf(best: Evidence, second: Evidence): number {
  const words = best.good + best.bad;
  const share = best.good / (words + 0.25);
  const lead = (balance(best) - balance(second)) / (words + 0.25);
  return Math.round(100 * Math.max(0, Math.min(1, share) * Math.min(1, lead))) / 100;
}

/** The lines with bytes beyond ASCII, as far as they are needed: a long table of numbers may have letters only at its end. */
function wordsOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= ENOUGH) return bytes;
  const kept = new Uint8Array(ENOUGH);
  let [filled, start, high] = [0, 0, false];
  for (let i = 0; i < bytes.length && filled < ENOUGH; i += 1) {
    const byte = bytes[i]!;
    if (byte > 0x7f) high = true;
    if (byte !== 0x0a && i - start < 4096) continue;
    if (high) {
      const line = bytes.subarray(start, Math.min(i + 1, start + ENOUGH - filled));
      kept.set(line, filled);
      filled += line.length;
    }
    [start, high] = [i + 1, false];
  }
  return kept.subarray(0, filled);
}
