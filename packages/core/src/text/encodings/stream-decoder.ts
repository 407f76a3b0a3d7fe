import { asShown } from './byte-characters.js';
import type { EncodingName } from './encoding-name.js';
import { fromVni } from './vni.js';
import { fromTcvn3 } from './tcvn3.js';

/** Turns the bytes of a long text into characters piece by piece; no letter is broken where pieces meet. */
export interface StreamDecoder {
  /** NFC text of this piece, as far as it is certain; what may go on in the next piece is kept back. */
  push(bytes: Uint8Array): string;
  /** What was kept back. */
  end(): string;
}

/** Line ends and separators, at which no letter and no stretch of capitals goes on. */
const SAFE_END = /[\t\n\r;,|](?=[^\t\n\r;,|]*$)/;

/**
 * A decoder for a stream in a known encoding (see `detectEncoding` for its first bytes). A byte-order mark is left out.
 *
 * @param encoding as detected or told
 */
export function streamDecoder(encoding: EncodingName): StreamDecoder {
  const shown = encoding === 'tcvn3' || encoding === 'vni';
  const decoder = shown ? null : new TextDecoder(encoding);
  const read = encoding === 'vni' ? fromVni : encoding === 'tcvn3' ? fromTcvn3 : (text: string): string => text.normalize('NFC');
  let kept = '';
  return {
    push(bytes) {
      const text = kept + (decoder ? decoder.decode(bytes, { stream: true }) : asShown(bytes));
      // TCVN3's capitals are known by the whole stretch, and marks follow their letters: keep the last cell back
      const at = text.search(SAFE_END) + 1;
      kept = text.slice(at);
      return read(text.slice(0, at));
    },
    end() {
      const rest = read(kept + (decoder?.decode() ?? ''));
      kept = '';
      return rest;
    },
  };
}
