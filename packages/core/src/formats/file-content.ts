import { composedText, decodeText, type DecodedText } from '../text/encodings/index.js';
import type { FileContent, OpenOptions } from './format.js';

/** A file's content, each way of looking at it worked out when it is first asked for, and once. */
export class LazyContent implements FileContent {
  readonly bytes: Uint8Array | null;
  readonly options: OpenOptions;
  readonly #text: string | null;
  #decoded: DecodedText | undefined;
  #json: { readonly value: unknown } | undefined;

  constructor(input: Uint8Array | string, options: OpenOptions) {
    this.bytes = typeof input === 'string' ? null : input;
    this.#text = typeof input === 'string' ? input : null;
    this.options = options;
  }

  get decoded(): DecodedText {
    this.#decoded ??= this.bytes === null ? fromText(this.#text!, this.options) : decodeText(this.bytes, this.options);
    return this.#decoded;
  }

  get json(): unknown {
    this.#json ??= { value: parse(this.decoded.text) };
    return this.#json.value;
  }
}

function fromText(text: string, { file = null, encoding = null }: OpenOptions): DecodedText {
  const composed = composedText(text, encoding === null, file);
  return { ...composed, encoding: composed.encoding ?? 'utf-8', confidence: composed.confidence ?? 1 };
}

function parse(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
