import { readDataset, type Dataset, type Issue, type Lang } from '@danbiet/core';
import type { Note } from '../figure/index.js';
import { DataError } from './data-error.js';

/** Where an element's data come from: given, at an address, or written in the page. */
export type DataSource = { readonly dataset: Dataset } | { readonly url: string } | { readonly text: string } | WrittenTable;

/** A table in the page, with what the element's attributes say that it does not. */
export interface WrittenTable {
  readonly table: HTMLTableElement;
  readonly given: Readonly<Record<string, string | null>>;
}

/** Data that were read, and what has to be said about them. */
export interface Loaded {
  readonly dataset: Dataset;
  readonly issues: readonly Issue[];
  /** Says what could not be read; null where all was. */
  readonly remark: ((lang: Lang) => Note) | null;
}

const LESS_THAN = 0x3c;

/**
 * Read a source of data.
 *
 * @throws {DataError} which says what went wrong
 */
export async function readSource(source: DataSource, signal: AbortSignal): Promise<Loaded> {
  if ('dataset' in source) return { dataset: source.dataset, issues: [], remark: null };
  const url = 'url' in source;
  const { dataset, issues } = await ('table' in source
    ? import('./written-table.js').then(({ readWrittenTable }) => readWrittenTable(source.table, source.given))
    : readDataset(url ? await download(source.url, signal) : source.text, { file: url ? source.url : null }));
  if (dataset === null) throw new DataError('data.unreadable', issues);
  const lost = issues.filter(({ severity }) => severity === 'error');
  // its words come with the data, so that nothing moves when they are there
  const remark = lost.length === 0 ? null : await import('./failure/failure.js').then(({ leftOut }) => (lang: Lang) => leftOut(lost, lang), () => null);
  return { dataset, issues, remark };
}

async function download(url: string, signal: AbortSignal): Promise<Uint8Array> {
  let response: Response;
  let bytes: Uint8Array;
  try {
    response = await fetch(url, { signal });
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    throw new DataError('data.network', [], { cause });
  }
  if (!response.ok) throw new DataError(response.status === 404 || response.status === 410 ? 'data.not_found' : 'data.http');
  // an address that answers with a page: a sign-in form, or an error page under the status 200
  if (bytes.find((byte) => byte > 0x20 && byte < 0x80) === LESS_THAN) throw new DataError('data.html');
  return bytes;
}
