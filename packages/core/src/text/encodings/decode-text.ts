import { encodingDamaged, encodingLegacy, encodingUnsure, mojibake } from '../../messages/encodings.js';
import { textDecomposed } from '../../messages/normalise.js';
import { issue, type Issue } from '../../model/issue.js';
import { NOWHERE } from '../../model/source.js';
import type { EncodingName } from './encoding-name.js';
import { decodeLegacy, detectEncoding } from './detect-encoding.js';
import { balance, weigh } from './evidence.js';
import { decodeByFont, fontEncoding } from './font-encoding.js';
import { repairMojibake } from './repair-mojibake.js';
import { byteOrderMark, isUtf8 } from './unicode-bytes.js';

/** A decoded text: NFC, without a byte-order mark. */
export interface DecodedText {
  readonly text: string;
  /** Encoding of the bytes; `tcvn3` or `vni` also for a Unicode file whose letters are those of such a font. */
  readonly encoding: EncodingName;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly issues: readonly Issue[];
}

/** Below this the decision is a warning. */
const SURE = 0.75;
const REPLACED = /\ufffd/g;

/**
 * Decode a text by the evidence in it (see {@link detectEncoding}), or as told. Whatever was not plain UTF-8 or UTF-16 is said
 * in an issue, with the confidence and a sample.
 *
 * @param options encoding: as told, which is then not questioned; file: name for issues
 */
export function decodeText(bytes: Uint8Array, options: { readonly encoding?: EncodingName | null; readonly file?: string | null } = {}): DecodedText {
  const at = { ...NOWHERE, file: options.file ?? null };
  const told = options.encoding ?? null;
  const mark = byteOrderMark(bytes);
  const { encoding, confidence } = told === null ? detectEncoding(bytes) : { encoding: told, confidence: 1 };
  const body = mark?.encoding === encoding ? bytes.subarray(mark.length) : bytes;
  const issues: Issue[] = [];
  if (encoding === 'windows-1258' || encoding === 'tcvn3' || encoding === 'vni') {
    const text = encoding === 'windows-1258' || told === null ? decodeLegacy(body, encoding) : decodeTold(bytes, mark?.encoding ?? null, encoding);
    const said = { encoding, confidence, sample: sampleOf(text) };
    if (told === null) issues.push(confidence >= SURE ? issue('encoding.legacy', 'info', encodingLegacy(said), at) : issue('encoding.low_confidence', 'warning', encodingUnsure(said), at));
    return { text, encoding, confidence, issues };
  }
  const text = new TextDecoder(encoding).decode(body);
  // a text may hold U+FFFD itself; only bytes that are no letters are damage
  if (encoding === 'utf-8' ? !isUtf8(body) : REPLACED.test(text)) {
    issues.push(issue('encoding.low_confidence', 'warning', encodingDamaged({ encoding, count: text.match(REPLACED)?.length ?? 0, sample: sampleOf(text, REPLACED) }), at));
  }
  const composed = composedText(text, told === null, at.file);
  return { text: composed.text, encoding: composed.encoding ?? encoding, confidence: composed.confidence ?? confidence, issues: [...issues, ...composed.issues] };
}

/**
 * A text that is said to be typed in an old font: its bytes, or a Unicode file whose letters are those of the font. A few
 * bytes of a font may be UTF-8 by chance (`lÖ…`): then the reading with more Vietnamese in it is taken.
 */
function decodeTold(bytes: Uint8Array, marked: EncodingName | null, encoding: 'tcvn3' | 'vni'): string {
  const font = fontEncoding(encoding === 'vni' ? 'VNI-' : '.Vn')!;
  const inUnicode = (): string => decodeByFont(new TextDecoder(marked ?? 'utf-8').decode(bytes).normalize('NFC'), font);
  if (marked !== null) return inUnicode();
  const asBytes = decodeLegacy(bytes, encoding);
  return isUtf8(bytes) && balance(weigh(inUnicode())) >= balance(weigh(asBytes)) ? inUnicode() : asBytes;
}

/**
 * A Unicode text made NFC, with letters of old fonts repaired: what {@link decodeText} does once bytes are characters.
 *
 * @param repair whether letters of old fonts are looked for, default true
 */
export function composedText(input: string, repair = true, file: string | null = null): Pick<DecodedText, 'text' | 'issues'> & { readonly encoding: EncodingName | null; readonly confidence: number | null } {
  const at = { ...NOWHERE, file };
  const plain = input.startsWith('\ufeff') ? input.slice(1) : input;
  const text = plain.normalize('NFC');
  const issues = text === plain ? [] : [issue('text.nfd', 'info', textDecomposed({}), at)];
  const repaired = repair ? repairMojibake(plain) : null;
  if (repaired === null) return { text, issues, encoding: null, confidence: null };
  const { encoding, confidence, partly, sample } = repaired;
  const sure = confidence >= SURE && !partly;
  return { text: repaired.text.normalize('NFC'), encoding, confidence, issues: [issue(sure ? 'encoding.legacy' : 'encoding.low_confidence', sure ? 'info' : 'warning', mojibake({ encoding, confidence, before: sample[0], after: sample[1], partly }), at)] };
}

/** The first words with letters beyond ASCII, so that a person can see whether they were read right. */
function sampleOf(text: string, around = /[^\n -~]/): string {
  const at = Math.max(0, text.search(new RegExp(around.source, 'u')));
  const start = Math.max(text.lastIndexOf('\n', at) + 1, at - 30);
  return text.slice(start, start + 60).split(/[\r\n]/)[0]!.trim();
}
