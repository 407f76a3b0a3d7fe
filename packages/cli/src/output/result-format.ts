/** Forms in which figures are written. */
export const RESULT_FORMATS = ['jsonl', 'csv', 'json-stat', 'xlsx'] as const;

/** A form in which figures are written. */
export type ResultFormat = (typeof RESULT_FORMATS)[number];

const BY_ENDING: Readonly<Record<string, ResultFormat>> = { jsonl: 'jsonl', ndjson: 'jsonl', csv: 'csv', json: 'json-stat', xlsx: 'xlsx' };

/** The form that a call asks for: by its word, else by the ending of the file that is written, else JSON Lines. */
export function resultFormat(word: string | null, file: string | null): ResultFormat {
  const named = RESULT_FORMATS.find((one) => one === word);
  const ending = file?.toLowerCase().split('.').at(-1) ?? '';
  return named ?? (Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending]! : 'jsonl');
}
