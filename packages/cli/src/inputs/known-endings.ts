/** Endings of files that a folder's reading takes; a file that is named is tried whatever its ending. */
export const KNOWN_ENDINGS: readonly string[] = ['csv', 'tsv', 'txt', 'xlsx', 'xlsm', 'html', 'htm', 'json', 'jsonl', 'ndjson'];

/** Whether a folder's reading takes a file of this name. */
export function hasKnownEnding(name: string): boolean {
  return KNOWN_ENDINGS.includes(name.toLowerCase().split('.').at(-1) ?? '');
}
