import type { Dataset } from '../dataset/dataset.js';
import type { Issue } from '../model/issue.js';
import type { DecodedText, EncodingName } from '../text/encodings/index.js';
import type { Workbook } from './sheet.js';

/** Names of the formats that are recognised. */
export type FormatName = 'xlsx' | 'xls' | 'html' | 'json-stat' | 'json' | 'json-lines' | 'sdmx-csv' | 'delimited';

/** What a file turned out to hold. */
export type Opened =
  | { readonly kind: 'tables'; readonly format: FormatName; readonly workbook: Workbook }
  | { readonly kind: 'datasets'; readonly format: FormatName; readonly datasets: readonly Dataset[]; readonly issues: readonly Issue[] }
  | { readonly kind: 'nothing'; readonly format: FormatName | null; readonly issues: readonly Issue[] };

/** How a file is to be opened; all of it may be left out. */
export interface OpenOptions {
  /** Name of the file, for issues. */
  readonly file?: string | null;
  /** Encoding of the bytes, which is then not questioned. */
  readonly encoding?: EncodingName | null;
  /** Separator of a delimited text, when known. */
  readonly separator?: string;
}

/** A file as the formats look at it: its bytes, and its text, decoded when a format first asks for it. */
export interface FileContent {
  /** Null where the input was text already. */
  readonly bytes: Uint8Array | null;
  /** NFC, without a byte-order mark. */
  readonly decoded: DecodedText;
  /** The content as JSON, or undefined where it is none; parsed once. */
  readonly json: unknown;
  readonly options: OpenOptions;
}

/** A format: how its content is recognised, never its file name, and how it is opened. */
export interface Format {
  readonly name: FormatName;
  /** Whether this is a format of text; of others only the bytes are looked at, and nothing is decoded for them. */
  readonly text: boolean;
  readonly recognises: (content: FileContent) => boolean;
  readonly open: (content: FileContent) => Promise<Opened>;
}
