import { confidenceOf } from './detect-encoding.js';
import { balance, weigh } from './evidence.js';
import { fromTcvn3 } from './tcvn3.js';
import { UNICODE_ONLY } from './unicode-only.js';
import { fromVni } from './vni.js';

/** A text in which letters of an old font were found. */
export interface Repaired {
  readonly text: string;
  readonly encoding: 'tcvn3' | 'vni';
  readonly confidence: number;
  /** True when parts of the text were Unicode already and stayed. */
  readonly partly: boolean;
  /** A stretch as it stood, and as it reads now. */
  readonly sample: readonly [before: string, after: string];
}

const DECODERS = { tcvn3: fromTcvn3, vni: fromVni } as const;
/** Cells; which of them hold more than ASCII is asked of each, so that a long line is read once and not from each of its letters. */
const STRETCH = /[^\t\n\r;,|"<>]+/g;
const BEYOND_ASCII = /[^\t\n\r -~]/;
/** How many more words must read well before a text is changed without a font's name. */
const STRONG = 3;
/** Characters beyond which more evidence changes nothing. */
const ENOUGH = 1 << 17;

/**
 * Text whose letters are really the bytes of a TCVN3 or VNI font, repaired when the evidence of its words is strong;
 * null for every other text. Stretches (cells) with letters that only Unicode has are left as they are.
 */
export function repairMojibake(text: string): Repaired | null {
  // ordinary Vietnamese is recognised by its first words
  const stretches = (text.slice(0, ENOUGH).match(STRETCH) ?? []).filter((one) => BEYOND_ASCII.test(one) && !UNICODE_ONLY.test(one));
  if (stretches.length === 0) return null;
  const joined = stretches.join('\n');
  const plain = weigh(joined);
  if (plain.bad === 0) return null;
  const readings = (['tcvn3', 'vni'] as const).map((encoding) => ({ encoding, evidence: weigh(DECODERS[encoding](joined)) }));
  const [best, other] = readings.sort((a, b) => balance(b.evidence) - balance(a.evidence));
  const lead = balance(best!.evidence) - balance(plain);
  if (lead < STRONG || best!.evidence.good < 2 * best!.evidence.bad) return null;
  const decode = DECODERS[best!.encoding];
  const partly = UNICODE_ONLY.test(text);
  let sample: readonly [string, string] | null = null;
  const repaired = text.replace(STRETCH, (stretch) => {
    if (!BEYOND_ASCII.test(stretch) || UNICODE_ONLY.test(stretch)) return stretch;
    const decoded = decode(stretch);
    // a text of one kind is decoded as a whole; in a mixed one each stretch must gain
    if (partly && balance(weigh(decoded)) <= balance(weigh(stretch))) return stretch;
    if (sample === null || (sample[0].length < 12 && stretch.length > sample[0].length)) sample = [stretch.trim().slice(0, 60), decoded.trim().slice(0, 60)];
    return decoded;
  });
  if (sample === null) return null;
  const second = balance(other!.evidence) > balance(plain) ? other!.evidence : plain;
  return { text: repaired, encoding: best!.encoding, confidence: confidenceOf(best!.evidence, second), partly, sample };
}
