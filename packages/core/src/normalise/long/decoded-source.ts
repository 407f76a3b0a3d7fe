import { streamDecoder, type EncodingName } from '../../text/encodings/index.js';
import type { ByteSource } from './normalise-stream.js';

/**
 * The UTF-8 bytes of a source in another encoding, piece by piece; no letter is broken where its pieces end. Letters of an
 * old font in a Unicode file are not looked for: that takes the whole text (see `decodeText`).
 */
export function decodedSource(source: ByteSource, encoding: EncodingName): ByteSource {
  return async function* decoded() {
    const decoder = streamDecoder(encoding);
    const encoder = new TextEncoder();
    for await (const chunk of source()) yield encoder.encode(decoder.push(chunk));
    yield encoder.encode(decoder.end());
  };
}
