import { fold, foldBare, foldTones } from '../text/fold.js';
import { takeFootnoteMark } from '../text/footnote-mark.js';
import type { CommuneType } from './commune.js';

/** A cell that may name a commune, taken apart. */
export interface CommuneWords {
  /** The name without its kind and without what follows it. */
  readonly name: string;
  /** The kind that stands before or after the name, or null. */
  readonly type: CommuneType | null;
  /** The words after the name (`…, huyện Ba Vì, thành phố Hà Nội`), from the nearest. */
  readonly around: readonly string[];
}

const BODY = /^(?:ubnd|hđnd|đảng ủy|ủy ban nhân dân|hội đồng nhân dân)\s+/u;
const BEFORE: readonly (readonly [RegExp, CommuneType])[] = [
  [/^(?:thị trấn|thi tran|tt\.?)\s+|^tt\.\s*/u, 'thị trấn'],
  [/^(?:đặc khu|dac khu|đk\.?)\s+|^đk\.\s*/u, 'đặc khu'],
  [/^(?:phường|phuong|p)\s+|^(?:p|ph)\.\s*|^(?:phường|phuong|p)(?=\d)/u, 'phường'],
  [/^(?:xã|xa)\s+|^x\.\s*/u, 'xã'],
];
const AFTER: readonly (readonly [RegExp, CommuneType])[] = [
  [/\s+commune$/u, 'xã'],
  [/\s+ward$/u, 'phường'],
  [/\s+(?:township|town)$/u, 'thị trấn'],
  [/\s+special zone$/u, 'đặc khu'],
];

/** Take a written commune apart: the body that reports, its kind, and the district and province after it. */
export function readCommuneWords(written: string): CommuneWords {
  const whole = fold(takeFootnoteMark(written.normalize('NFC').trim()).text);
  const [first = '', ...around] = whole.replace(/\s*\(([^()]*)\)\s*$/u, ', $1').split(/\s*[,;]\s*/u).filter((part) => part !== '');
  const plain = first.replace(BODY, '');
  const before = BEFORE.find(([form]) => form.test(plain));
  const after = before ? undefined : AFTER.find(([form]) => form.test(plain));
  const found = before ?? after;
  return { name: found ? plain.replace(found[0], '').trim() : plain, type: found?.[1] ?? null, around };
}

const KEYS: readonly ((name: string) => string)[] = [fold, foldTones, (name) => foldBare(name).replaceAll(' ', '')];

/** The keys under which a name is looked up, from the most exact; `Phường 01` is `Phường 1`. */
export const NAME_KEYS: readonly ((name: string) => string)[] = KEYS.map((keyOf) => (name: string) => keyOf(name).replace(/^0+(?=\d)/, ''));
